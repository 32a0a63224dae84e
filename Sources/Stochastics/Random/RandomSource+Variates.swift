internal import CStochastics

extension RandomSource {
  /// An exponential draw with mean 1, by the ziggurat: one word of the stream in 99 of 100 draws.
  public mutating func exponential() -> Double {
    ziggurat_exponential(state)
  }

  /// A normal draw with mean 0 and standard deviation 1, by the ziggurat: one word of the stream in 99 of 100 draws, at most
  /// 14 from 0.
  public mutating func normal() -> Double {
    ziggurat_normal(state)
  }

  /// A lognormal draw: `exp(mu + sigma · normal)`.
  public mutating func lognormal(mu: Double, sigma: Double) -> Double {
    exp(mu + sigma * ziggurat_normal(state))
  }

  /// A Weibull draw: `scale · exponential^(1 / shape)`.
  public mutating func weibull(shape: Double, scale: Double) -> Double {
    scale * pow(ziggurat_exponential(state), 1 / shape)
  }

  /// A whole number from 0 up to but not including `bound`, all equally likely; 0 when `bound` is 0.
  ///
  /// Multiplication with rejection, without bias (Lemire 2019).
  public mutating func index(below bound: UInt64) -> UInt64 {
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound, bound > 0 {
      let threshold = (0 &- bound) % bound
      while product.low < threshold {
        product = next().multipliedFullWidth(by: bound)
      }
    }
    return product.high
  }
}
