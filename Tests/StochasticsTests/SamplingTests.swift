import Stochastics
import Testing

@Suite("Sampling")
struct SamplingTests {
  /// Mean within 4.5 and variance within 5 of their standard errors in 60,000 draws.
  @Test(arguments: Example.all)
  func drawsHaveTheMeanAndVarianceOfTheLaw(_ example: Example) throws {
    let law = try example.make()
    let draws = law.draws(60_000, seed: 31)
    let summary = Summary(draws)
    #expect((summary.mean - law.mean).magnitude < 4.5 * summary.standardError)
    let squares = Summary(draws.map { ($0 - law.mean) * ($0 - law.mean) })
    #expect((squares.mean - law.variance).magnitude < 5 * squares.standardError)
  }

  /// Kolmogorov-Smirnov, together a false alarm in one of 1000 seeds.
  @Test(arguments: Example.continuous)
  func drawsFollowTheCumulativeOfAContinuousLaw(_ example: Example) throws {
    let law = try example.make()
    let draws = law.draws(20_000, seed: 32)
    let alpha = 0.001 / Double(Example.continuous.count)
    #expect(kolmogorovSmirnov(draws, law) < criticalDistance(alpha: alpha, draws: draws.count))
  }

  /// Pearson's chi-square, together a false alarm in one of 1000 seeds.
  @Test(arguments: Example.discrete)
  func drawsFollowTheCumulativeOfADiscreteLaw(_ example: Example) throws {
    let law = try example.make()
    let (statistic, freedom) = chiSquare(law.draws(20_000, seed: 33), law)
    let alpha = 0.001 / Double(Example.discrete.count)
    #expect(statistic < criticalChiSquare(alpha: alpha, freedom: freedom), "\(freedom) degrees of freedom")
  }

  @Test func constantsUseNoDraw() throws {
    var source = RandomSource(seed: 1)
    var untouched = RandomSource(seed: 1)
    #expect(try Distribution.constant(-3.5).sample(from: &source) == -3.5)
    #expect(source.next() == untouched.next())
  }

  @Test func empiricalDrawsAreValuesOfTheSample() throws {
    let sample = [2.5, 7, 7, 11]
    #expect(try Set(Distribution.empirical(sample).draws(1000, seed: 2)) == Set(sample))
  }

  @Test func valuesOfWeightZeroAreNeverDrawn() throws {
    let law = try Distribution.discrete(values: [1, 2, 3, 4], weights: [0, 1, 1, 0])
    #expect(Set(law.draws(1000, seed: 3)) == [2, 3])
    #expect(law.quantile(0) == 2)
    #expect(law.quantile(1) == 3)
  }

  @Test(arguments: Example.extreme)
  func extremeLawsDrawFiniteValuesWithinTheirRange(_ example: Example) throws {
    let law = try example.make()
    let low = try #require(law.quantile(0))
    let high = law.quantile(1) ?? .greatestFiniteMagnitude
    for value in law.draws(2000, seed: 34) {
      #expect(value >= low && value <= high)
    }
    #expect(law.mean.isFinite && law.variance.isFinite && law.variance >= 0)
  }
}

extension Example {
  static let extreme = [
    Example("constant, huge") { try .constant(-1e60) },
    Example("uniform, huge") { try .uniform(from: -1e60, to: 1e60) },
    Example("uniform, one step wide") { try .uniform(from: 1, to: 1.0.nextUp) },
    Example("triangular, huge") { try .triangular(from: -1e60, mode: 0, to: 1e60) },
    Example("exponential, tiny") { try .exponential(mean: 1e-60) },
    Example("erlang, many phases") { try .erlang(shape: 250_000, mean: 1e60) },
    Example("gamma, narrowest") { try .gamma(mean: 1, cv: 0.002) },
    Example("gamma, widest") { try .gamma(mean: 1e60, cv: 100) },
    Example("weibull, heaviest tail") { try .weibull(mean: 1, shape: 0.05) },
    Example("weibull, narrowest") { try .weibull(mean: 1, shape: 1000) },
    Example("lognormal, widest") { try .lognormal(mean: 1e60, cv: 100) },
    Example("lognormal, narrowest") { try .lognormal(mean: 1e-60, cv: 0.002) },
    Example("truncated normal, 1000 deviations off") {
      try .truncatedNormal(mean: 0, standardDeviation: 1, from: 1000, to: 2000)
    },
    Example("truncated normal, 1e100 deviations off") {
      try .truncatedNormal(mean: 1e50, standardDeviation: 1e-50, from: 0, to: 1)
    },
    Example("truncated normal, one step wide") {
      try .truncatedNormal(mean: 0, standardDeviation: 1, from: 1, to: 1.0.nextUp)
    },
    Example("truncated normal, hardly truncated") {
      try .truncatedNormal(mean: 0, standardDeviation: 1, from: -1e60, to: 1e60)
    },
    Example("beta, all at the ends") { try .beta(alpha: 0.001, beta: 0.001) },
    Example("beta, narrowest") { try .beta(alpha: 100_000, beta: 100_000) },
    Example("beta, most uneven") { try .beta(alpha: 0.001, beta: 100_000) },
    Example("poisson, rare") { try .poisson(mean: 1e-50) },
    Example("poisson, greatest") { try .poisson(mean: 1_000_000) },
    Example("negative binomial, most uneven") { try .negativeBinomial(mean: 1_000_000, size: 0.01) },
    Example("negative binomial, nearly poisson") { try .negativeBinomial(mean: 1_000_000, size: 100_000) },
    Example("discrete, uneven weights") { try .discrete(values: [-1e60, 1e60], weights: [1e-60, 1e60]) },
    Example("empirical, one value") { try .empirical([4]) },
  ]
}
