import Testing

@testable import Stochastics

@Suite("Cumulative and quantile")
struct CumulativeTests {
  /// Values of scipy 1.17; the variance in the far tail, where scipy keeps 6 digits, of mpmath with 40 digits.
  @Test(arguments: Reference.all)
  func agreesWithIndependentValues(_ reference: Reference) throws {
    let law = try reference.law.make()
    for (x, chance) in zip(reference.places, reference.chances) {
      #expect((law.cumulative(x) - chance).magnitude < 1e-10, "at \(x)")
    }
    for (p, expected) in zip([0.1, 0.5, 0.999], reference.quantiles) {
      let value = try #require(law.quantile(p))
      #expect((value - expected).magnitude < 1e-9 * expected.magnitude, "at \(p)")
    }
    #expect((law.mean - reference.mean).magnitude < 1e-9 * reference.mean.magnitude)
    #expect((law.variance - reference.variance).magnitude < 1e-8 * reference.variance)
  }

  @Test(arguments: Example.discrete)
  func quantileIsTheSmallestValueThatReachesTheChance(_ example: Example) throws {
    let law = try example.make()
    for p in [1e-6, 0.01, 0.25, 0.5, 0.75, 0.99, 0.999_999] {
      let x = try #require(law.quantile(p))
      #expect(law.cumulative(x) >= p)
      #expect(law.cumulative(x - 0.5) < p)
      #expect(law.quantile(law.cumulative(x)) == x)
    }
  }

  @Test(arguments: Example.all + Example.extreme)
  func cumulativeIsAlwaysAChanceThatNeverFalls(_ example: Example) throws {
    let law = try example.make()
    let inner = [0, 1e-12, 0.001, 0.3, 0.5, 0.9, 0.999, 1 - 1e-12, 1].compactMap(law.quantile)
    let outer = [-1e300, -1e60, -1, -1e-300, 0, 1e-300, 1e-12, 1, 1e9, 1e60, 1e300]
    let chances = (inner + outer).sorted().map(law.cumulative)
    #expect(chances.allSatisfy { $0 >= 0 && $0 <= 1 }, "\(chances)")
    #expect(zip(chances, chances.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 }, "\(chances)")
    #expect(law.cumulative(.infinity) == 1)
    #expect(law.cumulative(-.infinity) == 0)
    #expect(law.cumulative(.nan).isNaN)
  }

  @Test(arguments: Example.all)
  func quantilesExistForChancesOnly(_ example: Example) throws {
    let law = try example.make()
    #expect(law.quantile(-0.1) == nil)
    #expect(law.quantile(1.1) == nil)
    #expect(law.quantile(.nan) == nil)
    #expect(law.quantile(0) != nil)
  }

  @Test func valuesWithoutUpperLimitHaveNoLastQuantile() throws {
    for law in try [
      Distribution.exponential(mean: 1), .gamma(mean: 1, cv: 1), .lognormal(mean: 1, cv: 1),
      .weibull(mean: 1, shape: 2), .poisson(mean: 1), .negativeBinomial(mean: 1, size: 1),
    ] {
      #expect(law.quantile(1) == nil)
      #expect(law.quantile(0) == 0)
    }
    #expect(try Distribution.beta(alpha: 2, beta: 2, from: 3, to: 4).quantile(1) == 4)
  }

  /// GSL 2.7 reports an error for gamma laws this narrow, which no factory makes.
  @Test func anErrorInsideGSLNeitherAbortsNorGivesNaN() {
    let narrow = Distribution(.gamma(shape: 1e8, scale: 1), mean: 1e8, variance: 1e8)
    #expect((narrow.cumulative(100_012_815.5) - 0.9).magnitude < 1e-3)
    #expect(GSL.value { .nan } == nil)
    #expect(GSL.value { 2 } == 2)
  }

  @Test func modesAreTheLikeliestValues() throws {
    #expect(try Distribution.constant(3).mode == 3)
    #expect(try Distribution.uniform(from: 0, to: 1).mode == nil)
    #expect(try Distribution.triangular(from: 0, mode: 2, to: 3).mode == 2)
    #expect(try Distribution.exponential(mean: 3).mode == 0)
    #expect(try Distribution.erlang(shape: 3, mean: 6).mode == 4)
    #expect(try Distribution.gamma(mean: 1, cv: 2).mode == 0)
    #expect(try Distribution.weibull(mean: 1, shape: 1).mode == 0)
    #expect(try Distribution.truncatedNormal(mean: 9, standardDeviation: 1, from: 0, to: 5).mode == 5)
    #expect(try Distribution.beta(alpha: 2, beta: 2, from: 0, to: 4).mode == 2)
    #expect(try Distribution.beta(alpha: 0.5, beta: 0.5).mode == nil)
    #expect(try Distribution.beta(alpha: 1, beta: 2).mode == 0)
    #expect(try Distribution.poisson(mean: 4.5).mode == 4)
    #expect(try Distribution.negativeBinomial(mean: 8, size: 2.5).mode == 4)
    #expect(try Distribution.discrete(values: [1, 2], weights: [1, 3]).mode == 2)
    #expect(try Distribution.discrete(values: [1, 2], weights: [1, 1]).mode == nil)
    #expect(try Distribution.empirical([1, 2, 2]).mode == 2)
  }
}

