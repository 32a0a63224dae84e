internal import Experiments

extension Answer {
  /// Whether the trials settle the answer, and what else it may still be; of one trial nothing is said.
  var settling: Phrase? {
    let trials = comparison.result.count
    guard trials > 1, comparison.policies.count > 1 else { return nil }
    let found = comparison.settling
    guard found.isAnswerSettled else { return Phrases.notSettled(after: .count(trials), doubt(found)) }
    let targetsAreOpen = found.policy.map { policy in
      comparison.attainments.contains { $0.policy == policy } && comparison.targetsAreMet(policy) == nil
    }
    return Phrases.settled(
      after: .count(trials), isPolicy: found.policy != nil,
      open: [
        targetsAreOpen == true ? Phrases.whetherTargetsAreMet : nil,
        found.areGridsSettled ? nil : Phrases.leastOfCombinations,
      ].compactMap { $0 })
  }

  /// What it may still be; else why it is not settled, where that is known.
  private func doubt(_ found: Settling) -> Phrase? {
    if found.rivals.count == found.all { return Phrases.mayBeAny }
    let others =
      found.rivals.map { comparison.result.name(ofPolicy: $0) }
      + (found.mayNeedNobody ? [Phrases.thatNobodyNeedMove] : [])
    if !others.isEmpty { return Phrases.mayBe(others.joined(", ")) }
    return found.policy == nil ? nil : Phrases.byHowMuch
  }
}
