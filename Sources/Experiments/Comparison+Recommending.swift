internal import Government

extension Comparison {
  /// What decides at the receiving unit.
  static let deciding: [Measure] = [.onTime, .turnaroundP90]

  /// Takes the gentlest of the policies written out that help, among those settled as good as the best of them.
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
      let isSettled = zip(policies, rows).allSatisfy { policy, row in
        turnsAway(policy) || isIdle(policy) || row.allSatisfy { $0.verdict == .equal }
          || row.contains { $0.verdict == .worse }
      }
      return Recommendation(isSettled ? .noPolicyHelps : .open)
    }
    return choice(among: helping, costly: Set(helping.filter(costsLendersMore)))
  }

  /// - Parameter costly: those that cost the lending units more than they gain.
  func choice(among helping: [Int], costly: Set<Int>) -> Recommendation {
    let candidates = helping.filter { !costly.contains($0) }
    guard !candidates.isEmpty else { return Recommendation(.costsMore) }
    var answer = take(from: candidates)
    answer.tooCostly = helping.filter { !candidates.contains($0) && meetsTargets($0) == true }
    return answer
  }

  /// Share of requests open at the end above which turnaround says little.
  static let mostOpen = 0.1

  private func openShare(_ policy: Int) -> Double { mean(policy, .open, focus.scope) }

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
    // Whom the policy to take is settled as good as does not better it.
    answer.rivals = rivals.filter { $0 != chosen && !isAsGood(chosen, as: $0) }
    answer.meetsTargets = meetsTargets(chosen)
    answer.gains = Self.deciding.compactMap { atUnit(chosen, $0) }.filter { $0.verdict == .better }
    answer.harms = [.workPressure, .daysAbove50].compactMap { atUnit(chosen, $0) }.filter { $0.verdict == .worse }
    answer.lenders = lenderRows(chosen)
    answer.extraHoursDoAsWell = extraHoursDoAsWell(among: candidates)
    return answer
  }

  private func lenderRows(_ policy: Int) -> [Difference] {
    guard let lenders = focus.lenders else { return [] }
    return Focus.ofLenders.compactMap {
      difference(policy: policy, Headline(scope: lenders, measure: $0))
    }
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
