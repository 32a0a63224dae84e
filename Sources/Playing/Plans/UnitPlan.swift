import Government
import Stochastics

/// A unit as the serving day needs it: queues in the order in which they are looked at, skills as small numbers.
final class UnitPlan: Sendable {
  /// Counter queues first, then desk queues; by priority, service and step within each.
  let queues: Pool<Queue>
  let counterQueues: Int
  /// By queue: counter before desk, then the priority of the service.
  let ranks: Pool<UInt8>
  let routes: [Route]
  /// Whether other units do steps of its services, or it those of others.
  let hasRoutes: Bool
  /// Units of the services, by service.
  let homes: Pool<Int>
  /// The same services among those of their units.
  let homeServices: Pool<Int>
  /// Each of them once: the unit itself, and those for which it does steps.
  let homesServed: [Int]
  /// How many of the services are the unit's own.
  let ownServices: Int
  /// Patience at the first counter step, by service.
  let patiences: [Distribution?]
  let patienceLaws: Pool<PatienceLaw>
  let skills: [Skill]
  let skillCount: Int
  /// First queue of each own service, and that of requests online (−1 = none).
  let entries: Pool<Int>
  let onlineEntries: [Int]
  let onlineShares: [Double]
  let beginsAtCounter: [Bool]
  let noShowShares: [Double]
  let hasNoShows: Bool
  let steps: Pool<Int>
  /// Whether the unit does a step itself, by service and step.
  let isDoneHere: [[Bool]]
  /// Steps of the longest service: the stride of drawn work.
  let maxSteps: Int
  let serviceKeys: [UInt64]
  /// What is drawn of a step, by own service and step, `maxSteps` apart, and the law of its work.
  let laws: Pool<StepLaw>
  let works: [Distribution]
  let mayFail: Bool
  let promises: Pool<Double>
  /// The same where it is of whole days; −1 = of a part of a day.
  let promisedDays: Pool<Int>
  let unitKey: UInt64
  let mainSkill: Int
  /// The main skill and all competencies that steps need, each once.
  let competencies: [Int]
  let heads: Int
  let counterPlaces: Int
  let deskPlaces: Int
  let gear: Pool<Int>
  let machines: MachinePlan
  let supplies: [Supply]
  let counterHours: [WorkHours?]?
  let staggersBreaks: Bool
  let picksMostProficient: Bool
  let deskShare: Double
  let quota: Int?
  /// Whether nothing but officers can be short: one skill, no equipment, no supplies, counters open with the office.
  let isPlain: Bool
  /// Whether a free officer and a place are all that a step needs to start.
  let needsPeopleAlone: Bool
  let hasOnline: Bool
  /// Whether all its steps are done at counters, unless a policy shifts some online.
  let isCounterOnly: Bool

  /// The plan of one unit among `places` of all.
  init(_ index: Int, _ units: [Unit], _ places: QueuePlaces, parameters: Parameters) {
    let unit = units[index]
    var builder = QueueBuilder(unit: index, places: places, parameters: parameters)
    queues = Pool(places.queues[index].map { builder.queue($0, units) })
    counterQueues = queues.filter(\.isCounter).count
    ranks = Pool(places.queues[index].map { UInt8(places.rank($0)) })
    routes = builder.routes
    skills = builder.skills
    skillCount = skills.count
    gear = Pool(builder.gear)
    let origins = places.services[index]
    let services = origins.map { units[$0.home].services[$0.service] }
    homes = Pool(origins.map(\.home))
    homeServices = Pool(origins.map(\.service))
    homesServed = Set(homes).sorted()
    hasRoutes = !builder.routes.isEmpty || homesServed.count > 1
    ownServices = unit.services.count
    patiences = services.map { $0.steps.first { $0.place == .counter }?.patience }
    patienceLaws = Pool(patiences.map { PatienceLaw($0) })
    entries = Pool(unit.services.indices.map { builder.entry(of: $0, isOnline: false) })
    onlineEntries = unit.services.indices.map { builder.entry(of: $0, isOnline: true) }
    beginsAtCounter = unit.services.map { $0.steps.first?.place == .counter }
    onlineShares = unit.services.map(\.demand.onlineShare)
    noShowShares = unit.services.map(\.demand.noShowShare)
    hasNoShows = noShowShares.contains { $0 > 0 }
    steps = Pool(services.map(\.steps.count))
    isDoneHere = zip(origins, services).map { origin, service in
      service.steps.map { ($0.unit ?? origin.home) == index }
    }
    maxSteps = steps.max() ?? 0
    precondition(unit.services.allSatisfy { !$0.steps.isEmpty }, "a service of \(unit.name) has no steps")
    let stride = maxSteps
    let drawn = unit.services.flatMap { service in
      (0..<stride).map { service.steps[min($0, service.steps.count - 1)] }
    }
    laws = Pool(drawn.map { StepLaw($0.work, mayFail: ($0.errorShare ?? parameters.errorShare) > 0) })
    works = drawn.map(\.work)
    mayFail = laws.contains(where: \.mayFail)
    serviceKeys = zip(origins, services).map { StableHash.of("\(units[$0.home].name)/\($1.name)") }
    promises = Pool(services.map(\.promiseDays))
    promisedDays = Pool(
      promises.map { $0 == $0.rounded(.towardZero) ? Int(min($0, 1e6)) : -1 })
    unitKey = StableHash.of(unit.name)
    mainSkill = unit.mainSkill
    competencies = skills.map(\.competency).reduce(into: [unit.mainSkill]) { known, next in
      if next >= 0 && !known.contains(next) { known.append(next) }
    }
    heads = unit.officerCount
    counterPlaces = unit.counterPlaces ?? max(1, Int((parameters.counterPlacesPerHead * Double(heads)).rounded(.up)))
    deskPlaces = unit.deskPlaces ?? .max
    machines = MachinePlan(unit)
    supplies = unit.supplies
    counterHours = unit.counterHours
    staggersBreaks = unit.staggersBreaks
    picksMostProficient = unit.picksMostProficient
    deskShare = unit.deskShare
    quota = unit.quota
    needsPeopleAlone = unit.equipment.isEmpty && unit.supplies.isEmpty && unit.deskShare == 0
    hasOnline = onlineEntries.contains { $0 >= 0 }
    isCounterOnly =
      !queues.isEmpty
      && places.queues[index].allSatisfy { places.isCounter($0) || ($0.isOnline && !units[$0.home].mayGoOnline) }
    isPlain =
      skills.count <= 1 && unit.equipment.isEmpty && unit.supplies.isEmpty && unit.counterHours == nil
  }

  /// Plans of all units, which may do steps for each other.
  static func all(_ scenario: Scenario) -> [UnitPlan] {
    let shifted = scenario.unitsGoingOnline
    let places = QueuePlaces(
      scenario.units, mayGoOnline: scenario.units.indices.map { scenario.units[$0].mayGoOnline || shifted.contains($0) }
    )
    return scenario.units.indices.map { UnitPlan($0, scenario.units, places, parameters: scenario.parameters) }
  }
}

extension Unit {
  /// Whether requests of the unit come without a visit under any policy.
  var mayGoOnline: Bool { services.contains { $0.demand.onlineShare > 0 } }
}

extension Scenario {
  /// Units whose requests some policy shifts to an online channel.
  fileprivate var unitsGoingOnline: Set<Int> {
    let actions = policies.flatMap(\.actions).filter { if case .onlineChannel = $0.instrument { true } else { false } }
    return Set(actions.flatMap(\.to))
  }
}
