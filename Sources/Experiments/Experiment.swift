public import Government
public import Playing

/// A study to be played: a scenario with its number of trials, and on how many threads.
///
/// A trial depends on the seed and its number alone, so the result is the same for any number of threads, and the
/// first n trials of 2n are those of n.
public struct Experiment: Sendable {
  public let scenario: Scenario
  public let threads: Int
  /// A number asked for in place of the scenario's.
  private let asked: Int?
  private let world: (@Sendable (_ trial: Int) throws -> Scenario)?
  /// Plays in place of the model; nil = the model.
  var standIn: (@Sendable () -> any TrialPlayer)?

  /// - Parameters:
  ///   - scenario: what is played.
  ///   - trials: a fixed number, at least 1; nil = as the scenario says.
  ///   - threads: workers, each with a workspace of its own; at least 1.
  ///   - world: the study as it is in a trial, where assumptions are drawn, with the same units, policies, windows and calendar; may
  ///     be asked from any thread. nil = as planned, in all trials.
  public init(
    _ scenario: Scenario, trials: Int? = nil, threads: Int = 1,
    world: (@Sendable (_ trial: Int) throws -> Scenario)? = nil
  ) {
    var scenario = scenario
    if let trials, trials > 0 { scenario.comparison.trials = TrialRange(exactly: trials) }
    asked = trials
    self.scenario = scenario
    self.threads = max(1, threads)
    self.world = world
  }

  /// Plays rounds of trials until the answer is settled or all are played, and gathers them in their order. Policies that can
  /// be the answer no more are not played further (`Settling`).
  ///
  /// - Parameters:
  ///   - progress: told after each trial, from any thread; must return at once.
  ///   - isCancelled: asked before each unit's day, from any thread.
  /// - Throws: `ExperimentError.cancelled` when stopped, after the trials in play have ended; `nothingToDo` where fewer than one
  ///   trial was asked for; `refused` where a trial's world cannot be made.
  public func run(
    progress: @Sendable (Progress) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
  ) throws(ExperimentError) -> ExperimentResult {
    if let asked, asked < 1 { throw .nothingToDo(trials: asked) }
    let most = scenario.comparison.trials.most
    let workers = Workers(threads) { player(isEcho: false) }
    var played: [TrialResult] = []
    var turnaround = scenario.policies.map { _ in TurnaroundHistogram() }
    let layout = Layout(scenario)
    return try Self.rounds(of: scenario) { trials, settling throws(ExperimentError) in
      let new = try workers.play(trials, isPlayed: settling.isInRace) { done in
        progress(
          Progress(
            done: trials.lowerBound + done, until: trials.upperBound, isFirstRound: trials.lowerBound == 0,
            isLastRound: trials.upperBound == most, settling: settling))
      } isCancelled: {
        isCancelled()
      }
      for policy in turnaround.indices { turnaround[policy].merge(.sum(of: new.lazy.map { $0.turnaround[policy] })) }
      played += new.map(\.withoutTurnaround)
      return (TrialRows(trials: played, layout: layout), turnaround)
    }
  }

  /// Plays the first trials of a result again, with what was uncertain of the world as it was and all chance drawn anew.
  ///
  /// - Parameters:
  ///   - result: of `run`.
  ///   - policies: those that are played beside the baseline.
  ///   - most: at most so many trials.
  ///   - isCancelled: asked before each unit's day, from any thread.
  public func echo(
    _ result: ExperimentResult, of policies: [Int], most: Int = 100, isCancelled: @Sendable () -> Bool = { false }
  ) throws(ExperimentError) -> ExperimentResult {
    let trials = min(most, policies.map { result.played[$0] }.min() ?? 0)
    let workers = Workers(threads) { player(isEcho: true) }
    let isPlayed = scenario.policies.indices.map { $0 == 0 || policies.contains($0) }
    let played = try workers.play(0..<trials, isPlayed: isPlayed, isCancelled: isCancelled)
    return ExperimentResult(
      scenario: scenario, layout: result.layout, trials: played.map(\.withoutTurnaround),
      played: isPlayed.map { $0 ? trials : 0 })
  }

  func player(isEcho: Bool) -> any TrialPlayer {
    if let standIn { return standIn() }
    return world == nil && !isEcho ? TrialRunner(scenario) : DrawnRunner(scenario, world: world, isEcho: isEcho)
  }

  /// What a run would say that met these trials, as many as it may play at most: for experiments with experiments. The turnaround
  /// over all trials is left out.
  public static func replay(_ trials: [TrialResult], of scenario: Scenario) -> ExperimentResult {
    precondition(trials.count >= scenario.comparison.trials.most, "a run may ask for more trials than there are")
    let layout = Layout(scenario)
    return rounds(of: scenario) { (round: Range<Int>, _: Settling) in
      (TrialRows(trials: Array(trials.prefix(round.upperBound)), layout: layout), [])
    }
  }

  /// - Parameter play: plays the policies that may still be the answer in some trials, and gives all trials so far.
  static func rounds<Failure: Error>(
    of scenario: Scenario,
    _ play: (Range<Int>, Settling) throws(Failure) -> (any TrialStore, [TurnaroundHistogram])
  ) throws(Failure) -> ExperimentResult {
    let range = scenario.comparison.trials
    let layout = Layout(scenario)
    var settling = Settling.unknown(scenario)
    var result = ExperimentResult(scenario: scenario, layout: layout, trials: [])
    for round in 0... {
      let until = range.trials(after: round)
      let (store, turnaround) = try play(result.count..<until, settling)
      result = ExperimentResult(
        scenario: scenario, layout: layout, store: store, turnaround: turnaround,
        played: zip(settling.isInRace, result.played).map { $0 ? until : $1 })
      guard until < range.most else { break }
      settling = Comparison(result).settling
      if settling.isSettled { break }
    }
    return result
  }
}

extension Experiment {
  /// How far a run is.
  public struct Progress: Sendable {
    /// Trials done, and those in all at the end of this round.
    public let done: Int
    public let until: Int
    public let isFirstRound: Bool
    public let isLastRound: Bool
    /// What was settled after the round before.
    public let settling: Settling
  }
}
