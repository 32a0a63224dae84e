public import Government
internal import Playing
internal import Stochastics

/// What would change the answer of a study: its unknown inputs moved one by one, and all together.
///
/// The answer at some values is what the means of the trials recommend by the rules of `Comparison`; the same trials are played at all
/// values that are compared. What is watched is the difference between the policy recommended and its nearest rival.
public struct SensitivityStudy: Sendable {
  /// Reads the study again with other values.
  public typealias Reading = @Sendable ([(path: String, value: String)]) -> Result<Scenario, SensitivityError>

  /// How much is played; the cost goes with the number of inputs and with each of these.
  public struct Effort: Sendable, Hashable {
    /// Trials at each value to begin with.
    public var trials: Int
    /// Whether inputs are moved all together too, or each alone only.
    public var movesTogether = true
    /// Trajectories of Morris, in a quarter as many trials each.
    public var trajectories = 4
    /// Inputs whose variance is split, at most; points of each of the shifts, which have half as many trials each.
    public var important = 5
    public var points = 16
    public var shifts = 6
    /// Resamples of the trials that say how surely an answer holds.
    public var resamples = 200

    /// - Parameters:
    ///   - trials: at least 1.
    ///   - movesTogether: whether inputs are moved all together too.
    public init(trials: Int = 8, movesTogether: Bool = true) {
      self.trials = max(1, trials)
      self.movesTogether = movesTogether
    }

    /// Trials of a point of a trajectory, and of one of those over which the variance is split.
    public var screening: Int { max(1, trials / 4) }
    public var fewer: Int { max(1, trials / 2) }
    /// Trials at most at the ends of a range, and where the answer changes.
    var most: Int { 8 * trials }
    var mostAtSwitch: Int { 16 * trials }
    /// Trials from which it may be settled that the answer of the study holds, and that another does: fewer may lack all that
    /// speaks for it.
    static let fewestSame = 8
    static let fewestOther = 32
  }

  let scenario: Scenario
  let inputs: [StudyInput]
  let effort: Effort
  let threads: Int
  let read: Reading

  /// - Parameters:
  ///   - scenario: as the study stands.
  ///   - inputs: what may be other than it says; those that cannot vary are left out, and of two with one path the second.
  ///   - effort: how much is played.
  ///   - threads: workers, at least 1; they change no number.
  ///   - read: makes the study with other values, from any thread.
  /// - Throws: `onePolicy`, `nothingUnknown`.
  public init(
    _ scenario: Scenario, inputs: [StudyInput], effort: Effort = Effort(), threads: Int = 1, read: @escaping Reading
  ) throws(SensitivityError) {
    self.scenario = scenario.withoutGrids
    var seen: Set<String> = []
    self.inputs = inputs.filter { $0.varies && seen.insert($0.path).inserted }
    self.effort = effort
    self.threads = max(1, threads)
    self.read = read
    if self.scenario.policies.count < 2 { throw .onePolicy }
    if self.inputs.isEmpty { throw .nothingUnknown }
  }

  /// Plays the study.
  ///
  /// - Parameters:
  ///   - known: evaluations of an earlier run of the same study; they are not played again.
  ///   - progress: told after each evaluation, from any thread; must return at once.
  ///   - keep: told now and then of evaluations that are new.
  ///   - isCancelled: asked before each unit's day, from any thread.
  public func run(
    known: [Evaluation] = [], progress: @escaping @Sendable (Progress) -> Void = { _ in },
    keep: ([Evaluation]) -> Void = { _ in }, isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(SensitivityError) -> SensitivityResult {
    try run(known: known, progress: progress, keep: keep, isCancelled: isCancelled) { TrialRunner($0) }
  }

  func run(
    known: [Evaluation], progress: @escaping @Sendable (Progress) -> Void, keep: ([Evaluation]) -> Void,
    isCancelled: @escaping @Sendable () -> Bool, player: @escaping @Sendable (Scenario) -> any TrialPlayer
  ) throws(SensitivityError) -> SensitivityResult {
    let evaluator = Evaluator(
      names: scenario.policies.map(\.name), threads: threads, resamples: effort.resamples, read: read,
      isCancelled: isCancelled, player: player)
    return try withoutActuallyEscaping(keep) { (keep) throws(SensitivityError) in
      let store = Evaluations(evaluator, known: known, progress: progress, keep: keep)
      return try SensitivityPlan(study: self, store: store).result()
    }
  }

  /// How far a run is.
  public struct Progress: Sendable {
    /// What is being done.
    public enum Stage: String, Sendable { case base, ends, screening, variance, switching }

    public let stage: Stage
    /// Evaluations of this stage.
    public let done: Int
    public let of: Int
  }
}
