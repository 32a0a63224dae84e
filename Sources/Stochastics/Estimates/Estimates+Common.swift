internal import Foundation

extension Estimates {
  /// The part of the variance that two values of each pair have in common (the intraclass correlation of Fisher 1925, chapter 7),
  /// with its interval by his transformation, cut off at 0 and 1; the same whichever of a pair comes first.
  ///
  /// Pairs with a NaN are left out. Nil for fewer than four pairs, or where nothing varies.
  public static func commonPart(_ a: [Double], _ b: [Double], confidence: Double) -> (part: Double, interval: Interval)?
  {
    let pairs = zip(a, b).filter { $0.isFinite && $1.isFinite }
    guard pairs.count > 3, let upper = upperChance(confidence), let z = normalQuantile(upper) else { return nil }
    let mean = pairs.reduce(0) { $0 + $1.0 + $1.1 } / Double(2 * pairs.count)
    let common = pairs.reduce(0) { $0 + 2 * ($1.0 - mean) * ($1.1 - mean) }
    let all = pairs.reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) + ($1.1 - mean) * ($1.1 - mean) }
    guard all > 0 else { return nil }
    let part = common / all
    let bounded = max(-1 + 1e-12, min(1 - 1e-12, part))
    // Fisher's z of n pairs has variance 1/(n - 3/2).
    let half = z / (Double(pairs.count) - 1.5).squareRoot()
    let ends = [atanh(bounded) - half, atanh(bounded) + half].map { max(0, tanh($0)) }
    return (max(0, part), Interval(lower: ends[0], upper: ends[1], level: confidence))
  }
}
