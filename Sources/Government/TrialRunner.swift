/// Plays trials of a scenario: one workspace, reused from trial to trial; one runner per thread.
public final class TrialRunner {
  public let scenario: Scenario
  public let layout: Layout
  /// Turnaround of all trials played so far, by policy × window × scope in the order of `layout`.
  public private(set) var turnaround: [TurnaroundHistogram]

  public init(_ scenario: Scenario) {
    self.scenario = scenario
    layout = Layout(scenario)
    turnaround = Array(repeating: TurnaroundHistogram(), count: scenario.policies.count * scenario.windows.count * layout.scopes.count)
  }

  /// Plays all policies of the scenario on the same demand; the result depends on the seed and the trial number alone.
  public func play(_ trial: Int) -> TrialResult {
    TrialResult(
      trial: trial, values: Array(repeating: .nan, count: layout.valueCount),
      daily: Array(repeating: .nan, count: layout.dailyCount), moves: Array(repeating: [], count: scenario.policies.count))
  }
}
