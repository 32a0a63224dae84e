import Government
public import Playing

/// What a policy did to people, on average over trials, in the whole study.
public struct MoveSummary: Sendable {
  /// What the lead time is counted from.
  public enum Reference: String, Sendable {
    /// Start of the surge that the policy prepares for.
    case surge
    /// The day of the order.
    case order
  }

  /// Moves that took place, moves of refusers among them, and candidates who did not move, per trial.
  public let made: Double
  public let forced: Double
  public let rejected: Double
  /// Working days of moved officers away from their own unit, within the study, per trial.
  public let officerDays: Double
  /// Mean working days that officers were ready before (negative: after) the reference; NaN without moves.
  public let leadDays: Double
  public let reference: Reference
  /// Candidates who did not move, by reason, per trial, in the order of the reasons.
  public let reasons: [(reason: MoveRecord.Reason, perTrial: Double)]

  init(of policy: Int, in result: ExperimentResult) {
    let scenario = result.scenario
    let actions = scenario.policies[policy].actions
    let trials = result.played[policy]
    let records = result.moves(policy: policy).joined().filter { !$0.isOwnRequest }
    let arrived = records.filter { $0.arrivedDay != nil }
    let perTrial = { (count: Int) in trials == 0 ? 0 : Double(count) / Double(trials) }
    let leads = arrived.compactMap { move in
      actions.indices.contains(move.action) ? scenario.leadDays(of: move, under: actions[move.action].when) : nil
    }
    made = perTrial(arrived.count)
    forced = perTrial(arrived.count { $0.answer == .forced })
    rejected = perTrial(records.count { $0.rejectedBecause != nil })
    officerDays = perTrial(arrived.reduce(0) { $0 + scenario.daysAway($1) })
    leadDays = leads.isEmpty ? .nan : Double(leads.reduce(0, +)) / Double(leads.count)
    let isAhead = actions.contains { if case .before = $0.when { $0.instrument.movesPeople } else { false } }
    reference = isAhead ? .surge : .order
    reasons = MoveRecord.Reason.allCases.compactMap { reason in
      let count = records.count { $0.rejectedBecause == reason }
      return count > 0 ? (reason, perTrial(count)) : nil
    }
  }
}

extension Scenario {
  func daysAway(_ move: MoveRecord) -> Int {
    guard let arrived = move.arrivedDay else { return 0 }
    return calendar.workingDays(from: arrived, to: min(move.returnedDay ?? lengthDays, lengthDays))
  }

  /// Working days from the first day of service to the start of the surge it was ordered for, or back to the order.
  fileprivate func leadDays(of move: MoveRecord, under rule: Trigger) -> Int? {
    guard let arrived = move.arrivedDay else { return nil }
    var reference = move.orderedDay
    if case .before(let indices, _) = rule {
      let starts = indices.filter(surges.indices.contains).map { surges[$0].startDay }.sorted()
      guard let start = starts.first(where: { $0 >= move.orderedDay }) ?? starts.last else { return nil }
      reference = start
    }
    return arrived <= reference
      ? calendar.workingDays(from: arrived, to: reference) : -calendar.workingDays(from: reference, to: arrived)
  }
}

extension Comparison {
  public func moves(of policy: Int) -> MoveSummary { MoveSummary(of: policy, in: result) }
}
