import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Small towns with everything a scenario may have, mixed by lot: as a reader would pass them, however odd.
struct RandomTown: ~Copyable {
  private var source: RandomSource

  static func scenario(_ number: Int) throws -> Scenario {
    var town = RandomTown(source: RandomSource(seed: UInt64(number)))
    town.source.start(purpose: 255, entity: UInt64(number), occurrence: 0)
    return try town.scenario()
  }

  private mutating func below(_ bound: Int) -> Int { Int(source.index(below: UInt64(bound))) }
  private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
  private mutating func chance(_ share: Double) -> Bool { source.uniform() < share }
  private mutating func some(of units: Int) -> [Int] {
    let chosen = (0..<units).filter { _ in chance(0.5) }
    return chosen.isEmpty ? [below(units)] : chosen
  }

  /// The same town with every constant at one end of its range, or as it is.
  static func extreme(_ number: Int) throws -> Scenario {
    var scenario = try scenario(number)
    var town = RandomTown(source: RandomSource(seed: UInt64(number)))
    town.source.start(purpose: 254, entity: UInt64(number), occurrence: 0)
    for entry in Parameters.catalogue {
      let value = town.pick([entry.range.lowerBound, scenario.parameters[keyPath: entry.path], entry.range.upperBound])
      scenario.parameters[keyPath: entry.path] = value
    }
    return scenario
  }

  private mutating func scenario() throws -> Scenario {
    let start = try Town.date("2026-01-05")
    let length = pick([63, 77, 91])
    let calendar = WorkCalendar(
      start: start, dayCount: length + 110, holidays: [start.adding(days: 44), start.adding(days: 72)])
    let count = 3 + below(2)
    var units: [Government.Unit] = []
    for index in 0..<count { units.append(try unit(index, of: count)) }
    let surge = Surge(
      name: "surge", places: [Surge.Place(unit: 0)], startDay: 42 + below(20), peak: try .uniform(from: 1.5, to: 3),
      buildDays: below(4), holdDays: 1 + below(8), fadeDays: Double(below(4)),
      timing: Surge.Timing(start: chance(0.5) ? try .uniform(from: 42, to: 60) : nil))
    var parameters = Parameters()
    parameters.ownRequestsPerYear = chance(0.3) ? 0.4 : 0
    parameters.quitsPerYear = pick([0.02, 0.5])
    parameters.refusalQuietDays = pick([5, 60])
    parameters.forcedPressureDays = 10
    var competencies: [Competency] = []
    for index in 0..<count {
      competencies.append(
        Competency(
          name: "skill\(index)", uncertainTimeConstant: chance(0.3) ? try .uniform(from: 20, to: 80) : nil,
          curve: pick([.exponential, .hyperbolic, .power(learningRate: 0.8)]), isTrainable: index != 2 || chance(0.7)))
    }
    var policies: [Policy] = [.nothing]
    for number in 0..<3 {
      let actions = (0..<1 + below(3)).map { _ in action(units: count, length: length) }
      policies.append(Policy(name: "policy\(number)", actions: actions))
    }
    let special = chance(0.4) ? [SpecialDays(days: 50...54, presentShare: 0.6, exceptUnits: [0])] : []
    var scenario = try Town.study(
      units, days: length, warmUp: 28, calendar: calendar, skills: [], surges: [surge],
      windows: [Window(name: "whole", from: 28, to: length), Window(name: "surge", from: 42, to: 60)],
      policies: policies, parameters: parameters, comparison: ComparisonSettings(seed: source.next()))
    scenario.competencies = competencies
    scenario.specialDays = special
    return scenario
  }

