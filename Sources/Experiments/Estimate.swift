internal import Stochastics

/// A mean over trials with its interval; NaN where there is none (no trial, or one trial for the interval).
public struct Estimate: Sendable, Hashable {
  public let mean: Double
  public let lower: Double
  public let upper: Double
  /// Trials in which the value was observed.
  public let trials: Int

  public init(mean: Double, lower: Double, upper: Double, trials: Int) {
    self.mean = mean
    self.lower = lower
    self.upper = upper
    self.trials = trials
  }

  /// Half the width of the interval; NaN when there is none.
  public var halfWidth: Double { (upper - lower) / 2 }

  public static let absent = Estimate(mean: .nan, lower: .nan, upper: .nan, trials: 0)

  /// The mean of the values that are numbers, with its Student interval.
  init(of values: [Double], confidence: Double) {
    let present = values.filter(\.isFinite)
    let interval = Estimates.meanInterval(of: present, confidence: confidence)
    self.init(
      mean: Summary(present).mean, lower: interval?.lower ?? .nan, upper: interval?.upper ?? .nan,
      trials: present.count)
  }

  /// The share of `count` trials that `met` something, with Wilson's interval.
  init(met: Int, of count: Int, confidence: Double) {
    guard let interval = Estimates.proportionInterval(successes: met, of: count, confidence: confidence) else {
      self = .absent
      return
    }
    self.init(mean: Double(met) / Double(count), lower: interval.lower, upper: interval.upper, trials: count)
  }
}
