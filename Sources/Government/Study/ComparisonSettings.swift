/// How policies are compared: the trials, the confidence of all statements together, and what is too small to matter.
public struct ComparisonSettings: Sendable, Hashable {
  /// The index of the window that the answer is about; nil = as targets and surges suggest.
  public var window: Int?
  public var trials: TrialRange
  /// Whether a run goes on until the least of each grid that is enough is settled too, not the answer alone.
  public var settlesVariations = false
  public var seed: UInt64
  /// Simultaneous confidence of all differences shown, in (0, 1).
  public var confidence: Double
  /// The difference that does not matter, per measure, in the measure's own unit; absent = 0.
  public var tolerances: [Measure: Double]
  /// What one unit of a measure at the receiving unit is worth to the planner, a percentage point where it is a share; empty = he
  /// gives no weights, and nothing is added up.
  public var weights: [Measure: Double] = [:]
  public var kept = KeptFigures()

  public init(
    window: Int? = nil, trials: TrialRange = TrialRange(40, to: 2000), seed: UInt64 = 20_260_105,
    confidence: Double = 0.95,
    tolerances: [Measure: Double] = [.onTime: 0.02, .turnaroundP90: 0.25, .workPressure: 2]
  ) {
    self.window = window
    self.trials = trials
    self.seed = seed
    self.confidence = confidence
    self.tolerances = tolerances
  }

  public func tolerance(of measure: Measure) -> Double { tolerances[measure] ?? 0 }
}
