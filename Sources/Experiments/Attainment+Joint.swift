internal import Government

/// How often a policy meets all targets at once.
public struct JointAttainment: Sendable {
  public let policy: Int
  /// Index into `Scenario.windows`; nil for all windows of all targets.
  public let window: Int?
  /// Targets asked of, one for each window of its own.
  public let targets: Int
  /// Share of trials that meet them all, with its interval.
  public let probability: Estimate
}

extension ExperimentResult {
  /// Whether each trial meets every target of `window` (nil: of all windows); nil where no target is asked for there.
  func meetsAll(policy: Int, window: Int?) -> (met: [Bool], targets: Int)? {
    var met = [Bool](repeating: true, count: played[policy])
    var count = 0
    for target in scenario.targets {
      guard let scope = scope(of: target.subject) else { continue }
      for place in target.windows where scenario.windows.indices.contains(place) && place == window ?? place {
        count += 1
        let values = values(policy: policy, window: place, scope: scope, measure: target.measure)
        for (trial, value) in values.enumerated() where !target.isMet(by: value) { met[trial] = false }
      }
    }
    return count > 0 ? (met, count) : nil
  }
}

extension Comparison {
  /// How often a policy meets all targets of one window, or of all; nil without targets.
  public func jointAttainment(policy: Int, window: Int? = nil) -> JointAttainment? {
    guard let found = result.meetsAll(policy: policy, window: window) else { return nil }
    let part = policies.contains(policy) ? \Family.choice : \.grid
    return JointAttainment(
      policy: policy, window: window, targets: found.targets,
      probability: looks.share(of: found.met) { $0[keyPath: part] })
  }
}
