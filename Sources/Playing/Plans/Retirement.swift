import Government

/// A retirement as a morning asks for it.
struct Retirement: Sendable {
  /// Working days before the first on which it is in force.
  let ordinal: Int
  let unit: Int
  let count: Int

  static func all(of scenario: Scenario) -> [Retirement] {
    scenario.units.enumerated().flatMap { index, unit in
      unit.staffing.compactMap { change in
        guard change.kind == .retire, let day = scenario.calendar.workingDay(atOrAfter: change.day) else { return nil }
        return Retirement(
          ordinal: scenario.calendar.days[day].workingDaysBefore, unit: index, count: change.count)
      }
    }
  }
}
