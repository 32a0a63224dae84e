import Stochastics
import Testing

@testable import Experiments

/// Intervals of differences of shares of which too few are unlike 0 to bear one of their own.
@Suite struct EstimateTests {
  /// Rare differences, mostly above 0, as a policy makes them that hardly acts: of 2,000 samples of 40 at 95 %, .95 less 3 standard
  /// deviations are .935.
  @Test(arguments: [(chance: 0.02, below: 0.0), (0.05, 0.2), (0.2, 0.5), (0.3, 0.0)])
  func rareDifferencesOfSharesKeepTheirWord(chance: Double, below: Double) {
    var source = RandomSource(seed: 11)
    var held = 0
    for _ in 0..<2000 {
      let values = (0..<40).map { _ -> Double in
        guard source.uniform() < chance else { return 0 }
        return (source.uniform() < below ? -1 : 1) * source.uniform()
      }
      let estimate = Estimate(of: values, within: 1, confidence: 0.95)
      let mean = chance * (1 - 2 * below) / 2
      held += estimate.lower <= mean && mean <= estimate.upper ? 1 : 0
    }
    #expect(held >= 1870, "\(held) of 2000")
  }

  /// 3 of 40 above 0: at most 20.4 % of trials may be, and at most 8.8 % below (Clopper and Pearson, 95 %).
  @Test func noDifferenceBelowReachesNoFartherThanItsShareMay() {
    let estimate = Estimate(
      of: [0.5, 0.25, 0.25] + [Double](repeating: 0, count: 37), within: 1, confidence: 0.95)
    #expect(abs(estimate.mean - 0.025) < 1e-12)
    #expect(abs(estimate.upper - 0.2039) < 0.0001)
    #expect(abs(estimate.lower + 0.0881) < 0.0001)
  }
}
