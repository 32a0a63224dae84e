import Stochastics

/// A scenario worked out for play: everything that no trial changes, shared by all trials of a runner.
final class Model: Sendable {
  let scenario: Scenario
  // Parts of the scenario that are read every day, so that nothing else of it is copied.
  let calendar: WorkCalendar
  let parameters: Parameters
  let layout: Layout
  let plans: [UnitPlan]
  let roster: Roster
  let demand: DemandPlan
  let pressure: WorkPressure
  /// Days of first arrival that count.
  let cohortDays: Range<Int>
  let windowCount: Int
  let scopeCount: Int
  /// Windows that contain a day, as bits by day; none for days before the cohort or after it.
  let windowBits: [UInt64]
  /// Scopes that contain a unit, as bits by unit.
  let scopeBits: [UInt64]
  /// Effective heads at full strength: officers less the share of their other duties, by unit.
  let effectiveHeads: [Double]
  /// Announced load (EJ) of an ordinary day without surges, by unit.
  let baseLoads: [Double]
  let surgeKeys: [UInt64]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    calendar = scenario.calendar
    parameters = scenario.parameters
    layout = Layout(scenario)
    plans = scenario.units.map { UnitPlan($0, parameters: scenario.parameters) }
    roster = Roster(scenario)
    demand = DemandPlan(scenario)
    pressure = WorkPressure(scenario.parameters)
    precondition(scenario.windows.count <= 64, "a study has at most 64 windows")
    cohortDays = scenario.cohortDays
    windowCount = scenario.windows.count
    scopeCount = layout.scopes.count
    windowBits = scenario.calendar.days.indices.map { day in
      guard scenario.cohortDays.contains(day) else { return 0 }
      return Self.bits(
        scenario.windows.indices.filter { scenario.windows[$0].from <= day && day < scenario.windows[$0].to })
    }
    var scopeBits = Array(repeating: UInt64(0), count: scenario.units.count)
    for (scope, value) in layout.scopes.enumerated() {
      for unit in value.units { scopeBits[unit] |= 1 << UInt64(scope) }
    }
    self.scopeBits = scopeBits
    effectiveHeads = scenario.units.map { unit in
      unit.officers.reduce(0) { $0 + Double($1.count) * (1 - $1.otherDuties) }
    }
    let minutes = scenario.parameters.productiveShare * scenario.calendar.normalMinutes
    baseLoads = zip(scenario.units, effectiveHeads).map { unit, heads in
      heads * minutes > 0 ? unit.plannedMinutesPerDay / (heads * minutes) : 0
    }
    surgeKeys = scenario.surges.map { StableHash.of("surge/\($0.name)") }
  }

  private static func bits(_ places: [Int]) -> UInt64 { places.reduce(0) { $0 | 1 << UInt64($1) } }

  func group(of officer: Int) -> OfficerGroup {
    let person = roster.people[officer]
    return scenario.units[person.unit].officers[person.group]
  }
}
