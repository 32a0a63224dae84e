internal import CGSL
internal import CStochastics

/// Points that fill the unit cube more evenly than random ones (Sobol' 1967, by gsl_qrng_sobol).
enum SobolPoints {
  /// GSL has directions for so many.
  static let mostDimensions = 40

  /// The first `count` points, the origin included: with a power of 2 of them each binary interval of a dimension has as many.
  /// Nil for more than `mostDimensions`, or none.
  static func first(_ count: Int, dimensions: Int) -> [[Double]]? {
    guard count > 0, 1...mostDimensions ~= dimensions else { return nil }
    GSL.prepare()
    guard let generator = sobol_points_new(UInt32(dimensions)) else { return nil }
    defer { gsl_qrng_free(generator) }
    var points = [[Double](repeating: 0, count: dimensions)]
    var point = points[0]
    while points.count < count {
      guard gsl_qrng_get(generator, &point) == 0 else { return nil }
      points.append(point)
    }
    return points
  }

  /// A digital shift: the binary digits of `x` from 0 to below 1, each turned round where `word` has a 1 (L'Ecuyer and Lemieux
  /// 2002). A random word makes `x` uniform and leaves the points together as even as they were.
  static func shifted(_ x: Double, by word: UInt64) -> Double {
    Double(UInt64(x * 0x1p53) ^ (word >> 11)) * 0x1p-53
  }
}
