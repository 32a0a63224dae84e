public import Government
internal import Stochastics

/// How a policy does against a target in one of its windows.
public struct Attainment: Sendable {
  /// Index into `Scenario.targets`.
  public let target: Int
  public let policy: Int
  public let window: Int
  public let scope: Int
  public let measure: Measure
  public let bound: Target.Bound
  public let value: Double
  /// Mean over trials of the measure with its interval, whether it meets the target, and whether that is settled.
  public let mean: Estimate
  public let meanMeets: Bool
  public let isSettled: Bool
  /// Share of trials that meet it, with its interval; trials without the measure do not.
  public let probability: Estimate
}

extension Layout {
  func scope(of subject: Target.Subject) -> Int? {
    switch subject {
    case .unit(let unit): scopes.firstIndex { $0.kind == .unit && $0.units == [unit] }
    case .lenders: lenders
    }
  }
}

extension ExperimentResult {
  /// The scope a target speaks of; nil when it was not measured.
  func scope(of subject: Target.Subject) -> Int? { layout.scope(of: subject) }

  /// Every target × window × policy, in that order.
  func attainments(_ looks: Looks) -> [Attainment] {
    var rows: [Attainment] = []
    for (index, target) in scenario.targets.enumerated() {
      guard let scope = scope(of: target.subject) else { continue }
      for window in target.windows where scenario.windows.indices.contains(window) {
        for policy in scenario.policies.indices {
          let values = values(policy: policy, window: window, scope: scope, measure: target.measure)
          let mean = looks.estimate(of: values, \.choice) {
            Estimate(of: $0, in: target.measure.range, confidence: $1)
          }
          let met = values.map { target.isMet(by: $0) }
          rows.append(
            Attainment(
              target: index, policy: policy, window: window, scope: scope, measure: target.measure,
              bound: target.bound, value: target.value, mean: mean, meanMeets: target.isMet(by: mean.mean),
              isSettled: Self.isSettled(target, mean, of: values.count),
              probability: looks.share(of: met, \.choice)))
        }
      }
    }
    return rows
  }

  /// Whether the whole interval lies on one side of the target; what is absent in all of many trials does not meet it.
  private static func isSettled(_ target: Target, _ mean: Estimate, of trials: Int) -> Bool {
    if mean.trials == 0 { return trials >= Estimates.fewestValues }
    return mean.lower.isFinite && target.isMet(by: mean.lower) == target.isMet(by: mean.upper)
  }
}
