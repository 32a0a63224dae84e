import Foundation
import Stochastics
import Testing

@Suite("Estimates")
struct EstimatesTests {
  /// scipy 1.17, stats.t.ppf.
  @Test(
    arguments: zip(
      [(0.975, 1.0), (0.975, 2), (0.975, 9), (0.975, 99), (0.995, 4), (0.9999, 30), (0.975, 1e6), (0.3, 3.5)],
      [
        12.706_204_736_174_694, 4.302_652_729_749_462, 2.262_157_162_798_205, 1.984_216_951_586_417_4,
        4.604_094_871_349_992, 4.233_985_957_272_06, 1.959_966_356_814_107, -0.575_338_701_772_231_2,
      ]))
  func studentQuantilesAgreeWithIndependentValues(_ place: (p: Double, freedom: Double), _ expected: Double) throws {
    let value = try #require(Estimates.studentQuantile(place.p, degreesOfFreedom: place.freedom))
    #expect((value - expected).magnitude < 1e-8)
  }

  @Test func studentQuantilesNeedAChanceAndDegreesOfFreedom() {
    #expect(Estimates.studentQuantile(0, degreesOfFreedom: 3) == nil)
    #expect(Estimates.studentQuantile(1, degreesOfFreedom: 3) == nil)
    #expect(Estimates.studentQuantile(.nan, degreesOfFreedom: 3) == nil)
    #expect(Estimates.studentQuantile(0.9, degreesOfFreedom: 0) == nil)
    #expect(Estimates.normalQuantile(1) == nil)
  }

  @Test func meanIntervalIsThatOfStudent() throws {
    let interval = try #require(Estimates.meanInterval(of: [4.2, 5.1, .nan, 3.9, 6.0, 5.5], confidence: 0.95))
    #expect((interval.lower - 3.848_323_815_653_867_7).magnitude < 1e-9)
    #expect((interval.upper - 6.031_676_184_346_133).magnitude < 1e-9)
    #expect(interval.level == 0.95)
  }

  @Test func meanIntervalNeedsTwoFiniteValuesAndAConfidence() {
    #expect(Estimates.meanInterval(of: [1], confidence: 0.95) == nil)
    #expect(Estimates.meanInterval(of: [1, .nan], confidence: 0.95) == nil)
    #expect(Estimates.meanInterval(of: [1, .infinity], confidence: 0.95) == nil)
    #expect(Estimates.meanInterval(of: [1, 2], confidence: 1) == nil)
    #expect(Estimates.meanInterval(of: [1, 2], confidence: .nan) == nil)
  }

  @Test func equalValuesHaveAnIntervalOfNoWidth() {
    let interval = Estimates.meanInterval(of: Array(repeating: 0.1, count: 7), confidence: 0.95)
    #expect(interval == Interval(lower: 0.1, upper: 0.1, level: 0.95))
  }

  /// 4000 samples of 5 normal values at 95 %: 4.5 standard deviations around 3800 are 62.
  @Test func meanIntervalsCoverTheTruthAsOftenAsTheySay() {
    var source = RandomSource(seed: 41)
    let covered = (0..<4000).count { _ in
      let sample = (0..<5).map { _ in 10 + 3 * source.normal() }
      guard let interval = Estimates.meanInterval(of: sample, confidence: 0.95) else { return false }
      return interval.lower <= 10 && 10 <= interval.upper
    }
    #expect((covered - 3800).magnitude < 62)
  }

  @Test func pairedDifferenceIsThatOfTheDifferences() throws {
    let a = [4.2, 5.1, 3.9, .nan, 6.0, 5.5, 1]
    let b = [4.0, 5.3, 3.1, 7.0, 5.2, 5.9, .nan]
    let difference = try #require(Estimates.pairedDifference(a, b, confidence: 0.9))
    #expect((difference.mean - 0.24).magnitude < 1e-12)
    #expect((difference.standardError - 0.248_193_472_919_817_17).magnitude < 1e-12)
    #expect((difference.lower + 0.289_110_457_631_363).magnitude < 1e-9)
    #expect((difference.upper - 0.769_110_457_631_362_4).magnitude < 1e-9)
    #expect(difference.pairs == 5)
  }

  @Test func equalListsDifferByExactlyZero() throws {
    let values = [0.1, 0.2, 0.3]
    let difference = try #require(Estimates.pairedDifference(values, values, confidence: 0.95))
    #expect(difference.mean == 0 && difference.lower == 0 && difference.upper == 0)
    #expect(difference.standardError == 0)
    #expect(Estimates.pairedDifference([1], [2], confidence: 0.95) == nil)
  }

