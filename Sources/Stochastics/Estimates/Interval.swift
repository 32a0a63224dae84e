/// A range that covers the true value in a given share of repetitions of the whole study.
public struct Interval: Sendable, Hashable {
  /// The lower end.
  public let lower: Double

  /// The upper end, not below the lower one.
  public let upper: Double

  /// The confidence, between 0 and 1, such as 0.95.
  public let level: Double

  /// An interval with these ends.
  public init(lower: Double, upper: Double, level: Double) {
    self.lower = lower
    self.upper = upper
    self.level = level
  }

  /// Half the width: the number behind "±".
  public var halfWidth: Double { (upper - lower) / 2 }
}

/// What `Estimates.pairedDifference` finds: by how much one alternative exceeds another in the same trials.
public struct PairedDifference: Sendable, Hashable {
  /// The mean of the differences first - second.
  public let mean: Double

  /// The lower end of the confidence interval for the mean.
  public let lower: Double

  /// The upper end of the confidence interval for the mean.
  public let upper: Double

  /// The standard deviation of the mean.
  public let standardError: Double

  /// The pairs that had both values.
  public let pairs: Int

  /// The confidence of the interval, between 0 and 1.
  public let level: Double

  /// A difference with these figures.
  public init(mean: Double, lower: Double, upper: Double, standardError: Double, pairs: Int, level: Double) {
    self.mean = mean
    self.lower = lower
    self.upper = upper
    self.standardError = standardError
    self.pairs = pairs
    self.level = level
  }
}