  private mutating func unit(_ index: Int, of count: Int) throws -> Government.Unit {
    var groups: [OfficerGroup] = []
    for name in ["alpha", "beta"] {
      groups.append(
        OfficerGroup(
          name: name, count: below(5), yearsInPost: try .uniform(from: 0, to: 8),
          employment: pick([.pns, .pns, .pppk, .partTime]), post: pick(OfficerGroup.Post.allCases),
          rating: 1 + below(5), otherDuties: pick([0, 0, 0.4]), hoursPerDay: chance(0.3) ? 4 : nil,
          holdings: chance(0.4) ? [.init(competency: below(count), level: 0.6)] : []))
    }
    let heads = Double(max(1, groups.reduce(0) { $0 + $1.count }))
    var unit = Government.Unit(
      name: "unit\(index)", officers: groups, services: [], mainSkill: index,
      deskPlaces: chance(0.2) ? 4 : nil, replacedAfterDays: chance(0.5) ? 3 : nil,
      waitingAtStartDays: chance(0.3) ? 2 : 0, leadership: source.uniform())
    if chance(0.4) {
      unit.staffing = [
        StaffingChange(day: 10 + below(70), kind: .retire, count: 1 + below(2)),
        StaffingChange(day: 40 + below(30), kind: .join(group: below(2)), count: 1),
      ]
    }
    if chance(0.4) {
      unit.equipment = [
        Equipment(name: "printer", count: 1, failsEveryDays: 5, repair: try .lognormal(mean: 120, cv: 1)),
        Equipment(name: "siak", count: nil, failsEveryDays: 9, repair: try .lognormal(mean: 60, cv: 1)),
      ]
      unit.supplies = [Supply(name: "blank", stock: 15, delivery: 20, everyDays: 3)]
    }
    if chance(0.3) {
      unit.counterHours = Array(repeating: WorkHours(opening: 480, closing: 840), count: 5) + [nil, nil]
    }
    unit.staggersBreaks = chance(0.3)
    unit.quota = chance(0.4) ? 2 + below(8) : nil
    unit.picksMostProficient = chance(0.3)
    unit.deskShare = chance(0.3) ? 0.3 : 0
    let isCounterOnly = chance(0.3)
    for number in 0..<1 + below(2) {
      var steps: [Step] = []
      for step in 0..<1 + below(3) {
        let doer = step > 0 && chance(0.4) ? below(count) : index
        let isHome = doer == index
        var value = Step(
          name: "step\(step)", work: try .lognormal(mean: 45, cv: 0.7), competency: chance(0.8) ? doer : nil,
          place: isHome && (isCounterOnly || chance(0.4)) ? .counter : .desk,
          patience: chance(0.5) ? try .weibull(mean: 90, shape: 2) : nil, unit: isHome ? nil : doer)
        if isHome && !unit.equipment.isEmpty && chance(0.6) {
          value.equipment = [below(2)]
          value.supply = chance(0.5) ? 0 : nil
          value.machineShare = 0.5
        }
        steps.append(value)
      }
      var service = Service(
        name: "service\(number)", demand: Demand(.rate(perDay: heads * (1 + 2 * source.uniform()))), steps: steps,
        promiseDays: 3, priority: pick(Service.Priority.allCases))
      service.demand.onlineShare = chance(0.2) ? 0.3 : 0
      service.demand.noShowShare = steps[0].place == .counter && chance(0.4) ? 0.2 : 0
      unit.services.append(service)
    }
    return unit
  }

  private mutating func action(units: Int, length: Int) -> Action {
    let instrument: Instrument = pick([
      .redeployment, .assignment, .assignment, .permanentTransfer, .pool, .rotation, .extraHours(hoursPerDay: 2),
      .saturdays(hours: 4), .ticketQuota(perDay: 3), .onlineChannel(share: 0.5),
    ])
    let when: Trigger = pick([
      .onDates([30, 60]), .reviews(firstDay: 30, everyDays: 28), .backlogAbove(days: 0.3, forDays: 1),
      .loadAbove(load: 0.6, forDays: 2), .forecastAbove(load: 0.6, overDays: 20),
      .before(surges: [0], byDays: below(8)),
    ])
    let to = instrument == .rotation ? [0, 1] : some(of: units)
    var action = Action(instrument: instrument, to: to, when: when)
    action.until =
      instrument.isForGood
      ? pick([.never, .evaluation(afterDays: 10, proficiency: 0.7)])
      : pick([
        .after(days: 5 + below(15)), .backlogBelow(days: 0.3, stayDays: below(6)),
        instrument.movesPeople ? .evaluation(afterDays: 5, proficiency: 0.6) : .never,
      ])
    guard instrument.movesPeople else { return action }
    action.howMany = pick([
      .fixed(1 + below(3)), .workload(atMost: 3), .wisn(atMost: 3), .squareRoot(safety: 1, atMost: 3),
      .cheapest(atMost: 3),
    ])
    action.from = chance(0.5) ? .loadBelow(2) : .units(some(of: units))
    action.choose = pick(Selection.allCases)
    action.ifRefused = pick(Refusal.allCases)
    action.prepare = Preparation(trainingDays: pick([0, 3]), handoverDays: pick([0, 2]))
    if instrument == .pool || instrument.takesFromOthers && chance(0.3) { action.prepare.aheadDay = 28 + below(10) }
    action.engagement = Engagement(chance(0.5) ? [.forum, .leaderPresent] : [])
    action.process = pick([Process(stages: []), .internalOrder, .assignmentLetter])
    action.limits = Limits(
      crewShare: pick([0, 0.7]), lenderLoad: pick([1, 10]), wave: chance(0.3) ? .init(size: 2, everyDays: 5) : nil,
      freezes: chance(0.3) ? [.init(posts: [.managerial], from: 35, to: 60)] : [])
    action.limits.inAll = chance(0.2) ? 1 + below(5) : nil
    action.limits.atOnce = chance(0.2) ? 1 + below(3) : nil
    action.isOnce = chance(0.2)
    action.within = chance(0.2) ? 40..<80 : nil
    return action
  }
}
