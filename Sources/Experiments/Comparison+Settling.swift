internal import Government

extension Comparison {
  /// What the trials played so far settle.
  public var settling: Settling {
    let answer = recommend()
    var isOut = result.scenario.policies.indices.map { policies.contains($0) && self.isOut($0, answer) }
    for variation in result.scenario.variations {
      for (policy, isNeeded) in zip(variation.policies, inRace(variation)) { isOut[policy] = !isNeeded }
    }
    // Who was left out of a round has not played its trials, and cannot come back.
    for policy in isOut.indices where result.played[policy] < result.count { isOut[policy] = true }
    let open = policies.dropFirst().filter { !isOut[$0] }
    return Settling(
      isAnswerSettled: isSettled(answer, open: open), areGridsSettled: areGridsSettled,
      isInRace: isOut.enumerated().map { $0 == 0 || !$1 },
      answer: answer.outcome, policy: answer.policy, open: open.count, all: policies.count - 1,
      rivals: open.filter { isRival($0, of: answer.policy) },
      mayNeedNobody: answer.policy != nil && !isNeedSettled)
  }

  /// Whether a policy can be the answer no more: settled worse than doing nothing, equal to it or idle, or behind one that
  /// helps.
  private func isOut(_ policy: Int, _ answer: Recommendation) -> Bool {
    guard policy > 0 else { return false }
    let verdicts = Self.deciding.compactMap { atUnit(policy, $0)?.verdict }
    if verdicts.contains(.worse) || verdicts.allSatisfy({ $0 == .equal }) || turnsAway(policy) || isIdle(policy) {
      return true
    }
    return answer.candidates.contains { other in
      other != policy && isCostSettled(other) && isPreferred(other, to: policy) && isBehind(policy, other)
    }
  }

  /// Whether a policy, behind another in what decides, cannot go before it for the targets that it meets: it meets none that the
  /// other misses.
  private func isPreferred(_ other: Int, to policy: Int) -> Bool {
    if targetsAreMet(policy) == false { return true }
    let decided = Set(
      deciding(policy, against: other).filter { $0.verdict == .worse || $0.verdict == .equal }.map(\.measure))
    return attainments.filter { $0.policy == other }.allSatisfy { row in
      row.isSettled && row.meanMeets
        || row.scope == focus.scope && row.window == focus.window && decided.contains(row.measure)
    }
  }

  /// Whether a policy's means meet all targets, where that is settled.
  public func targetsAreMet(_ policy: Int) -> Bool? {
    let own = attainments.filter { $0.policy == policy }
    if own.contains(where: { $0.isSettled && !$0.meanMeets }) { return false }
    return own.allSatisfy { $0.isSettled && $0.meanMeets } ? true : nil
  }

  private func isSettled(_ answer: Recommendation, open: [Int]) -> Bool {
    switch answer.outcome {
    case .take:
      guard let chosen = answer.policy else { return false }
      return isNeedSettled && isSettledWhateverIsOpenCosts(answer, policies.dropFirst().filter(isHelping))
        && !open.contains { isRival($0, of: chosen) } && areHeadlinesKnown(chosen)
    case .notNeeded: return targetsAreMet(0) == true
    case .costsMore:
      return isNeedSettled && isSettledWhateverIsOpenCosts(answer, policies.dropFirst().filter(isHelping))
        && open.allSatisfy { isHelping($0) }
    case .overloaded: return isNeedSettled && open.isEmpty
    case .noPolicyHelps: return isNeedSettled
    case .noDemand, .nothingToCompare: return true
    case .open, .tooFewTrials: return false
    }
  }

  /// Whether an open policy stands in the way of the one to take, if there is one.
  private func isRival(_ policy: Int, of chosen: Int?) -> Bool {
    guard let chosen else { return true }
    return policy != chosen && !isAsGood(chosen, as: policy)
  }

  /// Whether it is settled that the baseline does not do: else nobody need move.
  private var isNeedSettled: Bool {
    targetsAreMet(0) == false || !attainments.contains { $0.policy == 0 && $0.scope == focus.scope }
  }

  /// Part of what a difference may be uncertain by, of the baseline's own figure, where no tolerance is given.
  private static let closely = 0.1

  /// Whether the headline differences of a policy are settled, or known to within what does not matter; those of which too few
  /// trials tell are said to be so, and hold nothing up.
  private func areHeadlinesKnown(_ policy: Int) -> Bool {
    focus.headlines.allSatisfy { headline in
      guard let row = difference(policy: policy, headline), row.verdict == .open else { return true }
      let usual = estimate(policy: 0, window: focus.window, scope: headline.scope, measure: headline.measure).mean
      let enough = max(row.tolerance, Self.closely * abs(usual))
      return (row.upper - row.lower) / 2 <= enough
    }
  }

  /// Whether the least of every grid is settled, where the study asks for that.
  private var areGridsSettled: Bool {
    !result.scenario.comparison.settlesVariations || result.scenario.targets.isEmpty
      || result.scenario.variations.allSatisfy { !inRace($0).contains(true) }
  }
}
