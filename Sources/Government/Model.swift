import Stochastics

/// A scenario worked out for play: everything that no trial changes, shared by all trials of a runner.
final class Model: Sendable {
  let scenario: Scenario
  let layout: Layout
  let plans: [UnitPlan]
  let roster: Roster
  let demand: DemandPlan
  let pressure: WorkPressure
  /// Windows that contain a day, by day; none for days before the cohort or after it.
  let windowsOfDay: [[Int]]
  /// Scopes that contain a unit, by unit.
  let scopesOfUnit: [[Int]]
  /// Effective heads at full strength: officers less the share of their other duties, by unit.
  let effectiveHeads: [Double]
  /// Announced load (EJ) of an ordinary day without surges, by unit.
  let baseLoads: [Double]
  let surgeKeys: [UInt64]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    layout = Layout(scenario)
    plans = scenario.units.map { UnitPlan($0, parameters: scenario.parameters) }
    roster = Roster(scenario)
    demand = DemandPlan(scenario)
    pressure = WorkPressure(scenario.parameters)
    windowsOfDay = scenario.calendar.days.indices.map { day in
      guard day >= scenario.warmUpDays && day < scenario.lengthDays else { return [] }
      return scenario.windows.indices.filter { scenario.windows[$0].from <= day && day < scenario.windows[$0].to }
    }
    let scopes = layout.scopes
    scopesOfUnit = scenario.units.indices.map { unit in scopes.indices.filter { scopes[$0].units.contains(unit) } }
    effectiveHeads = scenario.units.map { unit in
      unit.officers.reduce(0) { $0 + Double($1.count) * (1 - $1.otherDuties) }
    }
    let minutes = scenario.parameters.productiveShare * scenario.calendar.normalMinutes
    baseLoads = zip(scenario.units, effectiveHeads).map { unit, heads in
      heads * minutes > 0 ? unit.plannedMinutesPerDay / (heads * minutes) : 0
    }
    surgeKeys = scenario.surges.map { StableHash.of("surge/\($0.name)") }
  }

  func group(of officer: Int) -> OfficerGroup {
    let person = roster.people[officer]
    return scenario.units[person.unit].officers[person.group]
  }
}
