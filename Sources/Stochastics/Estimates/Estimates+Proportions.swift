extension Estimates {
  /// The interval for a share, from `successes` among `count` independent cases (Wilson 1927).
  ///
  /// Stays within 0 to 1 and works for no success at all; nil unless 0 <= successes <= count and count > 0.
  public static func proportionInterval(successes: Int, of count: Int, confidence: Double) -> Interval? {
    guard count > 0, successes >= 0, successes <= count, let upper = upperChance(confidence),
      let z = normalQuantile(upper)
    else { return nil }
    let n = Double(count)
    let share = Double(successes) / n
    let shrink = 1 + z * z / n
    let center = (share + z * z / (2 * n)) / shrink
    let reach = z / shrink * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return Interval(
      lower: successes == 0 ? 0 : max(center - reach, 0),
      upper: successes == count ? 1 : min(center + reach, 1),
      level: confidence)
  }
}
