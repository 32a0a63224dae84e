internal import Government

extension Comparison {
  /// What decides at the receiving unit.
  static let deciding: [Measure] = [.onTime, .turnaroundP90]

  /// Takes the gentlest of the policies written out that help, among those not settled worse than the best of them.
  ///
  /// Nothing is recommended where the baseline meets every target, nor what costs the lending units more days of
  /// turnaround than it gains. Policies whose means meet every target go before those that do not. Gentle is: fewest
  /// officer-days moved, then the least work pressure at the receiving and lending units, then the order of the scenario.
  public func recommend() -> Recommendation {
    let policies = policies.dropFirst()
    guard !policies.isEmpty else { return Recommendation(.nothingToCompare) }
    let rows = policies.map { policy in Self.deciding.compactMap { atUnit(policy, $0) } }
    if rows.joined().allSatisfy({ $0.trials == 0 }) { return Recommendation(.noDemand) }
    if rows.joined().allSatisfy({ !$0.lower.isFinite }) { return Recommendation(.tooFewTrials) }
    if isContent(0) { return Recommendation(.notNeeded) }
    let helping = policies.filter(isHelping)
    guard !helping.isEmpty else {
      if openShare(0) > Self.mostOpen { return Recommendation(.overloaded) }
      let isSettled = rows.allSatisfy { row in
        row.allSatisfy { $0.verdict == .equal || $0.verdict == .worse } || row.contains { $0.verdict == .worse }
      }
      return Recommendation(isSettled ? .noPolicyHelps : .open)
    }
    let candidates = helping.filter { !costsLendersMore($0) }
    guard !candidates.isEmpty else { return Recommendation(.costsMore) }
    var answer = take(from: candidates)
    answer.tooCostly = helping.filter { !candidates.contains($0) && meetsTargets($0) == true }
    return answer
  }

  /// Whether a policy is settled better than the baseline in one deciding measure, and worse in none; who turns more people away
  /// for good does not help those whom he serves.
  func isHelping(_ policy: Int) -> Bool {
    let verdicts = Self.deciding.compactMap { atUnit(policy, $0)?.verdict }
    return verdicts.contains(.better) && !verdicts.contains(.worse) && !turnsAway(policy)
  }

  func turnsAway(_ policy: Int) -> Bool { atUnit(policy, .lost)?.verdict == .worse }

  /// Share of requests open at the end above which turnaround says little.
  static let mostOpen = 0.1

  private func openShare(_ policy: Int) -> Double { mean(policy, .open, focus.scope) }

  /// Whether the lending units' turnaround is settled worse, by more than the receiving unit's is better.
  private func costsLendersMore(_ policy: Int) -> Bool {
    guard let lenders = focus.lenders,
      let cost = difference(policy: policy, Headline(scope: lenders, measure: .turnaroundP90)), cost.verdict == .worse
    else { return false }
    return cost.mean > -(atUnit(policy, .turnaroundP90)?.mean ?? 0)
  }

  private func take(from candidates: [Int]) -> Recommendation {
    let meeting = candidates.filter { meetsTargets($0) == true }
    let preferred = meeting.isEmpty ? candidates : meeting
    // Who left the race before others is not the best of them.
    let last = preferred.map { result.played[$0] }.max()
    guard let best = preferred.filter({ result.played[$0] == last }).min(by: isBetter) else {
      return Recommendation(.open)
    }
    let asGood = preferred.filter { $0 == best || isAsGood($0, as: best) }
    let rivals = preferred.filter { policy in
      !asGood.contains(policy) && !preferred.contains { $0 != policy && isBehind(policy, $0) }
    }
    let chosen = asGood.map { gentleness($0) }.min(by: <)?.policy ?? best
    var answer = Recommendation(.take)
    answer.policy = chosen
    answer.candidates = candidates
    answer.best = best
    answer.asGood = asGood
    answer.rivals = rivals
    answer.meetsTargets = meetsTargets(chosen)
    answer.gains = Self.deciding.compactMap { atUnit(chosen, $0) }.filter { $0.verdict == .better }
    answer.harms = [.workPressure, .daysAbove50].compactMap { atUnit(chosen, $0) }.filter { $0.verdict == .worse }
    answer.lenders = lenderRows(chosen)
    answer.extraHoursDoAsWell = extraHoursDoAsWell(among: candidates)
    return answer
  }

