/// All that one trial leaves behind: plain numbers in the order of `Layout`.
public struct TrialResult: Sendable {
  public var trial: Int
  /// Figures by `Layout.index`; NaN = absent.
  public var values: [Double]
  /// Daily figures by `Layout.dailyIndex`; NaN on days without one.
  public var daily: [Float]
  /// Turnaround of the cohort, by policy × window × scope (`Layout` order).
  public var turnaround: [TurnaroundHistogram]
  /// Moves proposed, by policy.
  public var moves: [[MoveRecord]]
}
