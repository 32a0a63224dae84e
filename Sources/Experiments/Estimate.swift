internal import Stochastics

/// A mean over trials with its interval; NaN where there is none: no trial, or too few to tell.
public struct Estimate: Sendable, Hashable {
  public let mean: Double
  public let lower: Double
  public let upper: Double
  /// Trials in which the value was observed.
  public let trials: Int
  /// Whether too few trials differ to bear an interval: this one goes as far as such trials may reach.
  public let isReach: Bool

  public init(mean: Double, lower: Double, upper: Double, trials: Int, isReach: Bool = false) {
    self.mean = mean
    self.lower = lower
    self.upper = upper
    self.trials = trials
    self.isReach = isReach
  }

  /// Half the width of the interval; NaN when there is none.
  public var halfWidth: Double { (upper - lower) / 2 }

  public static let absent = Estimate(mean: .nan, lower: .nan, upper: .nan, trials: 0)

  /// The mean of the values that are numbers, without an interval.
  public init(meanOf values: some Sequence<Double>) {
    let summary = Summary(values.filter(\.isFinite))
    self.init(mean: summary.mean, lower: .nan, upper: .nan, trials: summary.count)
  }

  /// The mean of the values that are numbers, taken as it is: its interval is the mean itself.
  init(exactly values: [Double]) {
    let present = values.filter(\.isFinite)
    let mean = Summary(present).mean
    self.init(mean: mean, lower: mean, upper: mean, trials: present.count)
  }

  /// The mean of the values that are numbers, with the interval that they bear (`Estimates.skewedMeanInterval`).
  init(of values: [Double], confidence: Double) {
    let present = values.filter(\.isFinite)
    let interval = Estimates.skewedMeanInterval(of: present, confidence: confidence)
    // Equal values: their own mean, free of rounding.
    let summary = Summary(present)
    self.init(
      mean: summary.min == summary.max ? summary.min : summary.mean, lower: interval?.lower ?? .nan,
      upper: interval?.upper ?? .nan, trials: present.count)
  }

  /// The same for values that lie within ±`most`: where too few differ from 0 to bear an interval of their own, as far as the shares
  /// of trials in which they may lie below and above it can reach (Clopper and Pearson 1934, half of the error for each).
  init(of values: [Double], within most: Double, confidence: Double) {
    let own = Estimate(of: values, confidence: confidence)
    let present = values.filter(\.isFinite)
    let share = { (count: Int) in
      Estimates.proportionInterval(successes: count, of: present.count, confidence: confidence)
    }
    guard own.lower.isNaN, most.isFinite, present.count >= Estimates.fewestValues,
      let below = share(present.count { $0 < 0 }), let above = share(present.count { $0 > 0 })
    else {
      self = own
      return
    }
    self.init(
      mean: own.mean, lower: -below.upper * most, upper: above.upper * most, trials: own.trials, isReach: true)
  }

  /// The same for values of a range: where too few are unlike the others to bear an interval of their own, as far as the share of
  /// trials in which they may be can reach (Clopper and Pearson 1934).
  init(of values: [Double], in range: ClosedRange<Double>, confidence: Double) {
    let own = Estimate(of: values, confidence: confidence)
    let present = values.filter(\.isFinite)
    let shared = Estimates.mostShared(present)
    guard own.lower.isNaN, present.count >= Estimates.fewestValues,
      let share = Estimates.proportionInterval(
        successes: shared.unlike, of: present.count, confidence: confidence)
    else {
      self = own
      return
    }
    let kept = (1 - share.upper) * shared.value
    self.init(
      mean: own.mean, lower: min(own.mean, kept + share.upper * range.lowerBound),
      upper: max(own.mean, kept + share.upper * range.upperBound), trials: own.trials, isReach: true)
  }

  /// The share of `count` trials that `met` something, with the interval of Clopper and Pearson.
  init(met: Int, of count: Int, confidence: Double) {
    guard let interval = Estimates.proportionInterval(successes: met, of: count, confidence: confidence) else {
      self = .absent
      return
    }
    self.init(mean: Double(met) / Double(count), lower: interval.lower, upper: interval.upper, trials: count)
  }
}
