import Government

extension Trial {
  /// Announced changes of the morning: the longest in post retire; who joins is waiting to fill his post.
  mutating func changeStaff(day: Int, ordinal: Int) {
    for change in model.retirements where change.ordinal == ordinal && !isShared[change.unit] {
      // Ties go to the lower officer number.
      let serving = model.roster.home[change.unit].filter { officers[$0].status != .gone }
      let leaving = serving.sorted {
        let (one, other) = (officers[$0].yearsAtStart, officers[$1].yearsAtStart)
        return one != other ? one > other : $0 < $1
      }
      for number in leaving.prefix(change.count) { leave(number) }
    }
  }

  /// Takes an officer out of the service for good.
  mutating func leave(_ number: Int) {
    withdraw(number)
    officers[number].status = .gone
    officers[number].isPresent = false
    officers[number].load = .nan
    moves.end(of: number, day: nil)
  }
}

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
