internal import CStochastics

/// What chance multiplies a count's mean by, as it did where others like it were counted.
///
/// A count draws one of the past and a factor of those that this one may have had, Gamma(φ + y) / (φ + μ): one step from the gamma
/// law of the regression to the law that the counts show (Laird 1978). With the gamma law itself, bands of 50 % held 54 % of donors' days.
public struct CountFactors: Sendable {
  private struct Past: Sendable {
    let shape: Double
    let scale: Double
  }

  private let pools: [[Past]]
  private let all: [Past]
  /// Fewer counts tell no law of their own.
  private static let least = 20

  /// - Parameters:
  ///   - regression: of the counts.
  ///   - fit: of its coefficients.
  ///   - sizes: φ of each class.
  ///   - places: by class, which pool its counts go into, 0 and up.
  public init(_ regression: CountRegression, _ fit: CountRegression.Fit, sizes: [Double], pools places: [Int]) {
    var pools = Array(repeating: [Past](), count: (places.max() ?? 0) + 1)
    var all: [Past] = []
    for (row, logMean) in regression.rows.products(fit.coefficients).enumerated() {
      let (size, count) = (sizes[regression.classes[row]], Double(regression.counts[row]))
      let past = Past(shape: size + count, scale: 1 / (size + exp(logMean)))
      pools[places[regression.classes[row]]].append(past)
      all.append(past)
    }
    self.pools = pools
    self.all = all
  }

  private func past(_ pool: Int) -> [Past] { pools[pool].count >= Self.least ? pools[pool] : all }

  /// A factor as in a pool; as in all of them where it has few counts.
  public func draw(_ pool: Int, from source: inout RandomSource) -> Double {
    let pool = past(pool)
    let past = pool[Int(source.index(below: UInt64(pool.count)))]
    return source.gamma(shape: past.shape, scale: past.scale)
  }

  /// The mean of such factors; near 1.
  public func mean(_ pool: Int) -> Double {
    let pool = past(pool)
    return pool.reduce(0) { $0 + $1.shape * $1.scale } / Double(pool.count)
  }
}
