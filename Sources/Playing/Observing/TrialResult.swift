internal import Government

/// All that one trial leaves behind: plain numbers in the order of `Layout`.
public struct TrialResult: Sendable {
  public var trial: Int
  /// By policy: its figures by `Layout.place`, NaN = absent; empty where it was not played.
  public var values: [[Double]]
  /// Daily figures by `Layout.dailyIndex`, NaN on days without one; empty from `Layout.trialsWithDays` on.
  public var daily: [Float]
  /// Daily figures of services by `Layout.flowIndex`, likewise.
  public var flows: [Float]
  /// Moves proposed, by policy.
  public var moves: [[MoveRecord]]
  /// Seconds of open waiting by `Layout.waitingIndex`.
  public var waiting: [Double]
  /// Turnaround of the cohort at the study's focus, by policy; requests never finished count as longer than anything measured.
  public var turnaround: [TurnaroundHistogram] = []
  /// What came beyond what was to be expected, whatever the policy.
  public var controls: Controls
  public var fingerprints = Fingerprints()

  public init(
    trial: Int, values: [[Double]], daily: [Float], flows: [Float] = [], moves: [[MoveRecord]],
    waiting: [Double] = [], controls: Controls = Controls()
  ) {
    self.trial = trial
    self.values = values
    self.daily = daily
    self.flows = flows
    self.moves = moves
    self.waiting = waiting
    self.controls = controls
  }

  /// The same for those who count the turnaround of many trials together.
  package var withoutTurnaround: TrialResult {
    var copy = self
    copy.turnaround = []
    return copy
  }

  /// A policy that was not played.
  mutating func addNothing(of policy: Int, _ layout: Layout, hasDays: Bool) {
    values.append([])
    if hasDays, policy < layout.dailyPolicies {
      daily += repeatElement(.nan, count: layout.dailyCount / layout.dailyPolicies)
      flows += repeatElement(.nan, count: layout.flowCount)
    }
    moves.append([])
    turnaround.append(TurnaroundHistogram())
    waiting += repeatElement(0, count: layout.windows.count * layout.causes.count)
  }
}
