import Government
import Playing
import Stochastics
import Testing

@testable import Experiments
@testable import Towns

/// What the study's own trials tell of another value.
@Suite struct SteadierTests {
  /// The study: lending keeps .3 more on time in the first half of the trials, .9 more in the second.
  private static let planned = HandMade.result(HandMade.scenario(), trials: 64) { policy, _, _, measure, trial in
    guard measure == .onTime else { return 1 }
    return 0.05 + 0.04 * HandMade.noise(trial) + (policy == 1 ? (trial < 32 ? 0.3 : 0.9) : 0)
  }

  /// By trial; of 32 at another value, steadied by the study.
  private static func evaluation(lend: @escaping (Int) -> Double) -> Evaluation {
    let scenario = HandMade.scenario()
    let isPlayed = scenario.policies.map { _ in true }
    let request = EvaluationRequest(
      overrides: [], isPlayed: isPlayed, first: 0, fewest: 32, most: 32, answer: 1,
      anchor: Anchor(
        Evaluation(
          EvaluationRequest(overrides: [], isPlayed: isPlayed, first: 0, fewest: 64, most: 64, answer: 1), planned,
          planned.trials, resamples: 20),
        planned.trials, resamples: 20, seed: 1))
    let result = HandMade.result(scenario, trials: 32) { policy, _, _, measure, trial in
      guard measure == .onTime else { return 1 }
      return 0.05 + 0.04 * HandMade.noise(trial) + (policy == 1 ? lend(trial) : 0)
    }
    return Evaluation(request, result, result.trials, resamples: 20)
  }

  /// What the study's other trials gained is no gain of a policy that does nothing here.
  @Test func policiesThatComeToBeTheSameDoNotDiffer() {
    let evaluation = Self.evaluation { _ in 0 }
    #expect(evaluation.answer != 1 && evaluation.share(of: 1) == 0 && evaluation.holds(1) == false)
  }

  @Test func whatIsAsInTheStudyHasTheMeansOfAllItsTrials() {
    let evaluation = Self.evaluation { _ in 0.3 }
    #expect(evaluation.answer == 1 && evaluation.share(of: 1) == 1)
  }

  private static let base = (0..<64).map { 0.2 + 0.3 * HandMade.noise($0) + 0.01 * Double($0 % 5) }

  @Test func identicalFiguresHaveNoLead() {
    let found = AnchoredLead([Double](repeating: 0, count: 8), base: Self.base, confidence: 0.95)
    #expect(found.lead.mean == 0 && found.lead.lower == 0 && found.lead.upper == 0)
    // By how much the study's lead is left behind is as uncertain as that is.
    let mean = Summary(Self.base).mean
    #expect(abs(found.change.mean + mean) < 1e-12 && found.change.upper - found.change.lower > 0.01)
  }

  @Test func whatChangesNothingHasTheLeadOfTheStudyWithItsError() {
    let found = AnchoredLead(Array(Self.base.prefix(8)), base: Self.base, confidence: 0.95)
    let study = Summary(Self.base)
    #expect(found.change.mean == 0 && found.change.lower == 0 && found.change.upper == 0)
    #expect(abs(found.lead.mean - study.mean) < 1e-12)
    let half = (Estimates.studentQuantile(0.975, degreesOfFreedom: 7) ?? .nan) * study.standardError
    #expect(abs(found.lead.halfWidth - half) < 1e-12)
  }

  /// 2000 studies of 16 and 64 trials: 4.5 standard deviations below 1900 are 44. With few trials of long tails they would be more.
  @Test(arguments: [0.0, 0.5, 1, 1.5]) func leadsAreCoveredAsOftenAsSaid(together: Double) {
    var source = RandomSource(seed: 7)
    let covered = (0..<2000).count { _ in
      let base = (0..<64).map { _ in 1 + source.normal() }
      let leads = base.prefix(16).map { 2 + together * ($0 - 1) + 0.5 * source.normal() }
      let found = AnchoredLead(Array(leads), base: base, confidence: 0.95)
      return found.lead.lower <= 2 && 2 <= found.lead.upper && found.change.lower <= 1 && 1 <= found.change.upper
    }
    #expect(covered > 1780, "\(covered)")
  }
}
