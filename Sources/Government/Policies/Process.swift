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

  /// How files travel.
  public enum Way: String, Sendable, Hashable { case manual, digital }
  public var way: Way

  /// What a digital process leaves of the time of each stage.
  public var digitalTime: Double

  public init(stages: [Stage], way: Way = .manual, digitalTime: Double = Parameters().digitalTime) {
    self.stages = stages
    self.way = way
    self.digitalTime = digitalTime
  }

  /// The same stages in a digital process.
  public var digital: Process { digital(leaving: digitalTime) }

  /// The same stages in a digital process that leaves a share of their time.
  public func digital(leaving share: Double) -> Process { Process(stages: stages, way: .digital, digitalTime: share) }

  private var timeFactor: Double { way == .digital ? digitalTime : 1 }

  /// Working days that stages of `days` in all take at the given leadership, in whole days.
  package func wholeDays(_ days: Double, leadership: Double) -> Int {
    Int((days * timeFactor * Self.leadershipFactor(leadership) - 1e-9).rounded(.up))
  }

  /// Sum of the stages' modes at the given leadership, in whole working days: what a planner counts with.
  public func plannedDays(leadership: Double) -> Int {
    wholeDays(stages.reduce(0) { $0 + ($1.duration.mode ?? $1.duration.mean) }, leadership: leadership)
  }

  /// Mean working days from the order to the end of the stages, returned files included.
  public func meanDays(leadership: Double) -> Double {
    let sum = stages.reduce(0) { $0 + $1.duration.mean * (1 + $1.returnedShare * (1 - 0.5 * leadership)) }
    return sum * timeFactor * Self.leadershipFactor(leadership)
  }

  /// Leadership shortens stages: 1.2 − 0.4 · leadership, so that the given times hold at 0.5.
  public static func leadershipFactor(_ leadership: Double) -> Double { 1.2 - 0.4 * leadership }
}
