import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// What must hold in any town under any policies.
@Suite struct RandomTownTests {
  @Test(arguments: 0..<40) func `nobody is in two places, nothing is lost, and policies do not touch each other`(
    town: Int
  ) throws {
    let scenario = try RandomTown.scenario(town)
    let runner = TrialRunner(scenario)
    let shared = runner.playOut(0)
    let separate = runner.playOut(0, isSharing: false)
    var fewer = scenario
    fewer.policies.removeLast()
    let smaller = TrialRunner(fewer)
    let without = smaller.playOut(0)
    for policy in shared.indices {
      // A shared unit ends with the baseline, which may play on for longer.
      expectOrder(separate[policy])
      #expect(
        bits(shared[policy], shared, runner.layout) == bits(separate[policy], separate, runner.layout),
        "policy \(policy) shared and by itself")
      #expect(shared[policy].moves.records == separate[policy].moves.records)
      guard policy < without.count else { continue }
      #expect(
        bits(shared[policy], shared, runner.layout) == bits(without[policy], without, smaller.layout),
        "policy \(policy) without the last")
      #expect(shared[policy].moves.records == without[policy].moves.records)
    }
  }

  @Test(arguments: 40..<50) func `constants at the ends of their ranges break nothing`(town: Int) throws {
    for trial in TrialRunner(try RandomTown.extreme(town)).playOut(0, isSharing: false) { expectOrder(trial) }
  }

  /// All figures of single units and of the system: the lenders are those of the whole study.
  private func bits(_ trial: Trial, _ all: [Trial], _ layout: Layout) -> [UInt64] {
    let values = trial.measures(base: all[0].people.officers)
    var bits: [UInt64] = []
    for window in layout.windows.indices {
      for scope in layout.scopes.indices where layout.scopes[scope].kind != .lenders {
        for measure in Layout.measures {
          bits.append(values[layout.place(window: window, scope: scope, measure: measure)].bitPattern)
        }
      }
    }
    return bits + trial.books.waiting(layout).map(\.bitPattern)
  }

  private func expectOrder(_ trial: Trial) {
    var places = Array(repeating: [Int](), count: trial.people.officers.count)
    for unit in trial.offices.units.indices {
      #expect(trial.people.stations[unit].posted == trial.people.stations[unit].posted.sorted())
      for number in trial.people.stations[unit].posted { places[Int(number)].append(unit) }
    }
    for (number, officer) in trial.people.officers.enumerated() {
      #expect(places[number] == (officer.status == .working ? [Int(officer.unit)] : []), "officer \(number)")
      let moves = trial.moves.active.filter { $0.officer == number }
      #expect(moves.count <= 1)
      if officer.status != .gone { #expect(officer.isOrdered == moves.contains { $0.phase != .serving }) }
      let isTaught =
        trial.moves.pupils.contains { $0.officer == number } || moves.contains { $0.phase == .training }
      #expect(isTaught == (officer.status == .training))
      if let move = moves.first, move.phase == .serving {
        #expect(officer.isRedeployed != officer.isAway && Int(officer.unit) == move.to)
      }
    }
    var open = 0
    for unit in trial.offices.units {
      let slots = unit.openSlots
      #expect(Set(slots).count == slots.count)
      #expect(Set(slots).isDisjoint(with: unit.free))
      #expect(unit.stock.allSatisfy { $0 >= 0 })
      open += slots.count
    }
    #expect(trial.offices.units.reduce(0) { $0 + $1.inSystem } == open)
  }
}
