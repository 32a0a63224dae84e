import Government
import Playing
import Testing

@testable import Experiments
@testable import Towns

/// How policies stand among all of them.
@Suite struct StandingTests {
  /// Gains in on time at the receiving unit, in points; turnaround gets worse by as many days as the
  /// third gains; `own` 1 = with noise of each policy's own.
  private func comparison(
    gains: [Double], trials: Int = 51, weights: [Measure: Double] = [:], noise: Double = 0.01,
    own: Int = 0
  ) -> Comparison {
    var scenario = HandMade.scenario()
    scenario.comparison.trials = TrialRange(exactly: trials)
    scenario.comparison.weights = weights
    return Comparison(
      HandMade.result(scenario, trials: trials) { policy, _, scope, measure, trial in
        switch measure {
        case .onTime where scope == 0: 0.6 + 0.01 * gains[policy] + noise * HandMade.noise(trial, policy)
        case .turnaroundP90 where scope == 0: 5 + (policy == 2 ? gains[2] : 0) + HandMade.noise(trial, own * policy)
        default: 1
        }
      })
  }

  @Test func whoGainsMostIsBest() throws {
    let standings = comparison(gains: [0, 20, 10]).standings
    #expect(standings.map(\.policy) == [0, 1, 2])
    let onTime = try standings.map { row in try #require(row.chances.first { $0.measure == .onTime }) }
    #expect(onTime.map(\.best) == [0, 1, 0])
    #expect(onTime[1].loss == 0 && abs(onTime[2].loss - 0.1) < 0.01 && abs(onTime[0].loss - 0.2) < 0.01)
    #expect(standings.map(\.mayBeBest) == [false, true, false])
    // The second is as good as nothing in all, and better in one; the third costs days.
    #expect(standings.map(\.unbeaten) == [0, 1, 0])
  }

  @Test func equalPoliciesShareTheChance() throws {
    let standings = comparison(gains: [0, 0, 0], noise: 0).standings
    for row in standings {
      let onTime = try #require(row.chances.first { $0.measure == .onTime })
      #expect(abs(onTime.best - 1.0 / 3) < 1e-9 && onTime.loss == 0 && row.unbeaten == 1 && row.mayBeBest)
    }
  }

  @Test func aScoreIsAddedUpOnlyWhereWeightsAreGiven() throws {
    #expect(comparison(gains: [0, 20, 10]).standings.allSatisfy { $0.score == nil })
    // 20 points, and 10 points less 10 days at 3 a day.
    let scores = comparison(gains: [0, 20, 10], weights: [.onTime: 1, .turnaroundP90: 3]).standings.compactMap(\.score)
    #expect(scores.count == 3 && abs(scores[1].mean - 20) < 1 && abs(scores[2].mean + 20) < 1)
    #expect(scores.map(\.best) == [0, 1, 0] && scores[0].mean == 0 && abs(scores[2].loss - 40) < 1)
  }

  @Test func tooFewTrialsTellNothing() { #expect(comparison(gains: [0, 20, 10], trials: 29).standings.isEmpty) }

  /// Better by just what is too small to matter: never settled apart, yet it loses nothing that matters against the other.
  @Test func atTheEdgeOfTheToleranceTheBetterIsAsGoodAsTheOther() {
    let comparison = comparison(gains: [0, 21.9, 20], own: 1)
    #expect(comparison.deciding(1, against: 2).first?.verdict == .open)
    #expect(comparison.isAsGood(1, as: 2) && !comparison.isAsGood(2, as: 1))
  }
}
