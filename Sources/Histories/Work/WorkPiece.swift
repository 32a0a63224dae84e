/// How long an officer worked on something, as far as stamps tell.
struct WorkPiece {
  let activity: Int
  let officer: Int
  /// Minutes of the office's clock.
  var minutes: Double
  /// The same if the work was not taken up on the day before but begun at opening; nil where the stamps leave no doubt.
  var minutesSinceOpening: Double?
  /// Whether it had waited until the officer was done with the one before.
  let isBusy: Bool
  /// Whether the step had been done for the request before: what is done again is other work.
  let isRepeated: Bool
  let day: Int
  let finished: Double
}

extension WorkPiece {
  /// The pieces of a log. Where no start is on record it is the later of two moments: when the work could be begun, and when its
  /// officer was done with the piece before (as Chapela-Campa and Dumas 2024). What is first finished on a day and had come before
  /// it may have been begun on the evening before or at opening.
  static func all(of log: EventLog, _ clock: OfficeClock) -> [WorkPiece] {
    var last: [Double?] = Array(repeating: nil, count: log.officers.count)
    var done = Set<Done>()
    return log.entries.compactMap { entry in
      let isRepeated = !done.insert(Done(request: entry.request, activity: entry.activity)).inserted
      guard let officer = entry.officer else { return nil }
      let before = last[officer]
      last[officer] = entry.finished
      func piece(_ start: Double, opening: Double? = nil, isBusy: Bool) -> WorkPiece {
        WorkPiece(
          activity: entry.activity, officer: officer, minutes: clock.minutes(from: start, to: entry.finished),
          minutesSinceOpening: opening.map { clock.minutes(from: $0, to: entry.finished) }, isBusy: isBusy,
          isRepeated: isRepeated, day: entry.day, finished: entry.finished)
      }
      if let started = entry.started { return piece(min(started, entry.finished), isBusy: true) }
      let midnight = Double(entry.day) * 1440
      if let before, before >= midnight {
        // Of a request of today without a time it is not known whether it was there.
        if entry.isDayOnly && entry.enabled >= midnight { return nil }
        return piece(max(before, entry.enabled), isBusy: entry.enabled <= before)
      }
      let opening = clock.opening(on: entry.finished)
      guard entry.finished >= opening else { return nil }
      if entry.enabled >= opening { return entry.isDayOnly ? nil : piece(entry.enabled, isBusy: false) }
      guard let before, !entry.isDayOnly else { return nil }
      // Who was not there the day before has hardly gone on with something.
      let isNextDay = clock.workingDays(before: entry.finished) - clock.workingDays(before: before) == 1
      guard isNextDay, max(before, entry.enabled) < midnight else { return piece(opening, isBusy: true) }
      return piece(max(before, entry.enabled), opening: opening, isBusy: true)
    }
  }

  /// What is done of a request.
  struct Done: Hashable {
    let request, activity: Int
  }
}
