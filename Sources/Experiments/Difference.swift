public import Government

/// What an interval says about a difference to the baseline, given what is too small to matter.
public enum Verdict: String, Sendable, CaseIterable {
  /// Zero is excluded on the good (bad) side.
  case better, worse
  /// The whole interval lies within the tolerance.
  case equal
  /// Zero is excluded, for a measure of which neither more nor less is good (`Measure.smallerIsBetter` is nil).
  case changed
  /// Neither: more trials would tell.
  case open
  /// There is no interval: too few trials differ to tell.
  case tooFew = "too few"

  /// Whether the trials support the sign of the difference.
  public var isSettledDifference: Bool { self == .better || self == .worse || self == .changed }
}

/// A paired difference of a policy to the baseline in one window, scope and measure.
public struct Difference: Sendable {
  public let policy: Int
  public let against: Int
  public let window: Int
  public let scope: Int
  public let measure: Measure
  /// Mean of the per-trial differences and its simultaneous interval, in the measure's unit; NaN when absent.
  public let mean: Double
  public let lower: Double
  public let upper: Double
  /// Trials in which both sides were observed.
  public let trials: Int
  public let tolerance: Double
  public let verdict: Verdict
  /// Whether it belongs to the family for which the confidence holds at once.
  public let isHeadline: Bool

  public init(
    policy: Int, against: Int, window: Int, scope: Int, measure: Measure, mean: Double, lower: Double, upper: Double,
    trials: Int, tolerance: Double, verdict: Verdict, isHeadline: Bool = false
  ) {
    self.policy = policy
    self.against = against
    self.window = window
    self.scope = scope
    self.measure = measure
    self.mean = mean
    self.lower = lower
    self.upper = upper
    self.trials = trials
    self.tolerance = tolerance
    self.verdict = verdict
    self.isHeadline = isHeadline
  }
}
