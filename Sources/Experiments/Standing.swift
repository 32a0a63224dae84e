public import Government

/// How a policy written out stands among all of them, the baseline included: chances given the trials, not over them.
public struct Standing: Sendable {
  public let policy: Int
  /// In each deciding measure that was observed: how likely it is the best, and what taking it is expected to lose.
  public let chances: [Chance]
  /// How likely no other policy beats it: is as good in every cell of the table where more or less is better, and better in one.
  public let unbeaten: Double
  /// Whether it may still be the best in the first deciding measure, to within the tolerance: settled behind none, and not dropped
  /// by the procedure of Kim and Nelson (`KimNelson`).
  public let mayBeBest: Bool

  /// The worth of the gains by the planner's weights, per trial, and the chances of the largest; nil without weights.
  public let score: Score?

  public struct Chance: Sendable {
    public let measure: Measure
    /// 0...1; over all policies they add up to 1.
    public let best: Double
    /// Mean distance to the best, in the measure's unit; 0 or more.
    public let loss: Double
  }

  public struct Score: Sendable {
    /// Mean over trials, in the planner's unit; 0 for the baseline.
    public let mean: Double
    public let best: Double
    public let loss: Double
  }
}
