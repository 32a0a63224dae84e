internal import Government

/// The hours in which an office worked, by which time is counted: nights, breaks and days without any work do not pass.
struct OfficeClock {
  /// Whether the lawful hours agree with the stamps; otherwise the hours were told from them.
  let isLawful: Bool
  let week: WorkWeek
  private let calendar: WorkCalendar
  private let origin: Double

  init(_ log: EventLog, known: KnownDays) {
    let days = log.days
    let worked = Set(log.entries.map(\.day))
    let first = days.lowerBound.adding(days: -7)
    let count = days.upperBound.dayNumber - first.dayNumber + 1
    let closed = (0..<count).map { first.adding(days: $0) }.filter { !worked.contains($0.dayNumber) }
    func calendar(_ week: WorkWeek) -> WorkCalendar {
      WorkCalendar(start: first, dayCount: count, week: week, holidays: closed, ramadan: known.fasts)
    }
    let lawful = calendar(.standard)
    origin = Double(first.dayNumber) * 1440
    let isFast = { (entry: EventLog.Entry) in known.fasts.contains { $0.contains(CivilDate(dayNumber: entry.day)) } }
    isLawful = Self.agrees(lawful, log.entries.filter { !isFast($0) }, origin)
    let fasting = log.entries.filter(isFast)
    if isLawful, !fasting.isEmpty, !Self.agrees(lawful, fasting, origin) {
      // An office that does not close earlier in Ramadan.
      week = WorkWeek(ordinary: WorkWeek.standard.ordinary, ramadan: WorkWeek.standard.ordinary)
    } else {
      week = isLawful ? .standard : Self.told(log)
    }
    self.calendar = calendar(week)
  }

  /// Minutes of work between two moments; what is worked on after closing, in a break or on a day off counts on that day.
  func minutes(from start: Double, to end: Double) -> Double {
    let (from, to) = ((start - origin) * 60, (end - origin) * 60)
    guard to > from, from >= 0 else { return 0 }
    var seconds = calendar.baseSeconds(until: to) - calendar.baseSeconds(until: from)
    let day = calendar.days[min(Int(to / 86_400), calendar.days.count - 1)]
    let midnight = (to / 86_400).rounded(.down) * 86_400
    if !day.isWorking || to < day.opening {
      // Of work over the night nobody knows when before opening it was taken up.
      if from >= midnight { seconds += to - from }
    } else if to > day.closing {
      seconds += to - max(from, day.closing)
    } else if to > day.breakStart, to < day.breakEnd {
      seconds += to - max(from, day.breakStart)
    }
    return seconds / 60
  }

  /// When the office opened on the day of a moment.
  func opening(on moment: Double) -> Double { origin + day(moment).opening / 60 }

  /// Working days before the day of a moment.
  func workingDays(before moment: Double) -> Int { day(moment).workingDaysBefore }

  /// Minutes at work on the day of a moment.
  func formalMinutes(on moment: Double) -> Double { day(moment).formalMinutes }

  /// Where within the hours of its day a moment lies, the break counting as time: 0 at opening, 1 at closing; below 0 before.
  func share(of moment: Double) -> Double? {
    let day = day(moment)
    guard day.isWorking, day.formalMinutes > 0 else { return nil }
    let seconds = (moment - origin) * 60
    guard seconds >= day.opening else { return (seconds - day.opening) / (day.closing - day.opening) }
    return min(1, (seconds - day.opening) / (day.closing - day.opening))
  }

  private func day(_ moment: Double) -> WorkCalendar.Day {
    calendar.days[min(max(0, Int((moment - origin) / 1440)), calendar.days.count - 1)]
  }

  /// Whether next to nothing is finished outside the hours and in the break, and something near their ends.
  private static func agrees(_ calendar: WorkCalendar, _ entries: [EventLog.Entry], _ origin: Double) -> Bool {
    var (early, late, paused, first, last, all) = (0, 0, 0, 0, 0, 0)
    for entry in entries {
      let time = (entry.finished - origin) * 60
      let day = calendar.days[min(Int(time / 86_400), calendar.days.count - 1)]
      guard day.isWorking else { continue }
      all += 1
      if time < day.opening { early += 1 }
      if time > day.closing { late += 1 }
      if time > day.breakStart + 60, time < day.breakEnd { paused += 1 }
      if time < day.opening + 7200 { first += 1 }
      if time > day.closing - 7200 { last += 1 }
    }
    return all * 2 > entries.count && early * 100 < all && late * 10 < all && paused * 20 < all
      && first * 50 > all && last * 50 > all
  }

  /// The same hours on every day: between the quarter hours that hold all but two in a thousand stamps, with a break where for half an
  /// hour or more about noon next to nothing is finished.
  private static func told(_ log: EventLog) -> WorkWeek {
    let clocks = log.entries.map { Int($0.finished - Double($0.day) * 1440) }.sorted()
    let outside = clocks.count / 500
    let opening = clocks[outside] / 15 * 15
    let closing = min(1440, (clocks[clocks.count - 1 - outside] / 15 + 1) * 15)
    var counts = Array(repeating: 0, count: 96)
    for clock in clocks { counts[min(95, clock / 15)] += 1 }
    let usual = Double(clocks.count) / Double(max(1, (closing - opening) / 15))
    var (longest, run) = (0..<0, 0)
    for quarter in 44..<58 {
      run = Double(counts[quarter]) < 0.15 * usual ? run + 1 : 0
      if run > longest.count { longest = (quarter - run + 1)..<(quarter + 1) }
    }
    let pause = longest.count >= 2 ? longest.lowerBound * 15..<longest.upperBound * 15 : 0..<0
    let isInside = pause.lowerBound > opening && pause.upperBound < closing
    let hours = WorkHours(
      opening: opening, closing: closing, breakStart: isInside ? pause.lowerBound : 0,
      breakEnd: isInside ? pause.upperBound : 0)
    return WorkWeek(ordinary: Array(repeating: hours, count: 7), ramadan: Array(repeating: hours, count: 7))
  }
}