  @Test(arguments: [(10.0, 1.0, 0.95, 387), (1, 1, 0.95, 7), (3, 0.5, 0.99, 243), (0, 1, 0.95, 2)])
  func neededTrialsAreTheFewestThatSuffice(_ deviation: Double, _ width: Double, _ confidence: Double, _ n: Int) {
    #expect(
      Estimates.neededTrials(halfWidth: width, standardDeviation: deviation, confidence: confidence) == n)
  }

  @Test func neededTrialsHaveAnEnd() {
    #expect(Estimates.neededTrials(halfWidth: 1e-9, standardDeviation: 1, confidence: 0.95) == nil)
    #expect(Estimates.neededTrials(halfWidth: 0, standardDeviation: 1, confidence: 0.95) == nil)
    #expect(Estimates.neededTrials(halfWidth: 1, standardDeviation: .nan, confidence: 0.95) == nil)
  }

  @Test func confidenceIsSharedAmongComparisons() {
    #expect((Estimates.perComparisonConfidence(simultaneous: 0.95, comparisons: 5) - 0.99).magnitude < 1e-15)
    #expect(Estimates.perComparisonConfidence(simultaneous: 0.95, comparisons: 1) == 0.95)
    #expect(Estimates.perComparisonConfidence(simultaneous: 0.95, comparisons: 0) == 0.95)
  }

  /// scipy 1.17, binomtest(...).proportion_ci(0.95, "exact").
  @Test(
    arguments: zip(
      [(0, 10), (1, 10), (8, 10), (10, 10), (50, 1000)],
      [
        (0.0, 0.308_497_107_818_762_94), (0.002_528_578_544_462_572_8, 0.445_016_117_028_195_43),
        (0.443_904_537_692_358_5, 0.974_789_273_673_166_7), (0.691_502_892_181_237_1, 1),
        (0.037_335_397_604_660_63, 0.065_390_487_915_493_65),
      ]))
  func proportionIntervalIsThatOfClopperAndPearson(_ cases: (Int, Int), _ expected: (Double, Double)) throws {
    let interval = try #require(
      Estimates.proportionInterval(successes: cases.0, of: cases.1, confidence: 0.95))
    #expect((interval.lower - expected.0).magnitude < 1e-9)
    #expect((interval.upper - expected.1).magnitude < 1e-9)
  }

  /// The defining tail sums (Clopper and Pearson 1934): at the lower end so many successes or more, at the upper end so many or fewer
  /// have half of the error.
  private static func expectTails(_ successes: Int, of count: Int, confidence: Double) throws {
    let interval = try #require(
      Estimates.proportionInterval(successes: successes, of: count, confidence: confidence),
      "\(successes) of \(count) at \(confidence)")
    let half = (1 - confidence) / 2
    let place: Comment = "\(successes) of \(count) at \(confidence): \(interval)"
    if successes > 0 {
      #expect(abs(tail(from: successes, of: count, interval.lower) / half - 1) < 1e-7, place)
    } else {
      #expect(interval.lower == 0, place)
    }
    if successes < count {
      #expect(abs(tail(from: count - successes, of: count, 1 - interval.upper) / half - 1) < 1e-7, place)
    } else {
      #expect(interval.upper == 1, place)
    }
  }

  /// The chance of `first` or more of `count`, each with chance `p`, term by term.
  private static func tail(from first: Int, of count: Int, _ p: Double) -> Double {
    (first...count).reduce(0) { sum, k in
      let ways = lgamma(Double(count) + 1) - lgamma(Double(k) + 1) - lgamma(Double(count - k) + 1)
      return sum + exp(ways + Double(k) * log(p) + Double(count - k) * log1p(-p))
    }
  }

  @Test(arguments: [0.95, 0.999])
  func everyShareOfUpTo200HasItsInterval(confidence: Double) throws {
    for count in 1...200 {
      for successes in 0...count { try Self.expectTails(successes, of: count, confidence: confidence) }
    }
  }

  /// GSL's inverse of beta gives no number for some of them.
  @Test(arguments: [(16, 500, 0.95), (3, 320, 0.99), (1, 640, 0.999)])
  func sharesThatGSLCannotInvertHaveTheirs(_ successes: Int, _ count: Int, _ confidence: Double) throws {
    try Self.expectTails(successes, of: count, confidence: confidence)
  }

  @Test(arguments: [320, 500, 640, 1000, 2000])
  func sharesOfManyTrialsHaveTheirs(count: Int) throws {
    for confidence in [0.95, 0.9999, 0.99999] {
      for successes in [0, 1, 2, 3, 16, count / 7, count / 2, count - 3, count - 1, count] {
        try Self.expectTails(successes, of: count, confidence: confidence)
      }
    }
  }

  @Test func proportionIntervalNeedsCases() {
    #expect(Estimates.proportionInterval(successes: 0, of: 0, confidence: 0.95) == nil)
    #expect(Estimates.proportionInterval(successes: 3, of: 2, confidence: 0.95) == nil)
    #expect(Estimates.proportionInterval(successes: -1, of: 2, confidence: 0.95) == nil)
  }
}
