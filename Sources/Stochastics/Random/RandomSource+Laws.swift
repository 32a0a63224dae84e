internal import CGSL

extension RandomSource {
  /// A gamma draw with the given shape and scale, both positive (gsl_ran_gamma: Marsaglia and Tsang 2000).
  public mutating func gamma(shape: Double, scale: Double) -> Double {
    gsl_ran_gamma(generator, shape, scale)
  }

  /// A Poisson count with the given mean, at least 0 (gsl_ran_poisson: Ahrens and Dieter 1974).
  public mutating func poisson(mean: Double) -> UInt32 {
    mean > 0 ? gsl_ran_poisson(generator, mean) : 0
  }
}
