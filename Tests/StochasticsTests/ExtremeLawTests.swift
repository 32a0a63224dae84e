import Stochastics
import Testing

/// The same tests as for everyday laws, at the ends of what the factories take.
@Suite("Extreme laws")
struct ExtremeLawTests {
  /// Kolmogorov-Smirnov, together a false alarm in one of 1000 seeds; for counts rarer still.
  @Test(arguments: Example.extreme + Example.edges) func drawsFollowTheCumulative(_ example: Example) throws {
    let law = try example.make()
    let alpha = 0.001 / Double(Example.extreme.count + Example.edges.count)
    #expect(kolmogorovSmirnov(law.draws(5_000, seed: 35), law) < criticalDistance(alpha: alpha, draws: 5_000))
  }

  /// That the test can fail: laws of the same mean and variance.
  @Test func similarLawsAreToldApart() throws {
    let draws = try Distribution.gamma(mean: 10, cv: 0.5).draws(5_000, seed: 37)
    let distance = kolmogorovSmirnov(draws, try .lognormal(mean: 10, cv: 0.5))
    #expect(distance > criticalDistance(alpha: 1e-5, draws: 5_000))
  }

  /// Mean within 4.5 and variance within 5 of their standard errors, where 40,000 draws can tell.
  @Test(arguments: Example.edges) func drawsHaveTheMeanAndVarianceOfTheLaw(_ example: Example) throws {
    let law = try example.make()
    let draws = law.draws(40_000, seed: 36)
    let summary = Summary(draws)
    #expect((summary.mean - law.mean).magnitude < 4.5 * summary.standardError)
    let squares = Summary(draws.map { ($0 - law.mean) * ($0 - law.mean) })
    #expect((squares.mean - law.variance).magnitude < 5 * squares.standardError)
  }
}

extension Example {
  /// Nearly as extreme, and with moments that draws can show.
  static let edges = [
    Example("gamma, cv .01") { try .gamma(mean: 10, cv: 0.01) },
    Example("gamma, cv 4") { try .gamma(mean: 10, cv: 4) },
    Example("gamma, mean 1e-30") { try .gamma(mean: 1e-30, cv: 0.5) },
    Example("erlang, 1000 phases") { try .erlang(shape: 1000, mean: 6) },
    Example("lognormal, cv .01") { try .lognormal(mean: 10, cv: 0.01) },
    Example("lognormal, cv 2") { try .lognormal(mean: 10, cv: 2) },
    Example("weibull, shape .5") { try .weibull(mean: 10, shape: 0.5) },
    Example("weibull, shape 60") { try .weibull(mean: 10, shape: 60) },
    Example("triangular, nearly one-sided") { try .triangular(from: 0, mode: 1e-12, to: 1) },
    Example("truncated normal, its upper tail beyond 5") {
      try .truncatedNormal(mean: 0, standardDeviation: 1, from: 5, to: 1e6)
    },
    Example("truncated normal, its lower tail beyond 29") {
      try .truncatedNormal(mean: 0, standardDeviation: 1, from: -1e6, to: -29)
    },
    Example("truncated normal, its upper tail beyond 31") {
      try .truncatedNormal(mean: 0, standardDeviation: 1, from: 31, to: 1e6)
    },
    Example("beta, one end heavy") { try .beta(alpha: 0.05, beta: 3) },
    Example("beta, narrow") { try .beta(alpha: 2000, beta: 500) },
    Example("poisson, mean 1e5") { try .poisson(mean: 100_000) },
    Example("poisson, mean .001") { try .poisson(mean: 0.001) },
    Example("negative binomial, size .1") { try .negativeBinomial(mean: 5, size: 0.1) },
    Example("negative binomial, nearly poisson") { try .negativeBinomial(mean: 50, size: 100_000) },
  ]
}
