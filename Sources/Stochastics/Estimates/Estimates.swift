internal import CGSL

/// What can be said of a whole from a sample of independent trials, and how surely.
///
/// A NaN in a sample means "not available" and is left out. Every function gives nil where its question has no
/// answer: too few numbers, an infinite one, a confidence that is not between 0 and 1.
public enum Estimates {
  /// The interval for the mean, from Student's t (1908): mean ± t · s / √n, for two values or more.
  public static func meanInterval(of values: [Double], confidence: Double) -> Interval? {
    guard let estimate = mean(of: values.filter { !$0.isNaN }, confidence) else { return nil }
    return Interval(lower: estimate.lower, upper: estimate.upper, level: confidence)
  }

  /// The mean of `a[i] - b[i]` with its interval, for two pairs or more that have both values.
  ///
  /// Elements beyond the length of the shorter list have no partner and are left out. Where all differences are
  /// equal the interval is that one number, so equal lists give exactly 0 and [0, 0].
  public static func pairedDifference(_ a: [Double], _ b: [Double], confidence: Double) -> PairedDifference? {
    mean(of: zip(a, b).map { $0 - $1 }.filter { !$0.isNaN }, confidence)
  }

  /// Student's t with chance `p` below it; nil for `p` not between 0 and 1 or no positive degrees of freedom.
  public static func studentQuantile(_ p: Double, degreesOfFreedom: Double) -> Double? {
    guard p > 0, p < 1, degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    return GSL.value { gsl_cdf_tdist_Pinv(p, degreesOfFreedom) }
  }

  /// The normal value with chance `p` below it; nil for `p` not between 0 and 1.
  public static func normalQuantile(_ p: Double) -> Double? {
    guard p > 0, p < 1 else { return nil }
    return GSL.value { gsl_cdf_ugaussian_Pinv(p) }
  }

  /// The confidence each of several intervals needs for all to hold together: 1 - (1 - simultaneous) / comparisons.
  ///
  /// Bonferroni's inequality (Dunn 1961): valid whatever the dependence. Fewer than two comparisons need no change.
  public static func perComparisonConfidence(simultaneous: Double, comparisons: Int) -> Double {
    comparisons < 2 ? simultaneous : 1 - (1 - simultaneous) / Double(comparisons)
  }

  /// How many paired trials bring the half width of the interval for a mean difference down to `halfWidth`.
  ///
  /// - Parameters:
  ///   - halfWidth: Wanted, above 0, in the unit of the difference.
  ///   - standardDeviation: Of the differences in a pilot run, 0 or above.
  ///   - confidence: Of the interval.
  /// - Returns: The smallest n of at least 2 with t(n - 1) · s / √n <= halfWidth; nil beyond 10^12.
  public static func neededTrials(halfWidth: Double, standardDeviation: Double, confidence: Double) -> Int? {
    guard halfWidth > 0, standardDeviation >= 0, let upper = upperChance(confidence) else { return nil }
    let limit = 1_000_000_000_000
    let more = firstIndex(below: limit) { index in
      let n = Double(index + 2)
      guard let t = studentQuantile(upper, degreesOfFreedom: n - 1) else { return false }
      return t * standardDeviation <= halfWidth * n.squareRoot()
    }
    return more < limit ? more + 2 : nil
  }

  static func upperChance(_ confidence: Double) -> Double? {
    confidence > 0 && confidence < 1 ? 0.5 + confidence / 2 : nil
  }

  private static func mean(of values: [Double], _ confidence: Double) -> PairedDifference? {
    let summary = Summary(values)
    guard values.count > 1, let upper = upperChance(confidence),
      let t = studentQuantile(upper, degreesOfFreedom: Double(values.count - 1))
    else { return nil }
    // Equal values: their own mean, free of rounding.
    let mean = summary.min == summary.max ? summary.min : summary.mean
    let error = summary.min == summary.max ? 0 : summary.standardError
    guard mean.isFinite, error.isFinite else { return nil }
    return PairedDifference(
      mean: mean, lower: mean - t * error, upper: mean + t * error, standardError: error, pairs: values.count,
      level: confidence)
  }
}
