import Government
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
  let matches: MatchPlan
  let demand: DemandPlan
  let presence: Presence
  let pressure: WorkPressure
  /// Days of first arrival that count, by unit.
  let cohorts: [Range<Int>]
  let windowCount: Int
  let scopeCount: Int
  /// Windows that contain a day, as bits by day; none for days before the cohort or after it.
  let windowBits: [UInt64]
  /// Scopes that contain a unit: those of unit u are `scopeLists[scopeStarts[u]..<scopeStarts[u + 1]]`.
  let scopeLists: [Int]
  let scopeStarts: [Int]
  /// Effective heads at full strength: officers less the share of their other duties, by unit.
  let effectiveHeads: [Double]
  /// Requests of an ordinary working day by unit and service; of recorded arrivals, their mean over the study.
  let meanRequests: [[Double]]
  /// The same with every programme in full flow.
  let fullRequests: [[Double]]
  /// Announced load (EJ) of an ordinary day without surges, by unit.
  let baseLoads: [Double]
  let surgeKeys: [UInt64]
  /// Index into `Layout.services` by unit and service of its plan, −1 = none; empty for units without any.
  let flows: [[Int]]
  /// What each unit needs somebody for.
  let needs: [[UnitPlan.Skill]]
  let retirements: [Retirement]
  /// Support among those who work at each unit.
  let support: [Double]
  /// How each competency is learned; nil where nothing of it can be.
  let curves: [LearningCurve?]
  /// The steps that each unit does.
  let tasks: [[ServiceTask]]
  /// Units between which files travel, each with itself, by unit.
  let linkedUnits: [[Int]]
  /// Whether a policy may look at the officers of a unit, by policy and unit.
  let watched: [[Bool]]

  init(_ scenario: Scenario, _ reading: Reading = .all) {
    self.scenario = scenario
    calendar = scenario.calendar
    parameters = scenario.parameters
    layout = Layout(scenario)
    let plans = UnitPlan.all(scenario)
    self.plans = plans
    let linkedUnits = scenario.linkedUnits
    self.linkedUnits = linkedUnits
    watched = scenario.policies.map { scenario.watched(by: $0, linkedUnits: linkedUnits) }
    let roster = Roster(scenario)
    self.roster = roster
    matches = MatchPlan(scenario, roster)
    demand = DemandPlan(scenario)
    presence = Presence(scenario)
    pressure = WorkPressure(scenario.parameters)
    precondition(scenario.windows.count <= 64, "a study has at most 64 windows")
    cohorts = reading.cohorts(of: scenario, linkedUnits: linkedUnits)
    windowCount = scenario.windows.count
    scopeCount = layout.scopes.count
    windowBits = scenario.calendar.days.indices.map { day in
      guard scenario.cohortDays.contains(day) else { return 0 }
      return Self.bits(
        scenario.windows.indices.filter { scenario.windows[$0].from <= day && day < scenario.windows[$0].to })
    }
    var scopesOfUnit = Array(repeating: [Int](), count: scenario.units.count)
    for (scope, value) in layout.scopes.enumerated() {
      for unit in value.units { scopesOfUnit[unit].append(scope) }
    }
    scopeLists = scopesOfUnit.flatMap { $0 }
    scopeStarts = scopesOfUnit.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let effectiveHeads = scenario.units.map { unit in
      unit.officers.reduce(0) { $0 + Double($1.count) * $1.share(scenario.calendar) }
    }
    let minutes = scenario.parameters.productiveShare * scenario.calendar.normalMinutes
    self.effectiveHeads = effectiveHeads
    let workingDays = Double(max(1, scenario.calendar.workingDays(from: 0, to: scenario.lengthDays)))
    let meanRequests = scenario.units.map { unit in
      unit.services.map { service in
        guard case .timeStamps(let stamps) = service.demand.source else { return service.demand.meanPerWorkingDay }
        return Double(stamps.count { $0 < Double(scenario.lengthDays) * 86_400 }) / workingDays
      }
    }
    self.meanRequests = meanRequests
    fullRequests = zip(scenario.units, meanRequests).map { unit, means in
      zip(unit.services, means).map { $0.demand.programme == nil ? $1 : $0.demand.fullMeanPerWorkingDay }
    }
    tasks = scenario.tasks
    let serviceMinutes = scenario.serviceMinutes
    baseLoads = scenario.units.indices.map { index in
      let offered = serviceMinutes[index].reduce(0) { $0 + $1.minutes * meanRequests[$1.home][$1.service] }
      let capacity = effectiveHeads[index] * minutes
      return capacity > 0 ? offered / capacity : 0
    }
    curves = scenario.competencies.map { $0.isTrainable ? $0.curve : nil }
    support = scenario.units.map(\.support)
    retirements = Retirement.all(of: scenario)
    needs = plans.map(\.needs)
    let numbers = Dictionary(layout.services.enumerated().map { ($1, $0) }) { first, _ in first }
    flows = plans.map { plan in
      let own = plan.homes.indices.map { service in
        numbers[ServicePlace(unit: plan.homes[service], service: plan.homeServices[service])] ?? -1
      }
      return own.contains { $0 >= 0 } ? own : []
    }
    surgeKeys = scenario.surges.map { StableHash.of("surge/\($0.name)") }
  }

  private static func bits(_ places: [Int]) -> UInt64 { places.reduce(0) { $0 | 1 << UInt64($1) } }

  func group(of officer: Int) -> OfficerGroup {
    let person = roster.people[officer]
    return scenario.units[person.unit].officers[person.group]
  }
}
