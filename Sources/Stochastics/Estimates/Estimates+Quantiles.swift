internal import CGSL

extension Estimates {
  /// The quantile for `p` from 0 to 1 of a sample, ascending and without NaN, between the two nearest values (type 7 of
  /// Hyndman and Fan 1996); nil when empty.
  public static func quantile(_ p: Double, ofSorted sorted: [Double]) -> Double? {
    guard p >= 0, p <= 1, !sorted.isEmpty else { return nil }
    let place = p * Double(sorted.count - 1)
    let below = min(Int(place), sorted.count - 1)
    let share = place - Double(below)
    guard share > 0, below + 1 < sorted.count else { return sorted[below] }
    return sorted[below] + share * (sorted[below + 1] - sorted[below])
  }

  /// The interval for the `p` quantile from two values of the sample itself, ascending and without NaN; assumes no shape of
  /// the law.
  ///
  /// - Returns: Nil when the sample is too small for this confidence. `level` is the confidence asked for; the one
  ///   attained, which is never less, is that of `quantileRanks`.
  public static func quantileInterval(p: Double, ofSorted sorted: [Double], confidence: Double) -> Interval? {
    guard let ranks = quantileRanks(p: p, of: sorted.count, confidence: confidence) else { return nil }
    return Interval(lower: sorted[ranks.lower - 1], upper: sorted[ranks.upper - 1], level: confidence)
  }

  /// The ranks, counted from 1, of the two ordered values that enclose the `p` quantile, with at most half of the
  /// remaining chance on either side, and the chance that they do (exact binomial; Conover 1999, section 3.2).
  public static func quantileRanks(
    p: Double, of count: Int, confidence: Double
  ) -> (lower: Int, upper: Int, coverage: Double)? {
    guard p > 0, p < 1, count > 0, let size = UInt32(exactly: count), let upper = upperChance(confidence) else {
      return nil
    }
    // below(k): the chance that at most k values of the sample lie below the quantile.
    let below = { (k: Int) in GSL.value { gsl_cdf_binomial_P(UInt32(k), p, size) } ?? .nan }
    let lowerRank = firstIndex(below: count) { below($0) > 1 - upper }
    let upperRank = firstIndex(below: count) { below($0) >= upper } + 1
    guard lowerRank >= 1, upperRank <= count else { return nil }
    return (lowerRank, upperRank, below(upperRank - 1) - below(lowerRank - 1))
  }
}
