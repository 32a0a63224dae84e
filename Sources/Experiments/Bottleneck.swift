public import Government

/// A cause of waiting, and its part of the open time that requests spend in queues.
public struct Bottleneck: Sendable, Hashable {
  public let cause: Measure
  /// Mean over trials, 0...1; the causes of a policy add up to 1.
  public let share: Double
}

extension Measure {
  /// Measures that split waiting by its cause, as far as the model has them.
  public static let causesOfWaiting = allCases.filter { $0.rawValue.hasPrefix("binds_") }
}

extension Comparison {
  /// What work at the receiving unit waits for in the main window, the largest part first; empty where nothing waited.
  public func bottlenecks(policy: Int, causes: [Measure] = Measure.causesOfWaiting) -> [Bottleneck] {
    causes.map { cause in
      let share = estimate(policy: policy, window: focus.window, scope: focus.scope, measure: cause).mean
      return Bottleneck(cause: cause, share: share)
    }.filter { $0.share.isFinite && $0.share > 0 }.sorted { $0.share > $1.share }
  }
}