struct Reference: Sendable, CustomTestStringConvertible {
  let law: Example
  let mean: Double
  let variance: Double
  let places: [Double]
  let chances: [Double]
  let quantiles: [Double]

  var testDescription: String { law.testDescription }

  init(
    _ law: Example, _ mean: Double, _ variance: Double, _ places: [Double], _ chances: [Double],
    _ quantiles: [Double]
  ) {
    self.law = law
    self.mean = mean
    self.variance = variance
    self.places = places
    self.chances = chances
    self.quantiles = quantiles
  }

  static let all = [
    Reference(
      Example("gamma") { try .gamma(mean: 10, cv: 0.5) }, 10, 25, [5, 10, 30],
      [0.142_876_539_501_452_96, 0.566_529_879_633_291, 0.997_708_208_792_208_6],
      [4.361_923_907_062_279, 9.180_151_872_127_242, 32.655_601_947_970_176]),
    Reference(
      Example("lognormal") { try .lognormal(mean: 10, cv: 0.5) }, 10, 25, [5, 10, 30],
      [0.109_131_851_105_539_36, 0.593_357_521_603_450_1, 0.994_794_677_986_870_9],
      [4.882_381_226_083_211, 8.944_271_909_999_16, 38.504_668_780_316_01]),
    Reference(
      Example("weibull") { try .weibull(mean: 10, shape: 2) }, 10, 27.323_954_473_516_284, [5, 10, 30],
      [0.178_275_041_966_122_84, 0.544_061_872_234_003_8, 0.999_148_561_657_194_8],
      [3.662_638_051_858_697, 9.394_372_786_996_511, 29.656_748_281_888_778]),
    Reference(
      Example("beta") { try .beta(alpha: 2, beta: 3) }, 0.4, 0.04, [0.1, 0.5, 0.9], [0.0523, 0.6875, 0.9963],
      [0.142_559_316_710_030_72, 0.385_727_568_132_389_5, 0.935_961_860_897_166_6]),
    Reference(
      Example("poisson") { try .poisson(mean: 4.5) }, 4.5, 4.5, [0, 4, 10],
      [0.011_108_996_538_242_308, 0.532_103_576_374_715_1, 0.993_331_327_912_818_1], [2, 4, 12]),
    Reference(
      Example("negative binomial") { try .negativeBinomial(mean: 8, size: 2.5) }, 8, 33.6, [0, 8, 20],
      [0.027_661_566_693_552_523, 0.617_472_195_286_996_5, 0.962_578_828_003_489_2], [2, 7, 36]),
    Reference(
      Example("triangular") { try .triangular(from: 0, mode: 2, to: 6) }, 8.0 / 3, 14.0 / 9, [1, 3, 5],
      [0.083_333_333_333_333_33, 0.625, 0.958_333_333_333_333_1],
      [1.095_445_115_010_332_1, 2.535_898_384_862_244_7, 5.845_080_666_151_704]),
    Reference(
      Example("truncated normal, middle") {
        try .truncatedNormal(mean: 0, standardDeviation: 1, from: -1, to: 2)
      }, 0.229_637_179_091_329_02, 0.519_762_539_211_533_9, [-0.5, 0.5, 1.5],
      [0.183_097_081_521_344_52, 0.650_880_421_336_627_2, 0.946_179_624_736_45],
      [-0.704_647_821_094_745, 0.171_163_918_017_824_82, 1.985_063_085_944_169]),
    Reference(
      Example("truncated normal, off the middle") {
        try .truncatedNormal(mean: 0, standardDeviation: 1, from: 8, to: 10)
      }, 8.121_368_088_023_92, 0.014_324_835_641_517_986, [8.05, 8.2, 9],
      [0.334_555_854_942_853_95, 0.806_792_684_433_970_7, 0.999_818_595_181_922],
      [8.012_963_049_439_96, 8.084_911_005_898_729, 8.810_651_389_347_521]),
    Reference(
      Example("truncated normal, far tail") {
        try .truncatedNormal(mean: 0, standardDeviation: 1, from: 40, to: 41)
      }, 40.024_968_847_210_886, 0.000_622_668_378_591_386_26, [40.01, 40.05, 40.2],
      [0.329_880_790_196_241_8, 0.865_002_317_137_235_4, 0.999_672_813_874_308_1],
      [40.002_632_283_207_014, 40.017_314_126_764_65, 40.172_215_882_479_09]),
    Reference(
      Example("erlang") { try .erlang(shape: 3, mean: 6) }, 6, 12, [2, 6, 12],
      [0.080_301_397_071_394_18, 0.576_809_918_873_156_6, 0.938_031_195_583_341],
      [2.204_130_656_498_642_7, 5.348_120_627_447_118, 22.457_744_484_825_323]),
  ]
}
