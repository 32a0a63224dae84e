public import Government

/// What an interval says about a difference to the baseline, given what is too small to matter.
public enum Verdict: String, Sendable, CaseIterable {
  /// Zero is excluded on the good (bad) side.
  case better, worse
  /// The whole interval lies within the tolerance.
  case equal
  /// Neither: more trials would tell.
  case open
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
}
