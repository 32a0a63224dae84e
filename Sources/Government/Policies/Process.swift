public import Stochastics

/// The stages a move passes through before anybody may go.
public struct Process: Sendable, Hashable {
  public struct Stage: Sendable, Hashable {
    public var name: String
    /// Working days.
    public var duration: Distribution
    /// Share of files returned once for correction, which repeats the stage.
    public var returnedShare: Double

    public init(name: String, duration: Distribution, returnedShare: Double = 0) {
      self.name = name
      self.duration = duration
      self.returnedShare = returnedShare
    }
  }

  public var stages: [Stage]

  public init(stages: [Stage]) { self.stages = stages }

  /// Sum of the stages' modes at the given leadership, in whole working days: what a planner counts with.
  public func plannedDays(leadership: Double) -> Int {
    let sum = stages.reduce(0) { $0 + ($1.duration.mode ?? $1.duration.mean) }
    return Int((sum * Self.leadershipFactor(leadership) - 1e-9).rounded(.up))
  }

  /// Mean working days from the order to the end of the stages, returned files included.
  public func meanDays(leadership: Double) -> Double {
    let sum = stages.reduce(0) { $0 + $1.duration.mean * (1 + $1.returnedShare * (1 - 0.5 * leadership)) }
    return sum * Self.leadershipFactor(leadership)
  }

  /// Leadership shortens stages: 1.2 − 0.4 · leadership, so that the given times hold at 0.5.
  public static func leadershipFactor(_ leadership: Double) -> Double { 1.2 - 0.4 * leadership }
}
