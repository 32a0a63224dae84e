public import Government

/// What a policy makes of a measure at the receiving unit in a window beside the main one.
public struct OtherWindow: Sendable {
  /// A policy that does better there by more than the tolerance.
  public struct Better: Sendable {
    /// Index into `Scenario.policies`.
    public let policy: Int
    /// Mean over trials with its own interval.
    public let estimate: Estimate
    /// Whether the paired difference of the two is settled, by its share of the error.
    public let isSettled: Bool
  }

  /// Index into `Layout.windows`.
  public let window: Int
  /// Mean under the baseline, and under the policy.
  public let before: Estimate
  public let after: Estimate
  /// What is settled of their difference, by its share of the error.
  public let verdict: Verdict
  /// Of those that are settled better there the best, else of those that only seem so; nil = none.
  public let better: Better?
}

extension Comparison {
  /// Every window but the main one in which the receiving unit is measured, in the order of the study.
  ///
  /// All windows and policies share the error of one headline, since the best of them is told.
  ///
  /// - Parameters:
  ///   - policy: whose effect is asked for; not the baseline.
  ///   - measure: of which more is better, or less (`Measure.smallerIsBetter`).
  public func otherWindows(of policy: Int, _ measure: Measure = .onTime) -> [OtherWindow] {
    let windows = result.layout.windows.indices.filter { $0 != focus.window }
    let statements = windows.count * (policies.count - 1)
    return windows.compactMap { window in
      let (before, after) = (figure(0, window, measure), figure(policy, window, measure))
      guard before.mean.isFinite, after.mean.isFinite,
        let row = differences(
          to: 0, of: [policy], cells: [(window: window, scope: focus.scope)], measures: [measure], sharing: statements
        ).first
      else { return nil }
      return OtherWindow(
        window: window, before: before, after: after, verdict: row.verdict,
        better: better(policy, window, measure, sharing: statements))
    }
  }

  private func better(_ policy: Int, _ window: Int, _ measure: Measure, sharing statements: Int) -> OtherWindow.Better?
  {
    let sign: Double = measure.smallerIsBetter == true ? -1 : 1
    let own = figure(policy, window, measure).mean
    let rows = differences(
      to: policy, of: Array(policies), cells: [(window: window, scope: focus.scope)], measures: [measure],
      sharing: statements
    ).filter {
      // Of fewer trials the means may not show what the pairs do.
      sign * $0.mean > $0.tolerance && sign * (figure($0.policy, window, measure).mean - own) > 0
    }
    let settled = rows.filter { $0.verdict == .better }
    let best = (settled.isEmpty ? rows : settled).max { (sign * $0.mean, -$0.policy) < (sign * $1.mean, -$1.policy) }
    return best.map {
      OtherWindow.Better(
        policy: $0.policy, estimate: figure($0.policy, window, measure), isSettled: $0.verdict == .better)
    }
  }

  private func figure(_ policy: Int, _ window: Int, _ measure: Measure) -> Estimate {
    estimate(policy: policy, window: window, scope: focus.scope, measure: measure)
  }
}
