public import Government

/// How far each policy lies behind the best of each world in one measure, and what follows for the worst worlds.
///
/// All intervals hold at once, those of the other measure and of all looks at the trials included. The regret of a policy is its
/// largest difference to another, so that its interval follows from those of the differences.
public struct Regrets: Sendable {
  public let measure: Measure
  /// The difference that does not matter, in the measure's unit.
  public let tolerance: Double
  /// By world and policy: the mean of the measure.
  public let values: [[Estimate]]
  /// By world and policy: 0 or more, in the measure's unit.
  public let regrets: [[Regret]]
  /// By policy: its largest regret, and the world in which the means have it.
  public let largest: [Extreme]
  /// By policy: the worst value of the measure, and the world in which the means have it.
  public let worst: [Extreme]
  /// The policy whose largest regret is least (Savage 1951).
  public let leastRegret: Choice
  /// The policy whose worst value is best (Wald 1950).
  public let bestWorst: Choice

  /// How far a policy lies behind the best of a world.
  public struct Regret: Sendable {
    public let estimate: Estimate
    public let verdict: Verdict

    public enum Verdict: String, Sendable {
      /// Settled to be as good as any other, within the tolerance.
      case best
      /// Settled to be behind another, by more than the tolerance on average.
      case behind
      case open = "not settled"
    }
  }

  /// The most extreme value over all worlds.
  public struct Extreme: Sendable {
    public let estimate: Estimate
    /// Where the means have it.
    public let world: Int
  }

  /// A policy chosen over all worlds by the means.
  public struct Choice: Sendable {
    public let policy: Int
    /// Policies of which it is not settled that the one chosen is as good, within the tolerance.
    public let rivals: [Int]

    public var isSettled: Bool { rivals.isEmpty }
  }
}
