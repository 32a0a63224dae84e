internal import Foundation

extension Estimates {
  /// Of a sample that bears an interval: the fewest values, the fewest of them unlike the one that most share, and the largest
  /// part of the spread (sum of squared deviations) that one of them may make up.
  ///
  /// Below them intervals of differences between policies, which are exactly 0 in most trials and now and then large, keep less
  /// than their word: of samples of 20 of three such laws all 14 at 95 % held in 49 to 91 % (`Benchmarks/coverage`).
  public static let fewestValues = 30
  public static let fewestUnlike = 15
  public static let largestPart = 0.25

  /// The interval for the mean of values that may be skewed: Student's statistic, freed of its skewness by the cubic
  /// transformation of Hall (1992, "On the removal of skewness by transformation", eq. 2.4).
  ///
  /// Unchanged by shift and scale, and turned round with the sign of the values. A NaN means "not available" and is left out.
  ///
  /// - Parameters:
  ///   - values: a sample.
  ///   - confidence: of the interval.
  ///   - fewest: values that a sample must have.
  /// - Returns: Nil where the sample bears none (``fewestValues``, ``fewestUnlike``, ``largestPart``): too few to tell. O(n).
  public static func skewedMeanInterval(
    of values: [Double], confidence: Double, fewest: Int = fewestValues
  ) -> Interval? {
    let sample = values.filter { !$0.isNaN }
    guard sample.count >= fewest, let shape = Shape(sample), shape.unlike >= fewestUnlike,
      shape.largestPart <= largestPart,
      let upper = upperChance(confidence),
      let t = studentQuantile(upper, degreesOfFreedom: Double(sample.count - 1))
    else { return nil }
    let ends = [t, -t].map { shape.mean - shape.deviation * removed(shape.skewness, from: $0, sample.count) }
    return Interval(lower: ends[0], upper: ends[1], level: confidence)
  }

  /// (mean − true mean) / deviation at which the transformed statistic is `quantile`.
  private static func removed(_ skewness: Double, from quantile: Double, _ count: Int) -> Double {
    let x = quantile / Double(count).squareRoot()
    // Below this the cube root loses more digits than the transformation changes.
    guard abs(skewness) > 1e-6 else { return x }
    return 3 / skewness * (cbrt(1 + skewness * (x - skewness / (6 * Double(count)))) - 1)
  }

  /// How many values are unlike the one that most share; all but one where none is shared by more than half of them. O(n).
  public static func unlikeCount(_ values: [Double]) -> Int { mostShared(values).unlike }

  /// The value that more than half of the values share, else some value, and how many are unlike it. O(n).
  public static func mostShared(_ values: [Double]) -> (value: Double, unlike: Int) {
    // The majority vote of Boyer and Moore (1991): what more than half of the values share is left.
    var candidate = Double.nan
    var lead = 0
    for value in values {
      if lead == 0 { candidate = value }
      lead += value == candidate ? 1 : -1
    }
    return (candidate, values.count { $0 != candidate })
  }

  /// The part of the spread that the value farthest from the mean makes up; nil where there is no spread.
  public static func largestPart(of values: [Double]) -> Double? { Shape(values)?.largestPart }

  /// What the interval asks of a sample.
  private struct Shape {
    let mean: Double
    let deviation: Double
    /// Fisher's G1, without bias for normal values.
    let skewness: Double
    let largestPart: Double
    let unlike: Int

    /// Nil for fewer than three values, equal ones or an infinite one.
    init?(_ values: [Double]) {
      let summary = Summary(values)
      guard values.count > 2, summary.mean.isFinite, summary.max > summary.min else { return nil }
      let n = Double(values.count)
      mean = summary.mean
      var (squares, cubes, largest) = (0.0, 0.0, 0.0)
      for value in values {
        let square = (value - mean) * (value - mean)
        squares += square
        cubes += square * (value - mean)
        largest = max(largest, square)
      }
      guard squares > 0, squares.isFinite else { return nil }
      deviation = (squares / (n - 1)).squareRoot()
      skewness = cubes / n / pow(squares / n, 1.5) * (n * (n - 1)).squareRoot() / (n - 2)
      largestPart = largest / squares
      unlike = unlikeCount(values)
    }
  }
}
