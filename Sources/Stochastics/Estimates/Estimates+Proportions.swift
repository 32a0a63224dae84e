internal import Foundation

extension Estimates {
  /// The interval for a share, from `successes` among `count` independent cases (Clopper and Pearson 1934): covers the true share
  /// at least as often as it says, whatever it is.
  ///
  /// Nil unless 0 <= successes <= count and count > 0.
  public static func proportionInterval(successes: Int, of count: Int, confidence: Double) -> Interval? {
    guard count > 0, successes >= 0, successes <= count, let upper = upperChance(confidence) else { return nil }
    let error = 1 - upper
    return Interval(
      lower: leastShare(successes, of: count, error),
      upper: 1 - leastShare(count - successes, of: count, error), level: confidence)
  }

  /// The share at which so many successes or more have the chance `error`; by halving, because GSL's inverse of beta gives no number
  /// for some counts.
  private static func leastShare(_ successes: Int, of count: Int, _ error: Double) -> Double {
    if successes == 0 { return 0 }
    if successes == count { return exp(log(error) / Double(count)) }
    let (met, missed) = (Double(successes), Double(count - successes))
    return firstNumber(upTo: 1) { (Distribution.betaCumulative(met, missed + 1, $0) ?? 1) >= error }
  }
}
