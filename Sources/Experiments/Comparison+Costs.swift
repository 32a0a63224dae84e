internal import Government
internal import Stochastics

/// What a policy costs the lending units against what it gains, in working days of turnaround.
extension Comparison {
  /// Whether the lending units' turnaround is settled worse, on average by more than the receiving unit's is better.
  func costsLendersMore(_ policy: Int) -> Bool {
    lendersCost(policy)?.verdict == .worse && costBeyondGain(policy).mean > 0
  }

  /// Whether that is settled: that it costs more, or that it does not by more than the tolerance.
  ///
  /// A cost that is next to never seen holds nothing up, since no number of trials may ever bear an interval of it.
  func isCostSettled(_ policy: Int) -> Bool {
    guard let cost = lendersCost(policy), cost.trials > 0 else { return true }
    let beyond = costBeyondGain(policy)
    if costsLendersMore(policy) { return beyond.lower > 0 }
    return cost.verdict == .equal || cost.upper <= 0 || beyond.upper <= cost.tolerance || isCostRare(policy)
  }

  /// Whether the policies taken or left out for their cost would lead to the same answer if it were the other way round for those of
  /// which the cost is open, each alone and all together.
  func isSettledWhateverIsOpenCosts(_ answer: Recommendation, _ helping: [Int]) -> Bool {
    let open = helping.filter { !isCostSettled($0) }
    let costly = Set(helping.filter(costsLendersMore))
    return (open.map { [$0] } + [open]).allSatisfy { turned in
      let other = choice(among: helping, costly: costly.symmetricDifference(turned))
      return other.outcome == answer.outcome && other.policy == answer.policy
    }
  }

  private func lendersCost(_ policy: Int) -> Difference? {
    focus.lenders.flatMap { difference(policy: policy, Headline(scope: $0, measure: .turnaroundP90)) }
  }

  private func turnaroundDifferences(_ policy: Int, _ scope: Int) -> [Double] {
    result.differences(policy: policy, against: 0, window: focus.window, scope: scope, measure: .turnaroundP90)
  }

  /// In the same trials.
  private func costBeyondGain(_ policy: Int) -> Estimate {
    guard let lenders = focus.lenders else { return .absent }
    let beyond = zip(turnaroundDifferences(policy, lenders), turnaroundDifferences(policy, focus.scope)).map { $0 + $1 }
    return looks.estimate(of: beyond, \.choice) { Estimate(of: $0, confidence: $1) }
  }

  private func isCostRare(_ policy: Int) -> Bool {
    guard !looks.areExact, let lenders = focus.lenders else { return false }
    let costs = turnaroundDifferences(policy, lenders).filter(\.isFinite)
    let unlike = Estimates.proportionInterval(
      successes: costs.count { $0 != 0 }, of: costs.count, confidence: family(of: policy).choice)
    return unlike.map { $0.upper <= Self.mostUnlike } ?? false
  }
}
