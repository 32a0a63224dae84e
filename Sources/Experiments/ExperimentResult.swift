public import Government
public import Playing

/// What all trials of an experiment observed, in trial order.
public struct ExperimentResult: Sendable {
  public internal(set) var scenario: Scenario
  public let layout: Layout
  /// Trials that were played.
  public let count: Int
  /// Turnaround of the cohort at the study's focus over all trials, by policy; empty where it was not kept.
  public let turnaround: [TurnaroundHistogram]
  /// Trials of each policy: the first so many.
  public let played: [Int]
  private let store: any TrialStore

  /// Files of the blocks from which it is read, in trial order; none where its trials are in memory.
  var blockNames: [String] { (store as? BlockStore)?.blocks.map { Block.name($0.trials) } ?? [] }

  /// The trials themselves, where they are in memory; none of blocks.
  package var trials: [TrialResult] { (store as? TrialRows)?.trials ?? [] }

  /// Gathers what was played; `played` nil = all policies in all trials.
  public init(
    scenario: Scenario, layout: Layout, trials: [TrialResult], turnaround: [TurnaroundHistogram] = [],
    played: [Int]? = nil
  ) {
    self.init(
      scenario: scenario, layout: layout, store: TrialRows(trials: trials, layout: layout), turnaround: turnaround,
      played: played)
  }

  init(
    scenario: Scenario, layout: Layout, store: any TrialStore, turnaround: [TurnaroundHistogram], played: [Int]? = nil
  ) {
    self.scenario = scenario
    self.layout = layout
    self.store = store
    self.turnaround = turnaround
    count = store.count
    self.played = played ?? scenario.policies.map { _ in store.count }
  }

  /// One value a trial, in trial order; NaN = absent.
  public func values(policy: Int, window: Int, scope: Int, measure: Measure) -> [Double] {
    let place = layout.place(window: window, scope: scope, measure: measure)
    return Array(store.figure(place, of: policy).prefix(played[policy]))
  }

  /// One value a trial that keeps its days, on a day; `scope` is an index into `Layout.dailyScopes`.
  public func daily(policy: Int, scope: Int, measure: DailyMeasure, day: Int) -> [Double] {
    let place = layout.dailyIndex(policy: 0, scope: scope, measure: measure, day: day)
    return store.day(place, of: policy).prefix(played[policy]).map(Double.init)
  }

  /// The same of a service, NaN where there is none; `service` is an index into `Layout.services`.
  public func flow(policy: Int, service: Int, measure: FlowMeasure, day: Int) -> [Double] {
    let place = layout.dailyStride + layout.flowIndex(policy: 0, service: service, measure: measure, day: day)
    return store.day(place, of: policy).prefix(played[policy]).map(Double.init)
  }

  /// Moves proposed, by trial of a span.
  public func moves(of policy: Int, in span: Int) -> [[MoveRecord]] {
    Array(store.moves(of: policy, in: span).prefix(max(0, played[policy] - store.spans[span].lowerBound)))
  }

  /// The same by trial.
  func moves(policy: Int) -> [[MoveRecord]] { store.spans.indices.flatMap { moves(of: policy, in: $0) } }

  /// Seconds of open waiting by window and cause of the layout, one a trial.
  func waiting(policy: Int, window: Int, cause: Int) -> [Double] {
    let place = layout.valueCount + window * layout.causes.count + cause
    return Array(store.figure(place, of: policy).prefix(played[policy]))
  }

  /// What came beyond expectation, by trial.
  var controls: [Controls] { store.controls }

  /// Ranges of trials that are best read together, one after the other.
  public var spans: [Range<Int>] { store.spans }

  /// The values of a policy, by trial of the span, in the order of `Layout.place`; fewer trials where it was not played to the end
  /// of it.
  public func values(of policy: Int, in span: Int) -> [[Double]] {
    Array(store.values(of: policy, in: span).prefix(max(0, played[policy] - store.spans[span].lowerBound)))
  }

  /// Whether no value of two policies differs in the first trials.
  func isSame(_ policy: Int, as other: Int, in trials: Int) -> Bool {
    (0..<layout.valueCount).allSatisfy { place in
      zip(store.figure(place, of: policy).prefix(trials), store.figure(place, of: other))
        .allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
    }
  }
}
