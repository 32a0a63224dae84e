import Stochastics
import Testing

/// A law to put through the same test as the others.
struct Example: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable () throws -> Distribution

  init(_ name: String, _ make: @escaping @Sendable () throws -> Distribution) {
    testDescription = name
    self.make = make
  }
}

extension Example {
  static let continuous = [
    Example("uniform") { try .uniform(from: -2, to: 5) },
    Example("triangular") { try .triangular(from: 1, mode: 2, to: 6) },
    Example("triangular, mode at the start") { try .triangular(from: 0, mode: 0, to: 1) },
    Example("triangular, mode at the end") { try .triangular(from: 0, mode: 1, to: 1) },
    Example("exponential") { try .exponential(mean: 7) },
    Example("erlang") { try .erlang(shape: 3, mean: 6) },
    Example("gamma, peaked") { try .gamma(mean: 10, cv: 0.5) },
    Example("gamma, spiked at 0") { try .gamma(mean: 10, cv: 1.5) },
    Example("weibull, wearing out") { try .weibull(mean: 10, shape: 2) },
    Example("weibull, heavy tail") { try .weibull(mean: 10, shape: 0.7) },
    Example("lognormal") { try .lognormal(mean: 10, cv: 0.5) },
    Example("truncated normal, middle") {
      try .truncatedNormal(mean: 0, standardDeviation: 1, from: -1, to: 2)
    },
    Example("truncated normal, right of the mean") {
      try .truncatedNormal(mean: 0, standardDeviation: 1, from: 8, to: 10)
    },
    Example("truncated normal, left of the mean") {
      try .truncatedNormal(mean: 100, standardDeviation: 10, from: 0, to: 60)
    },
    Example("truncated normal, far right") {
      try .truncatedNormal(mean: 0, standardDeviation: 1, from: 40, to: 41)
    },
    Example("truncated normal, far left") {
      try .truncatedNormal(mean: 1000, standardDeviation: 2, from: -5, to: 5)
    },
    Example("beta, peaked") { try .beta(alpha: 2, beta: 3, from: 10, to: 20) },
    Example("beta, two peaks") { try .beta(alpha: 0.5, beta: 0.7) },
  ]

  static let discrete = [
    Example("poisson, few") { try .poisson(mean: 0.3) },
    Example("poisson, many") { try .poisson(mean: 250) },
    Example("negative binomial") { try .negativeBinomial(mean: 8, size: 2.5) },
    Example("negative binomial, uneven") { try .negativeBinomial(mean: 40, size: 0.8) },
    Example("discrete") { try .discrete(values: [3, 1, 2, 1], weights: [2, 1, 4, 0.5]) },
    Example("empirical") { try .empirical([5, 1, 1, 9, 4, 4, 4]) },
  ]

  static let all = continuous + discrete
}

extension Distribution {
  /// `count` draws from one stream.
  func draws(_ count: Int, seed: UInt64) -> [Double] {
    var source = RandomSource(seed: seed)
    return (0..<count).map { _ in sample(from: &source) }
  }
}
