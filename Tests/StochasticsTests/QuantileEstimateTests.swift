import Stochastics
import Testing

@Suite("Quantile estimates")
struct QuantileEstimateTests {
  /// numpy 2.4, quantile of [1, 2, 4, 8, 16].
  @Test(arguments: zip([0, 0.1, 0.25, 0.5, 0.9, 1], [1, 1.4, 2, 4, 12.8, 16]))
  func sampleQuantilesAreOfTypeSeven(_ p: Double, _ expected: Double) throws {
    let value = try #require(Estimates.quantile(p, ofSorted: [1, 2, 4, 8, 16]))
    #expect((value - expected).magnitude < 1e-12)
  }

  @Test func sampleQuantilesNeedASampleAndAChance() {
    #expect(Estimates.quantile(0.5, ofSorted: []) == nil)
    #expect(Estimates.quantile(1.5, ofSorted: [1, 2]) == nil)
    #expect(Estimates.quantile(.nan, ofSorted: [1, 2]) == nil)
    #expect(Estimates.quantile(0.3, ofSorted: [5]) == 5)
  }

  @Test(
    arguments: zip(
      [(30, 0.5), (100, 0.5), (100, 0.9), (200, 0.95), (1000, 0.95)],
      [
        (10, 21, 0.957_226_054_742_932_3), (40, 61, 0.964_799_799_782_295_2), (84, 96, 0.955_690_107_191_223),
        (184, 197, 0.967_152_163_856_725_6), (936, 964, 0.958_095_268_222_654_1),
      ]))
  func ranksAreThoseOfTheBinomialLaw(_ place: (Int, Double), _ expected: (Int, Int, Double)) throws {
    let ranks = try #require(Estimates.quantileRanks(p: place.1, of: place.0, confidence: 0.95))
    #expect(ranks.lower == expected.0)
    #expect(ranks.upper == expected.1)
    #expect((ranks.coverage - expected.2).magnitude < 1e-10)
    let sample = (1...place.0).map(Double.init)
    #expect(
      Estimates.quantileInterval(p: place.1, ofSorted: sample, confidence: 0.95)
        == Interval(lower: Double(expected.0), upper: Double(expected.1), level: 0.95))
  }

  @Test func smallSamplesHaveNoInterval() {
    #expect(Estimates.quantileInterval(p: 0.95, ofSorted: [1, 2, 3], confidence: 0.95) == nil)
    #expect(Estimates.quantileInterval(p: 0.5, ofSorted: [], confidence: 0.95) == nil)
    #expect(Estimates.quantileInterval(p: 0, ofSorted: [1, 2, 3], confidence: 0.95) == nil)
    #expect(Estimates.quantileInterval(p: 0.5, ofSorted: [1, 2, 3], confidence: 0) == nil)
  }
}
