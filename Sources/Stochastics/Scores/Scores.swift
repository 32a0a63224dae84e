/// How good a forecast was, once it is known what came: proper scores, each smaller the better (Gneiting and Raftery 2007).
public enum Scores {
  /// The continuous ranked probability score of a sample, as the distribution that it is (Gneiting and Raftery 2007, equation 21).
  ///
  /// The unit of the values; the absolute error where all are equal. O(n).
  ///
  /// - Parameters:
  ///   - sorted: draws from the forecast, ascending; one at least.
  ///   - observed: what came.
  ///   - isFair: as if the sample were the first of an endless one (Ferro 2014), which takes two draws.
  public static func crps(sorted: [Double], observed: Double, isFair: Bool = false) -> Double {
    let count = Double(sorted.count)
    var (distance, spread) = (0.0, 0.0)
    for (place, value) in sorted.enumerated() {
      distance += abs(value - observed)
      spread += (2 * Double(place) + 1 - count) * value
    }
    let pairs = isFair && sorted.count > 1 ? count * (count - 1) : count * count
    return distance / count - spread / pairs
  }

  /// The pinball loss of a quantile (Koenker and Bassett 1978): its mean is least at the true one.
  public static func pinball(quantile: Double, level: Double, observed: Double) -> Double {
    (observed - quantile) * (level - (observed < quantile ? 1 : 0))
  }

  /// The interval score (Gneiting and Raftery 2007, equation 43): width, and 2/(1 − level) times how far outside it lies.
  public static func interval(lower: Double, upper: Double, level: Double, observed: Double) -> Double {
    upper - lower + 2 / (1 - level) * max(0, lower - observed, observed - upper)
  }

  /// The weighted interval score of a median and intervals (Bracher, Ray, Gneiting and Reich 2021, equation 1).
  public static func weightedInterval(
    median: Double, intervals: [(lower: Double, upper: Double, level: Double)], observed: Double
  ) -> Double {
    let sum = intervals.reduce(abs(observed - median) / 2) {
      $0 + (1 - $1.level) / 2 * interval(lower: $1.lower, upper: $1.upper, level: $1.level, observed: observed)
    }
    return sum / (Double(intervals.count) + 0.5)
  }

  /// Where what came lies in a sample, 0...1, with the middle of those equal to it (Czado, Gneiting and Held 2009): uniform
  /// over many forecasts where they are right.
  public static func place(sorted: [Double], observed: Double) -> Double {
    let below = sorted.count { $0 < observed }
    let equal = sorted.count { $0 == observed }
    return (Double(below) + Double(equal) / 2) / Double(max(1, sorted.count))
  }
}
