public import Government
import Playing

/// A study to be played: a scenario, how many trials, and on how many threads.
///
/// A trial depends on the seed and its number alone, so the result is the same for any number of threads, and the
/// first n trials of 2n are those of n.
public struct Experiment: Sendable {
  public let scenario: Scenario
  public let trials: Int
  public let threads: Int

  /// - Parameters:
  ///   - scenario: what is played.
  ///   - trials: nil = as the scenario says.
  ///   - threads: workers, each with a workspace of its own; at least 1.
  public init(_ scenario: Scenario, trials: Int? = nil, threads: Int = 1) {
    self.scenario = scenario
    self.trials = trials ?? scenario.comparison.trials
    self.threads = max(1, threads)
  }

  /// Plays all trials and gathers them in their order.
  ///
  /// - Parameters:
  ///   - progress: told how many trials are done after each of them, from any thread; must return at once.
  ///   - isCancelled: asked before each unit's day, from any thread.
  /// - Throws: `ExperimentError.cancelled` when stopped, after the trials in play have ended.
  public func run(
    progress: @Sendable (Int) -> Void = { _ in }, isCancelled: @Sendable () -> Bool = { false }
  ) throws(ExperimentError) -> ExperimentResult {
    let played = try play(progress: progress, isCancelled: isCancelled) { TrialRunner(scenario) }
    return ExperimentResult(
      scenario: scenario, layout: Layout(scenario), trials: played.trials, turnaround: played.turnaround)
  }
}
