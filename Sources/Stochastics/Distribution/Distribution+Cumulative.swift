internal import CGSL
internal import CStochastics

extension Distribution {
  /// The chance of a value of `x` or less: 0 to 1 for any `x` but NaN.
  public func cumulative(_ x: Double) -> Double {
    if x.isNaN { return .nan }
    if x == .infinity { return 1 }
    if x == -.infinity { return 0 }
    return min(max(uncheckedCumulative(x), 0), 1)
  }

  private func uncheckedCumulative(_ x: Double) -> Double {
    switch law {
    case .constant(let value):
      x >= value ? 1 : 0
    case .uniform(let from, let to):
      (x - from) / (to - from)
    case .triangular(let from, let mode, let to):
      Self.triangularCumulative(from, mode, to, x)
    case .exponential(let mean):
      x > 0 ? -expm1(-x / mean) : 0
    case .lognormal(let mu, let sigma):
      x > 0 ? gsl_cdf_ugaussian_P((log(x) - mu) / sigma) : 0
    case .weibull(let shape, let scale):
      x > 0 ? -expm1(-pow(x / scale, shape)) : 0
    case .gamma(let shape, let scale):
      x > 0 ? GSL.value { gsl_cdf_gamma_P(x / scale, shape, 1) } ?? normalApproximation(x) : 0
    case .truncatedNormal(let normal):
      normal.cumulative(x)
    case .beta(let alpha, let beta, let from, let to):
      Self.betaCumulative(alpha, beta, (x - from) / (to - from)) ?? normalApproximation(x)
    case .poisson(let mean):
      x >= 0 ? GSL.value { gsl_cdf_poisson_P(Self.count(x), mean) } ?? normalApproximation(x) : 0
    case .negativeBinomial(let mean, let size):
      x >= 0
        ? GSL.value { gsl_cdf_negative_binomial_P(Self.count(x), size / (size + mean), size) }
          ?? normalApproximation(x)
        : 0
    case .discrete(let table):
      table.cumulative(x)
    case .empirical(let sorted):
      Double(firstIndex(below: sorted.count) { sorted[$0] > x }) / Double(sorted.count)
    }
  }

  private static func triangularCumulative(_ from: Double, _ mode: Double, _ to: Double, _ x: Double) -> Double {
    if x <= from { return 0 }
    if x >= to { return 1 }
    let width = to - from
    if x < mode { return (x - from) / width * ((x - from) / (mode - from)) }
    return 1 - (to - x) / width * ((to - x) / (to - mode))
  }

  /// Where GSL's series fails close to one end, the complement at the other end does not.
  static func betaCumulative(_ alpha: Double, _ beta: Double, _ x: Double) -> Double? {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    return GSL.value { gsl_cdf_beta_P(x, alpha, beta) } ?? GSL.value { 1 - gsl_cdf_beta_P(1 - x, beta, alpha) }
  }

  /// The last resort where GSL gives up, within its accuracy for the large parameters that make GSL give up.
  private func normalApproximation(_ x: Double) -> Double {
    gsl_cdf_ugaussian_P((x - mean) / variance.squareRoot())
  }

  /// A count as GSL takes it; every law of counts here has all of its weight below 2^32.
  private static func count(_ x: Double) -> UInt32 {
    x < Double(UInt32.max) ? UInt32(x) : .max
  }
}
