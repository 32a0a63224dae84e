import Stochastics
import Testing

@testable import Experiments
@testable import Government
@testable import Playing
@testable import Towns

/// How often the extreme of several units, windows or policies is called settled where nothing differs in truth.
@Suite struct ExtremesTests {
  private static let studies = 200

  private func study(_ scenario: Scenario, seed: Int) -> Comparison {
    var source = RandomSource(seed: UInt64(seed))
    return Comparison(HandMade.result(scenario, trials: 41) { _, _, _, _, _ in 0.5 + 0.02 * source.exponential() })
  }

  private func scenario(_ policies: [Policy]) -> Scenario {
    HandMade.scenario(
      policies: policies, confidence: 0.9, tolerances: [.onTime: 0, .turnaroundP90: 0, .daysBelowCrew: 0])
  }

  /// At the confidence of one headline each, some unit of twelve would be called settled in one study of five.
  @Test func ofUnitsThatLoseNothingNoneIsCalledSettled() {
    let lend = Policy(
      name: "lend", instrument: .assignment, to: [0], when: .before(surges: [0], byDays: 2), from: .units(Array(1...12))
    )
    var scenario = scenario([.nothing, lend])
    let officers = scenario.units[1].officers
    scenario.units =
      [scenario.units[0]]
      + (1...12).map { Unit(name: "unit\($0)", officers: officers, services: [], mainSkill: 0) }
    var wrong = (shared: 0, each: 0)
    for seed in 0..<Self.studies {
      let study = study(scenario, seed: seed)
      let hit = study.hardestHitLenders(by: 1)
      #expect(hit.count == Comparison.lenderLosses.count)
      wrong.shared += hit.contains { $0.verdict == .worse } ? 1 : 0
      let alone = hit.compactMap { study.difference(policy: 1, Headline(scope: $0.scope, measure: $0.measure)) }
      wrong.each += alone.contains { $0.verdict == .worse } ? 1 : 0
    }
    #expect(wrong.shared <= 6 && wrong.each > 20, "\(wrong)")
  }

  /// The same of twelve windows and two policies, in each of which another might do better.
  @Test func noPolicyIsCalledBetterInSomeOtherWindow() {
    var scenario = scenario([.nothing, HandMade.lend, HandMade.hours])
    scenario.windows += (1...10).map { Window(name: "w\($0)", from: $0, to: $0 + 9) }
    var wrong = (shared: 0, each: 0)
    for seed in 0..<Self.studies {
      let study = study(scenario, seed: seed)
      let better = study.otherWindows(of: 1).compactMap { found in found.better.map { (found.window, $0) } }
      wrong.shared += better.contains { $0.1.isSettled } ? 1 : 0
      let alone = better.flatMap { window, other in
        study.differences(
          to: 1, of: [other.policy], cells: [(window: window, scope: study.focus.scope)], measures: [.onTime])
      }
      wrong.each += alone.contains { $0.verdict == .better } ? 1 : 0
    }
    #expect(wrong.shared <= 3 && wrong.each > 5, "\(wrong)")
  }
}
