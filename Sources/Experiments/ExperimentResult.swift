public import Government
public import Playing

/// What all trials of an experiment observed, in trial order.
public struct ExperimentResult: Sendable {
  public internal(set) var scenario: Scenario
  public let layout: Layout
  public let trials: [TrialResult]
  /// Turnaround of the cohort over all trials, by policy × window × scope in the order of `Layout`.
  public let turnaround: [TurnaroundHistogram]
  /// Trials of each policy: the first so many of `trials`.
  public let played: [Int]

  /// Gathers what was played; `played` nil = all policies in all trials.
  public init(
    scenario: Scenario, layout: Layout, trials: [TrialResult], turnaround: [TurnaroundHistogram], played: [Int]? = nil
  ) {
    self.scenario = scenario
    self.layout = layout
    self.trials = trials
    self.turnaround = turnaround
    self.played = played ?? scenario.policies.map { _ in trials.count }
  }

  /// One value a trial, in trial order; NaN = absent.
  public func values(policy: Int, window: Int, scope: Int, measure: Measure) -> [Double] {
    let place = layout.place(window: window, scope: scope, measure: measure)
    return trials.prefix(played[policy]).map { $0.values[policy][place] }
  }

  /// One value a trial on a day; `scope` is an index into `Layout.dailyScopes`.
  public func daily(policy: Int, scope: Int, measure: DailyMeasure, day: Int) -> [Double] {
    let index = layout.dailyIndex(policy: policy, scope: scope, measure: measure, day: day)
    return trials.prefix(played[policy]).map { Double($0.daily[index]) }
  }

  /// One value a trial of a service on a day, NaN where there is none; `service` is an index into `Layout.services`.
  public func flow(policy: Int, service: Int, measure: FlowMeasure, day: Int) -> [Double] {
    let index = layout.flowIndex(policy: policy, service: service, measure: measure, day: day)
    return trials.prefix(played[policy]).map { index < $0.flows.count ? Double($0.flows[index]) : .nan }
  }

  public func turnaround(policy: Int, window: Int, scope: Int) -> TurnaroundHistogram {
    turnaround[(policy * layout.windows.count + window) * layout.scopes.count + scope]
  }
}
