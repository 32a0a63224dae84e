import Government
import Playing
import Testing

@testable import Experiments
@testable import Towns

/// When a run may stop, and who is played on.
@Suite struct SettlingTests {
  @Test func roundsDoubleUpToTheMost() {
    let range = TrialRange(40, to: 300)
    #expect((0...4).map(range.trials(after:)) == [40, 80, 160, 300, 300])
    #expect([1, 40, 41, 80, 161, 300].map(range.round(of:)) == [0, 0, 1, 1, 3, 3])
    #expect(TrialRange(exactly: 200).round(of: 200) == 0)
    #expect(TrialRange(1, to: .max).trials(after: 200) == .max)
  }

  /// Half, a quarter, an eighth …: never more than all of it, however many looks.
  @Test func theLooksTogetherSpendTheErrorOnce() {
    let range = TrialRange(40, to: 10_000_000)
    #expect(range.errorPart(of: 0) == 0.5 && range.errorPart(of: 2) == 0.125)
    #expect((0...range.round(of: range.most)).map(range.errorPart(of:)).reduce(0, +) < 1)
    #expect(TrialRange(exactly: 200).errorPart(of: 0) == 1)
  }

  /// Gains in days at the receiving unit of policies 1 (moves) and 2 (extra hours), each with noise of its own.
  private func comparison(gains: [Double], noise: Double = 0.2, trials: Int = 51, played: [Int]? = nil) -> Comparison {
    var scenario = HandMade.scenario()
    scenario.comparison.trials = TrialRange(51, to: 1000)
    let all = HandMade.result(scenario, trials: trials) { policy, _, scope, measure, trial in
      switch measure {
      case .turnaroundP90 where scope == 0:
        6 - gains[policy] + noise * HandMade.noise(trial, policy) + 0.01 * HandMade.noise(trial / 17, 3 * policy)
      case .onTime: 0.6 + 0.01 * HandMade.noise(trial, policy)
      default: 1 + 0.01 * HandMade.noise(trial, policy)
      }
    }
    return Comparison(
      ExperimentResult(scenario: scenario, layout: all.layout, trials: all.trials, turnaround: [], played: played))
  }

  @Test func aClearWinnerIsSettled() {
    let settling = comparison(gains: [0, 3, 1]).settling
    #expect(settling.isSettled && settling.policy == 1)
    #expect(settling.isInRace == [true, true, false])
    #expect(settling.open == 1 && settling.all == 2)
  }

  @Test func twoThatMayBeBestAreNot() {
    let settling = comparison(gains: [0, 3, 2.8], noise: 8).settling
    #expect(!settling.isSettled)
    #expect(settling.isInRace == [true, true, true])
  }

  @Test func asGoodWithinToleranceIsSettled() {
    let settling = comparison(gains: [0, 3, 2.95]).settling
    #expect(settling.isSettled && settling.isInRace == [true, true, true])
  }

  @Test func whatIsOpenAgainstNothingIsNotSettled() {
    #expect(!comparison(gains: [0, 0.3, 0.1], noise: 4).settling.isSettled)
  }

  @Test func whoLeftTheRaceStandsWithTheTrialsHeHad() throws {
    let comparison = comparison(gains: [0, 3, 1], trials: 102, played: [102, 102, 51])
    let cell = Headline(scope: 0, measure: .turnaroundP90)
    #expect(try #require(comparison.difference(policy: 1, cell)).trials == 102)
    #expect(try #require(comparison.difference(policy: 2, cell)).trials == 51)
    #expect(comparison.estimate(policy: 2, window: 1, scope: 0, measure: .onTime).trials == 51)
    // The look after the first round spent half of the error, that after the second a quarter.
    #expect(abs(comparison.family(of: 2).table - (1 - 0.02 / 14)) < 1e-12)
    #expect(abs(comparison.family(of: 1).table - (1 - 0.01 / 14)) < 1e-12)
    #expect(comparison.recommend().policy == 1 && comparison.recommend().asGood == [1])
  }

  /// The trials of a policy do not depend on who else is played.
  @Test func othersThatAreNotPlayedChangeNothing() throws {
    let scenario = try Town.scenario(policies: [Town.lendLate(), Town.lendAhead()])
    let (all, one) = (TrialRunner(scenario), TrialRunner(scenario))
    for trial in 0..<3 {
      let whole = all.play(trial)
      let part = try #require(one.play(trial, isPlayed: [true, false, true], unless: { false }))
      #expect(part.bits(policy: 0) == whole.bits(policy: 0))
      #expect(part.values[1].isEmpty && part.moves[1].isEmpty)
      #expect(part.bits(policy: 2) == whole.bits(policy: 2))
    }
    #expect(one.turnaround.count == all.turnaround.count)
  }

  @Test func anAdaptiveRunStopsWhenSettledAndIsTheSameForAnyThreads() throws {
    var scenario = try Town.scenario(policies: [Town.lendLate(), Town.lendAhead()])
    scenario.comparison.trials = TrialRange(8, to: 16)
    let one = try Experiment(scenario, threads: 1).run()
    let two = try Experiment(scenario, threads: 2).run()
    #expect(one.played == two.played && one.trials.count == two.trials.count)
    #expect(
      one.trials.map { $0.values.map { $0.map(\.bitPattern) } }
        == two.trials.map { $0.values.map { $0.map(\.bitPattern) } })
    #expect([8, 16].contains(one.trials.count))
    #expect(one.trials.count == 16 || Comparison(one).settling.isSettled)
  }
}
