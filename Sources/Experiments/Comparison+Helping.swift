internal import Government

/// What makes a policy one that may be taken.
extension Comparison {
  /// Whether a policy is settled better than the baseline in one deciding measure, and worse in none; who turns more people away
  /// for good does not help those whom he serves.
  func isHelping(_ policy: Int) -> Bool {
    let verdicts = Self.deciding.compactMap { atUnit(policy, $0)?.verdict }
    return verdicts.contains(.better) && !verdicts.contains(.worse) && !turnsAway(policy)
  }

  func turnsAway(_ policy: Int) -> Bool { atUnit(policy, .lost)?.verdict == .worse }

  /// nil without targets.
  func meetsTargets(_ policy: Int) -> Bool? {
    let own = attainments.filter { $0.policy == policy }
    return own.isEmpty ? nil : own.allSatisfy(\.meanMeets)
  }

  /// Whether there are targets at the receiving unit and the policy's means meet these and all others.
  func isContent(_ policy: Int) -> Bool {
    meetsTargets(policy) == true && attainments.contains { $0.policy == policy && $0.scope == focus.scope }
  }

  func atUnit(_ policy: Int, _ measure: Measure) -> Difference? {
    difference(policy: policy, Headline(scope: focus.scope, measure: measure))
  }
}
