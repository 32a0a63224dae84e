internal import CStochastics

/// A probability law with its parameters: a value to keep, compare, describe and draw from.
///
/// Made by a factory such as `.gamma(mean: 12, cv: 0.5)`, which refuses parameters that make no sense. The unit is
/// the caller's: minutes in, minutes out.
public struct Distribution: Sendable, Hashable {
  let law: Law

  /// The expected value.
  public let mean: Double

  /// The expected squared distance from the mean.
  public let variance: Double

  init(_ law: Law, mean: Double, variance: Double) {
    GSL.prepare()
    self.law = law
    self.mean = mean
    self.variance = variance
  }

  /// The most likely value; nil where there is no single one (uniform, two peaks, ties).
  public var mode: Double? {
    switch law {
    case .constant(let value): value
    case .uniform: nil
    case .triangular(_, let mode, _): mode
    case .exponential: 0
    case .gamma(let shape, let scale): shape > 1 ? (shape - 1) * scale : 0
    case .weibull(let shape, let scale): shape > 1 ? scale * pow(1 - 1 / shape, 1 / shape) : 0
    case .lognormal(let mu, let sigma): exp(mu - sigma * sigma)
    case .truncatedNormal(let normal): normal.mode
    case .beta(let alpha, let beta, let from, let to): Self.betaMode(alpha, beta, from, to)
    case .poisson(let mean): mean.rounded(.down)
    case .negativeBinomial(let mean, let size): size > 1 ? ((size - 1) * mean / size).rounded(.down) : 0
    case .discrete(let table): table.mode
    case .empirical(let sorted): Table(values: sorted, weights: Array(repeating: 1, count: sorted.count)).mode
    }
  }

  /// Mean and standard deviation of the logarithm, of a lognormal law; nil of another.
  public var logarithm: (mu: Double, sigma: Double)? {
    if case .lognormal(let mu, let sigma) = law { (mu, sigma) } else { nil }
  }

  /// Shape and scale of a Weibull law; nil of another.
  public var weibull: (shape: Double, scale: Double)? {
    if case .weibull(let shape, let scale) = law { (shape, scale) } else { nil }
  }

  private static func betaMode(_ alpha: Double, _ beta: Double, _ from: Double, _ to: Double) -> Double? {
    if alpha > 1, beta > 1 { return from + (to - from) * (alpha - 1) / (alpha + beta - 2) }
    if alpha < 1, beta < 1 { return nil }
    if alpha == beta { return nil }
    return alpha < beta ? from : to
  }
}

/// The laws, each with what a draw needs, computed once.
enum Law: Sendable, Hashable {
  case constant(Double)
  case uniform(from: Double, to: Double)
  case triangular(from: Double, mode: Double, to: Double)
  case exponential(mean: Double)
  case gamma(shape: Double, scale: Double)
  case weibull(shape: Double, scale: Double)
  case lognormal(mu: Double, sigma: Double)
  indirect case truncatedNormal(TruncatedNormal)
  case beta(alpha: Double, beta: Double, from: Double, to: Double)
  case poisson(mean: Double)
  case negativeBinomial(mean: Double, size: Double)
  case discrete(Table)
  case empirical(sorted: [Double])
}
