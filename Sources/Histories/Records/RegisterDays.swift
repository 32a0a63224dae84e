internal import Government
internal import Tables

/// The rows of a register, counted by working day of a calendar.
struct RegisterDays {
  let register: OfficeRegister
  let calendar: WorkCalendar
  let count: Int
  /// Days of which each sort of figure is whole.
  private let (received, finished): (ClosedRange<Int>, ClosedRange<Int>)

  init(_ register: OfficeRegister, _ calendar: WorkCalendar, _ count: Int) {
    self.register = register
    self.calendar = calendar
    self.count = count
    let (first, last) = (calendar.day(of: register.days.lowerBound), calendar.day(of: register.days.upperBound))
    // Of requests that lie across either end of the register one stamp alone is in it: nearly all take no longer than this.
    let margin = register.slowDays
    received = first...max(first, register.hasOpen ? last : last - margin)
    finished = min(first + margin, last)...last
  }

  /// The working day on which something of a day counts; nil beyond the days asked for.
  func working(_ date: CivilDate) -> Int? {
    let day = calendar.day(of: date)
    guard day >= 0, day < count, let working = calendar.workingDay(atOrAfter: day), working < count else { return nil }
    return working
  }

  private var known: [Int] { (0..<count).filter { calendar.days[$0].isWorking } }

  func service(_ number: Int) -> OfficeRecord.Service {
    let entries = register.entries.filter { $0.service == number }
    var (came, done, turnaround) = (zeros, zeros, zeros)
    var (timed, impossible) = (zeros, zeros)
    var (recorded, stamps) = ([Int: Int](), [Double]())
    var open = 0
    for entry in entries {
      let day = calendar.day(of: entry.received.date)
      let isDoneBefore = entry.finished.map { calendar.day(of: $0.date) < 0 } ?? entry.isImpossible
      if day < 0, !isDoneBefore { open += 1 }
      if day >= 0, day < count {
        recorded[day, default: 0] += 1
        stamps.append(seconds(entry.received))
      }
      if let working = working(entry.received.date) {
        came[working] += 1
        if entry.isImpossible { impossible[working] += 1 }
      }
      guard let end = entry.finished, let working = working(end.date) else { continue }
      done[working] += 1
      // Of what came before the calendar begins no working time is known.
      guard register.isTimed, day >= 0, entry.received.seconds != nil, end.seconds != nil else { continue }
      timed[working] += 1
      turnaround[working] += workingDays(from: entry.received, to: end)
    }
    let before = open
    var figures = Array(repeating: Array(repeating: Double.nan, count: count), count: FlowMeasure.allCases.count)
    for day in known {
      open += Int(came[day] - impossible[day] - done[day])
      if received.contains(day) { figures[FlowMeasure.received.rawValue][day] = came[day] }
      guard finished.contains(day) else { continue }
      figures[FlowMeasure.finished.rawValue][day] = done[day]
      if received.contains(day) { figures[FlowMeasure.open.rawValue][day] = Double(open) }
      if timed[day] > 0 { figures[FlowMeasure.turnaround.rawValue][day] = turnaround[day] / timed[day] }
    }
    return OfficeRecord.Service(
      name: register.services[number], figures: figures, stamps: register.isTimed ? stamps.sorted() : nil,
      recorded: recorded, openBefore: before)
  }

  private var zeros: [Double] { Array(repeating: 0, count: count) }

  private func seconds(_ stamp: TimeStamp) -> Double {
    let day = calendar.day(of: stamp.date)
    return stamp.seconds.map { Double(day) * 86_400 + $0 } ?? calendar.days[day].opening
  }

  /// Open time between two stamps, in normal working days.
  private func workingDays(from start: TimeStamp, to end: TimeStamp) -> Double {
    let open = calendar.baseSeconds(until: seconds(end)) - calendar.baseSeconds(until: seconds(start))
    return max(0, open) / 60 / calendar.normalMinutes
  }
}

extension OfficeRegister {
  /// From the first request to the last stamp.
  var days: ClosedRange<CivilDate> {
    let first = entries.map(\.received.date).min() ?? CivilDate(dayNumber: 0)
    let last = entries.map { max($0.received.date, $0.finished?.date ?? $0.received.date) }.max() ?? first
    return first...last
  }

  /// Calendar days that 99 of 100 requests took at most.
  var slowDays: Int {
    let days = entries.compactMap { entry in entry.finished.map { $0.date.dayNumber - entry.received.date.dayNumber } }
      .sorted()
    return days.isEmpty ? 0 : days[min(days.count - 1, Int(0.99 * Double(days.count)))]
  }
}
