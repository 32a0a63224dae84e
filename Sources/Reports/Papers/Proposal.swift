internal import Experiments
internal import Government

/// What the answer proposes to do with officers, and by which papers.
struct Proposal {
  let comparison: Comparison
  private let recommendation: Recommendation

  init(_ comparison: Comparison) {
    self.comparison = comparison
    recommendation = comparison.recommend()
  }

  /// The policy to take; nil where nobody is to move or the answer is open.
  var policy: Int? { recommendation.outcome == .take ? recommendation.policy : nil }

  /// Whether more trials or other policies might still tell one.
  var isOpen: Bool { [.open, .tooFewTrials, .overloaded].contains(recommendation.outcome) }

  /// Whether the trials settle the answer: before that nothing is ordered.
  var isSettled: Bool { comparison.settling.isAnswerSettled }

  var actions: [Action] { policy.map { comparison.result.scenario.policies[$0].actions } ?? [] }
  var movesPeople: Bool { actions.contains { $0.instrument.movesPeople } }

  var lends: Bool { actions.contains { $0.instrument.isLending } }

  /// Moves by which officers are lent: of an action that acts before several surges, those of each by itself.
  var lending: [MovePattern] {
    guard let policy else { return [] }
    return comparison.moveWaves(of: policy).filter { actions[$0.action].instrument.isLending }
  }

  /// Means by which the answer acts beside lending, each once.
  var others: [Instrument] {
    actions.map(\.instrument).filter { !$0.isLending }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension Instrument {
  /// Whether officers serve elsewhere by an assignment letter and come back.
  fileprivate var isLending: Bool { self == .assignment || self == .pool }
}
