internal import Experiments

extension Answer {
  /// What the policy to take does beside what was asked: in the other windows, and to those who lend; empty where none is taken.
  var elsewhere: [Phrase] {
    guard recommendation.outcome == .take, let policy = recommendation.policy else { return [] }
    return [otherWindows(policy), lendersTogether, hardestHitLender(policy)].compactMap { $0 }
  }

  /// What all lending units pay together.
  var lendersTogether: Phrase? {
    guard !recommendation.lenders.isEmpty else { return nil }
    return Phrases.cost(Phrases.lendersTogether, recommendation.lenders.map(cost).joined("; "))
  }
}