  func atUnit(_ policy: Int, _ measure: Measure) -> Difference? {
    difference(policy: policy, Headline(scope: focus.scope, measure: measure))
  }

  private func lenderRows(_ policy: Int) -> [Difference] {
    guard let lenders = focus.lenders else { return [] }
    return [.turnaroundP90, .workPressure, .load].compactMap {
      difference(policy: policy, Headline(scope: lenders, measure: $0))
    }
  }

  /// nil without targets.
  func meetsTargets(_ policy: Int) -> Bool? {
    let own = attainments.filter { $0.policy == policy }
    return own.isEmpty ? nil : own.allSatisfy(\.meanMeets)
  }

  /// Whether there are targets at the receiving unit and the policy's means meet these and all others.
  private func isContent(_ policy: Int) -> Bool {
    meetsTargets(policy) == true && attainments.contains { $0.policy == policy && $0.scope == focus.scope }
  }

  /// By mean on time, then by mean turnaround.
  private func isBetter(_ a: Int, _ b: Int) -> Bool {
    for measure in Self.deciding {
      let (x, y) = (mean(a, measure, focus.scope), mean(b, measure, focus.scope))
      if x != y, x.isFinite, y.isFinite { return (measure.smallerIsBetter == true) == (x < y) }
    }
    return a < b
  }

  /// Whether extra hours are settled equal, within tolerance, to the best policy that moves people.
  private func extraHoursDoAsWell(among candidates: [Int]) -> Bool {
    guard let hours = candidates.filter({ isExtraHours($0) }).min(by: isBetter),
      let moves = candidates.filter({ movesPeople($0) }).min(by: isBetter)
    else { return false }
    return Self.deciding.allSatisfy {
      result.difference(
        policy: hours, against: moves, window: focus.window, scope: focus.scope, measure: $0, looks, \.choice
      ).verdict == .equal
    }
  }

  /// The deciding differences of a policy to another that may be chosen.
  func deciding(_ policy: Int, against other: Int) -> [Difference] {
    Self.deciding.map {
      result.difference(
        policy: policy, against: other, window: focus.window, scope: focus.scope, measure: $0, looks, \.choice)
    }
  }

  /// Whether a policy is settled to be no worse than another, within tolerance.
  func isAsGood(_ policy: Int, as other: Int) -> Bool {
    deciding(policy, against: other).allSatisfy { $0.verdict == .equal || $0.verdict == .better }
  }

  /// Whether a policy is settled worse than another: in the first deciding measure in which they are settled apart.
  func isBehind(_ policy: Int, _ other: Int) -> Bool {
    deciding(policy, against: other).first { $0.verdict == .better || $0.verdict == .worse }?.verdict == .worse
  }

  private func gentleness(_ policy: Int) -> (officerDays: Double, pressure: Double, policy: Int) {
    let scopes = [focus.scope] + (focus.lenders.map { [$0] } ?? [])
    let pressure = scopes.map { mean(policy, .workPressure, $0) }.filter(\.isFinite).reduce(0, +)
    return (moves(of: policy).officerDays, pressure, policy)
  }

  private func mean(_ policy: Int, _ measure: Measure, _ scope: Int) -> Double {
    estimate(policy: policy, window: focus.window, scope: scope, measure: measure).mean
  }

  private func isExtraHours(_ policy: Int) -> Bool {
    let actions = result.scenario.policies[policy].actions
    return !actions.isEmpty && actions.allSatisfy { if case .extraHours = $0.instrument { true } else { false } }
  }

  private func movesPeople(_ policy: Int) -> Bool { result.scenario.policies[policy].movesPeople }
}
