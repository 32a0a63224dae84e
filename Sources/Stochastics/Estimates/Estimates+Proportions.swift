internal import CGSL

extension Estimates {
  /// The interval for a share, from `successes` among `count` independent cases (Clopper and Pearson 1934): covers the true share
  /// at least as often as it says, whatever it is.
  ///
  /// Nil unless 0 <= successes <= count and count > 0.
  public static func proportionInterval(successes: Int, of count: Int, confidence: Double) -> Interval? {
    guard count > 0, successes >= 0, successes <= count, let upper = upperChance(confidence) else { return nil }
    let (met, missed) = (Double(successes), Double(count - successes))
    guard let low = successes == 0 ? 0 : GSL.value({ gsl_cdf_beta_Pinv(1 - upper, met, missed + 1) }),
      let high = successes == count ? 1 : GSL.value({ gsl_cdf_beta_Pinv(upper, met + 1, missed) })
    else { return nil }
    return Interval(lower: low, upper: high, level: confidence)
  }
}
