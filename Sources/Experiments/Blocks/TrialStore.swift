internal import Government
internal import Playing

/// Where the trials of a result are read from: the memory, or blocks of a folder.
///
/// A policy is played in the first so many trials; a column ends where it was played no more.
protocol TrialStore: Sendable {
  var count: Int { get }
  /// One figure of a policy in each trial, by place: the values in the order of `Layout.place`, then its waiting by window and cause.
  func figure(_ place: Int, of policy: Int) -> [Double]
  /// One daily figure of a policy in each trial that keeps days, by place within the policy: those by `Layout.dailyIndex`, then
  /// those by `Layout.flowIndex`.
  func day(_ place: Int, of policy: Int) -> [Float]
  /// By trial of a span.
  func moves(of policy: Int, in span: Int) -> [[MoveRecord]]
  /// By trial.
  var controls: [Controls] { get }
  /// Trials that are best read together, one after the other, all of them.
  var spans: [Range<Int>] { get }
  /// The values of a policy in each trial of a span, in the order of `Layout.place`; none where it was not played.
  func values(of policy: Int, in span: Int) -> [[Double]]
}

extension Layout {
  /// Figures of a policy that a block keeps of a trial: those kept, by place, then its waiting.
  var figureCount: Int { keptCount + waitingCount }
  var waitingCount: Int { windows.count * causes.count }
  /// Daily figures of a policy with a daily series, as `TrialStore.day` counts them.
  var dayCount: Int { dailyStride + flowCount }
  var dailyStride: Int { dailyScopes.count * Self.dailyMeasures.count * days }
}
