import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// A town in which everything can be short at once.
@Suite struct EverythingTests {
  static func scenario(_ policies: [Policy] = []) throws -> Scenario {
    var scenario = try Town.scenario(policies: policies, lengthDays: 140)
    let law = try Distribution.lognormal(mean: 8, cv: 0.6)
    let patience = try Distribution.weibull(mean: 90, shape: 2)
    var unit = scenario.units[0]
    unit.equipment = [
      Equipment(name: "printer", count: 2, failsEveryDays: 4, repair: try .lognormal(mean: 200, cv: 1)),
      Equipment(name: "siak", count: nil, failsEveryDays: 8, repair: try .lognormal(mean: 90, cv: 1)),
    ]
    unit.supplies = [Supply(name: "blank", stock: 60, delivery: 150, everyDays: 5)]
    unit.counterHours = Array(repeating: WorkHours(opening: 480, closing: 870), count: 5) + [nil, nil]
    unit.staggersBreaks = true
    unit.quota = 70
    unit.deskShare = 0.2
    var card = Service(
      name: "card", demand: Demand(.rate(perDay: 50)),
      steps: [
        Step(name: "record", work: law, competency: 0, place: .counter, patience: patience, equipment: [1]),
        Step(
          name: "print", work: law, competency: 0, machineShare: 0.8, equipment: [0, 1], supply: 0, errorShare: 0.1),
      ], promiseDays: 2, priority: .high)
    card.demand.noShowShare = 0.1
    var deed = Service(
      name: "deed", demand: Demand(.rate(perDay: 30)),
      steps: [
        Step(name: "take", work: law, competency: 0, place: .counter, patience: patience),
        Step(name: "check", work: law, competency: 1, unit: 1),
        Step(name: "hand", work: law, competency: nil, place: .counter),
      ], promiseDays: 5)
    deed.demand.onlineShare = 0.4
    unit.services = [card, deed]
    scenario.units[0] = unit
    return scenario
  }

  static let policies: [Policy] = [
    Town.lendLate(above: 0.05), Town.lendAhead(),
    Policy(
      name: "hours", instrument: .extraHours(hoursPerDay: 2), to: [0], when: .backlogAbove(days: 0.3, forDays: 1)),
  ]

  @Test(arguments: 0..<4) func `nothing is lost from the books, whatever runs short`(trial: Int) throws {
    for played in TrialRunner(try Self.scenario(Self.policies)).playOut(trial) {
      var open = 0
      for unit in played.offices.units {
        let slots = unit.openSlots
        #expect(Set(slots).count == slots.count)
        open += slots.count
        #expect(unit.stock.allSatisfy { $0 >= 0 })
      }
      #expect(played.offices.units.reduce(0) { $0 + $1.inSystem } == open)
      let cohort = played.books.cohort(window: 0, unit: 0)
      #expect(cohort.done > 3000 && cohort.hidden > 0 && cohort.lost > 0)
      let waiting = played.books.waiting(window: 0, units: [0], played.model.layout)
      // Everybody at home knows the office's work, so skill is never what is short.
      #expect(waiting.map { $0 > 0 } == [true, false, true, true, true], "\(waiting)")
    }
  }

  @Test(arguments: 0..<3) func `shared units and a policy that never acts give the same bytes`(trial: Int) throws {
    let runner = TrialRunner(try Self.scenario(Self.policies + [PolicyTests.idle[0]]))
    let shared = runner.playOut(trial)
    let separate = runner.playOut(trial, isSharing: false)
    func bits(_ trials: [Trial], _ policy: Int) -> [UInt64] {
      let one = trials[policy]
      return (one.measures(base: trials[0].people.officers) + one.books.waiting).map(\.bitPattern)
    }
    for policy in shared.indices { #expect(bits(shared, policy) == bits(separate, policy)) }
    #expect(bits(shared, 4) == bits(shared, 0))
    #expect(bits(shared, 1) != bits(shared, 0))
  }
}
