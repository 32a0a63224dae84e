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
  /// Lending costs the lenders `cost` days, with `costNoise`.
  private func comparison(
    gains: [Double], noise: Double = 0.2, trials: Int = 51, played: [Int]? = nil, targets: [Target] = [],
    onTime: Double? = nil, cost: Double = 0, costNoise: Double = 0
  ) -> Comparison {
    var scenario = HandMade.scenario(targets: targets)
    scenario.comparison.trials = TrialRange(51, to: 1000)
    let all = HandMade.result(scenario, trials: trials) { policy, _, scope, measure, trial in
      switch measure {
      case .turnaroundP90 where scope == 0:
        6 - gains[policy] + noise * HandMade.noise(trial, policy) + 0.01 * HandMade.noise(trial / 17, 3 * policy)
      case .turnaroundP90 where policy == 1: 1 + cost + costNoise * HandMade.noise(trial, 5)
      case .onTime: onTime ?? 0.6 + 0.01 * HandMade.noise(trial, policy)
      case .open: 0
      default: 1 + 0.01 * HandMade.noise(trial, policy)
      }
    }
    return Comparison(
      ExperimentResult(scenario: scenario, layout: all.layout, trials: all.trials, played: played))
  }

  @Test func aClearWinnerIsSettled() {
    let settling = comparison(gains: [0, 3, 1]).settling
    #expect(settling.isSettled && settling.policy == 1)
    #expect(settling.isInRace == [true, true, false])
    #expect(settling.open == 1 && settling.all == 2 && settling.rivals.isEmpty && !settling.mayNeedNobody)
  }

  @Test func twoThatMayBeBestAreNot() {
    let settling = comparison(gains: [0, 3, 2.8], noise: 8).settling
    #expect(!settling.isSettled)
    #expect(settling.isInRace == [true, true, true])
    #expect(settling.rivals == [1, 2].filter { $0 != settling.policy } && settling.policy != nil)
  }

  @Test func asGoodWithinToleranceIsSettled() {
    let settling = comparison(gains: [0, 3, 2.95]).settling
    #expect(settling.isSettled && settling.isInRace == [true, true, true])
  }

  @Test func whatIsOpenAgainstNothingIsNotSettled() {
    #expect(!comparison(gains: [0, 0.3, 0.1], noise: 4).settling.isSettled)
  }

  private func onTime(atLeast value: Double) -> [Target] {
    [Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: value, windows: [1])]
  }

  /// Whether anybody need move hangs on the target that the baseline may meet: by the means it is missed by a hair.
  @Test func whereTheBaselineMayMeetItsTargetsNothingIsSettled() {
    let close = comparison(gains: [0, 3, 1], targets: onTime(atLeast: 0.6001))
    #expect(close.recommend().outcome == .take && !close.settling.isSettled)
    #expect(comparison(gains: [0, 3, 1], targets: onTime(atLeast: 0.65)).settling.isSettled)
    let helpless = comparison(gains: [0, 0.01, -2], targets: onTime(atLeast: 0.6001))
    #expect(helpless.recommend().outcome == .noPolicyHelps && !helpless.settling.isSettled)
  }

  /// Nobody is ever in time: no interval of the mean itself, but of the trials few may be unlike those seen.
  @Test func aTargetThatIsAlwaysFarAwayIsSettledToBeMissed() {
    let never = comparison(gains: [0, 3, 1], trials: 816, targets: onTime(atLeast: 0.9), onTime: 0)
    #expect(never.targetsAreMet(0) == false && never.settling.isSettled)
    let near = comparison(gains: [0, 3, 1], targets: onTime(atLeast: 0.1), onTime: 0)
    #expect(near.targetsAreMet(0) == nil && !near.settling.isSettled)
  }

  @Test func whatCostsTheLendersAboutAsMuchAsItGainsIsNotSettled() {
    let less = comparison(gains: [0, 3, 0], cost: 2.9, costNoise: 4)
    #expect(less.recommend().policy == 1 && !less.isCostSettled(1) && !less.settling.isSettled)
    let more = comparison(gains: [0, 3, 0], cost: 3.3, costNoise: 4)
    #expect(more.recommend().outcome == .costsMore && !more.settling.isSettled)
    #expect(comparison(gains: [0, 3, 0], cost: 2.9, costNoise: 0.1).settling.isSettled)
    #expect(comparison(gains: [0, 3, 0], cost: 5, costNoise: 4).settling.isSettled)
  }

  @Test func nobodyIsDroppedForOneWhoMayCostTooMuch() {
    #expect(comparison(gains: [0, 3, 1], cost: 2.9, costNoise: 4).settling.isInRace == [true, true, true])
    #expect(comparison(gains: [0, 3, 1], cost: 1, costNoise: 4).settling.isInRace == [true, true, false])
  }

  /// Nobody need move, so that no policy stands in another's way; the trials that it was not played in are gone.
  @Test func whoLeftTheRaceDoesNotComeBack() {
    let comparison = comparison(
      gains: [0, 3, 1], trials: 102, played: [102, 102, 51], targets: onTime(atLeast: 0.5999))
    #expect(comparison.recommend().outcome == .notNeeded)
    #expect(comparison.settling.isInRace == [true, true, false])
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
