internal import CStochastics

extension RandomSource {
  /// An exponential draw with mean 1, by inversion: one word of the stream, between 2^-53 and 37.
  public mutating func exponential() -> Double {
    -log(uniformOpen())
  }

  /// A normal draw with mean 0 and standard deviation 1: two words of the stream, at most 8.6 from 0.
  ///
  /// The cosine branch of Box and Muller (1958). The sine branch is thrown away: a value kept for the next call
  /// would make a draw depend on the one before.
  public mutating func normal() -> Double {
    let radius = (-2 * log(uniformOpen())).squareRoot()
    return radius * cos(2 * .pi * uniform())
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
