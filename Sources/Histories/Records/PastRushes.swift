internal import Government

/// When the rushes of a study were in earlier years: at the same dates, or as far from Lebaran where they lie around it.
struct PastRushes {
  private(set) var names: [String] = []
  private(set) var days: Set<Int> = []

  /// A rush that begins in these days from Lebaran moves with it.
  private static let aroundLebaran = -40...45

  /// Those of some units.
  init(_ scenario: Scenario, units: Set<Int>, _ calendar: WorkCalendar, days count: Int) {
    let past = calendar.start...calendar.date(of: count - 1)
    for surge in scenario.surges where surge.places.contains(where: { units.contains($0.unit) }) {
      let window = Window(of: surge, scenario.calendar, within: scenario.lengthDays)
      let first = scenario.calendar.date(of: min(window.from, surge.startDay))
      let length = window.to - min(window.from, surge.startDay)
      let starts = Self.starts(of: first, in: past).filter { start in
        start <= past.upperBound && start.adding(days: length - 1) >= past.lowerBound
      }
      guard !starts.isEmpty else { continue }
      names.append(surge.name)
      for start in starts {
        let from = calendar.day(of: start)
        days.formUnion(max(0, from)..<max(0, min(count, from + length)))
      }
    }
  }

  private static func starts(of date: CivilDate, in past: ClosedRange<CivilDate>) -> [CivilDate] {
    let lebarans = KnownDays.national.feasts.filter(\.isLebaran).map(\.day)
    if let own = lebarans.first(where: { aroundLebaran.contains(date.dayNumber - $0.dayNumber) }) {
      return lebarans.map { $0.adding(days: date.dayNumber - own.dayNumber) }
    }
    return (past.lowerBound.year - 1...past.upperBound.year).compactMap {
      CivilDate(year: $0, month: date.month, day: min(date.day, 28))
    }
  }
}
