internal import CGSL
internal import CStochastics

extension Distribution {
  /// Draws a value. Takes no memory; how many words of the stream it uses depends on the law and, where draws can be
  /// rejected (lognormal, exponential, Weibull, gamma, beta, Poisson, negative binomial), on what is drawn.
  public func sample(from source: inout RandomSource) -> Double {
    switch law {
    case .constant(let value):
      value
    case .uniform(let from, let to):
      from + (to - from) * source.uniform()
    case .triangular(let from, let mode, let to):
      Self.triangular(from, mode, to, at: source.uniform())
    case .exponential(let mean):
      mean * source.exponential()
    case .lognormal(let mu, let sigma):
      exp(mu + sigma * source.normal())
    case .weibull(let shape, let scale):
      source.weibull(shape: shape, scale: scale)
    case .gamma(let shape, let scale):
      gsl_ran_gamma(source.generator, shape, scale)
    case .truncatedNormal(let normal):
      normal.quantile(source.uniformOpen())
    case .beta(let alpha, let beta, let from, let to):
      from + (to - from) * gsl_ran_beta(source.generator, alpha, beta)
    case .poisson(let mean):
      Double(gsl_ran_poisson(source.generator, mean))
    case .negativeBinomial(let mean, let size):
      Double(gsl_ran_poisson(source.generator, gsl_ran_gamma(source.generator, size, mean / size)))
    case .discrete(let table):
      table.value(drawnBy: source.uniform())
    case .empirical(let sorted):
      sorted[Int(source.index(below: UInt64(sorted.count)))]
    }
  }

  /// The triangular value with chance `p` below it.
  static func triangular(_ from: Double, _ mode: Double, _ to: Double, at p: Double) -> Double {
    let width = to - from
    let rise = mode - from
    if p * width < rise {
      return from + (p * width * rise).squareRoot()
    }
    return to - ((1 - p) * width * (to - mode)).squareRoot()
  }
}
