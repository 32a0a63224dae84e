internal import Foundation

extension Estimates {
  /// The part of the variance that two values of each pair have in common (the intraclass correlation of Fisher 1925, chapter 7),
  /// with its interval, cut off at 0 and 1; the same whichever of a pair comes first.
  ///
  /// The interval is that of Fisher's transformation, no narrower than for normal values nor than the jackknife finds it (Tukey 1958;
  /// Arvesen 1970), since skewed ones spread wider. Pairs with a NaN are left out.
  ///
  /// - Returns: Nil for fewer pairs than ``fewestValues``, or where one value makes up more of the spread than ``largestPart``.
  public static func commonPart(_ a: [Double], _ b: [Double], confidence: Double) -> (part: Double, interval: Interval)?
  {
    let pairs = zip(a, b).filter { $0.isFinite && $1.isFinite }
    let n = Double(pairs.count)
    guard pairs.count >= fewestValues, let upper = upperChance(confidence),
      let t = studentQuantile(upper, degreesOfFreedom: n - 1), let z = normalQuantile(upper),
      let largest = largestPart(of: pairs.flatMap { [$0.0, $0.1] }), largest <= largestPart
    else { return nil }
    // About the mean, so that leaving one out loses no digits.
    let middle = pairs.reduce(0) { $0 + $1.0 + $1.1 } / (2 * n)
    let sums = pairs.reduce(into: PairSums()) { $0.add($1.0 - middle, $1.1 - middle, 1) }
    guard let part = sums.part else { return nil }
    let all = transformed(part)
    let pseudo = pairs.map { pair -> Double in
      var others = sums
      others.add(pair.0 - middle, pair.1 - middle, -1)
      return n * all - (n - 1) * transformed(others.part ?? part)
    }
    let spread = Summary(pseudo)
    let half = t * spread.standardError
    guard half.isFinite else { return nil }
    // Fisher's z of n normal pairs has variance 1/(n - 3/2).
    let normal = z / (n - 1.5).squareRoot()
    let lower = min(spread.mean - half, all - normal)
    let higher = max(spread.mean + half, all + normal)
    return (max(0, part), Interval(lower: max(0, tanh(lower)), upper: max(0, tanh(higher)), level: confidence))
  }

  private static func transformed(_ part: Double) -> Double { atanh(max(-1 + 1e-12, min(1 - 1e-12, part))) }

  private struct PairSums {
    private var count = 0.0
    private var values = 0.0
    private var squares = 0.0
    private var products = 0.0

    mutating func add(_ x: Double, _ y: Double, _ sign: Double) {
      count += sign
      values += sign * (x + y)
      squares += sign * (x * x + y * y)
      products += sign * x * y
    }

    /// Nil where nothing varies.
    var part: Double? {
      let mean = values / (2 * count)
      let variance = squares - 2 * count * mean * mean
      return variance > 1e-12 * squares ? (2 * products - 2 * count * mean * mean) / variance : nil
    }
  }
}
