public import Government
import Playing

/// A study to be played: a scenario with its number of trials, and on how many threads.
///
/// A trial depends on the seed and its number alone, so the result is the same for any number of threads, and the
/// first n trials of 2n are those of n.
public struct Experiment: Sendable {
  public let scenario: Scenario
  public let threads: Int
  /// A number asked for in place of the scenario's.
  private let asked: Int?

  /// - Parameters:
  ///   - scenario: what is played.
  ///   - trials: a fixed number, at least 1; nil = as the scenario says.
  ///   - threads: workers, each with a workspace of its own; at least 1.
  public init(_ scenario: Scenario, trials: Int? = nil, threads: Int = 1) {
    var scenario = scenario
    if let trials, trials > 0 { scenario.comparison.trials = TrialRange(exactly: trials) }
    asked = trials
    self.scenario = scenario
    self.threads = max(1, threads)
  }

  /// Plays rounds of trials until the answer is settled or all are played, and gathers them in their order. Policies that can
  /// be the answer no more are not played further (`Settling`).
  ///
  /// - Parameters:
  ///   - progress: told after each trial, from any thread; must return at once.
  ///   - isCancelled: asked before each unit's day, from any thread.
  /// - Throws: `ExperimentError.cancelled` when stopped, after the trials in play have ended; `nothingToDo` where fewer than one
  ///   trial was asked for.
  public func run(
    progress: @Sendable (Progress) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
  ) throws(ExperimentError) -> ExperimentResult {
    if let asked, asked < 1 { throw .nothingToDo(trials: asked) }
    let range = scenario.comparison.trials
    let workers = Workers(threads) { TrialRunner(scenario) }
    let layout = Layout(scenario)
    var settling = Settling.unknown(scenario)
    var result = ExperimentResult(scenario: scenario, layout: layout, trials: [], turnaround: [])
    for round in 0... {
      let until = range.trials(after: round)
      let before = settling
      try workers.play(result.trials.count..<until, isPlayed: settling.isInRace) { done in
        progress(
          Progress(
            done: done, until: until, isFirstRound: round == 0, isLastRound: until == range.most, settling: before))
      } isCancelled: {
        isCancelled()
      }
      result = ExperimentResult(
        scenario: scenario, layout: layout, trials: workers.results, turnaround: workers.turnaround,
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
