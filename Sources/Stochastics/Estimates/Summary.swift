/// Count, mean, variance and extremes of numbers that come one at a time, in constant memory.
///
/// By the updates of Welford (1962), which stay accurate where sums of squares cancel.
public struct Summary: Sendable, Hashable {
  /// How many numbers came.
  public private(set) var count = 0

  /// The smallest; NaN when there is none.
  public private(set) var min = Double.nan

  /// The largest; NaN when there is none.
  public private(set) var max = Double.nan

  private var center = 0.0
  private var squares = 0.0

  /// A summary of nothing.
  public init() {}

  /// A summary of numbers at hand.
  public init(_ values: some Sequence<Double>) {
    for value in values { add(value) }
  }

  /// Takes one more number. A NaN makes mean and variance NaN for good.
  public mutating func add(_ value: Double) {
    count += 1
    let distance = value - center
    center += distance / Double(count)
    squares += distance * (value - center)
    min = count == 1 ? value : Swift.min(min, value)
    max = count == 1 ? value : Swift.max(max, value)
  }

  /// The mean; NaN when there is no number.
  public var mean: Double { count > 0 ? center : .nan }

  /// The variance as an estimate from a sample (divided by count - 1); NaN for fewer than two numbers.
  public var variance: Double { count > 1 ? squares / Double(count - 1) : .nan }

  /// The square root of the variance.
  public var standardDeviation: Double { variance.squareRoot() }

  /// The standard deviation of the mean of independent numbers.
  public var standardError: Double { (variance / Double(count)).squareRoot() }
}
