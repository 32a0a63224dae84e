internal import Experiments
internal import Government

/// The recommendation in sentences; nothing is claimed that is not settled.
struct Answer {
  let comparison: Comparison
  let recommendation: Recommendation
  let bottlenecks: Bottlenecks

  init(_ comparison: Comparison) {
    self.comparison = comparison
    bottlenecks = Bottlenecks(comparison: comparison)
    recommendation = comparison.recommend()
  }

  /// The answer, whether it is settled, and what it means.
  var sentences: [Phrase] {
    let answer = answer
    return answer.prefix(1) + [settling].compactMap { $0 } + answer.dropFirst()
  }

  private var answer: [Phrase] {
    switch recommendation.outcome {
    case .take: taken
    case .notNeeded:
      [
        Phrases.notNeeded(
          isSettled: comparison.targetsAreMet(0) == true,
          share: comparison.jointAttainment(policy: 0).map { Phrases.share($0.probability) })
      ]
    case .costsMore: [Phrases.costsMore]
    case .overloaded: [bottlenecks.isForOfficers ? Phrases.overloaded : Phrases.overloadedByThings] + waitingFor
    case .noPolicyHelps: [noPolicyHelps] + waitingFor
    case .open: [Phrases.open]
    case .tooFewTrials: [Phrases.tooFewTrials]
    case .noDemand: [Phrases.noDemand]
    case .nothingToCompare: [Phrases.nothingToCompare]
    }
  }

  /// Where the answer is what work waits for, it is told with it and not in the notes again.
  var tellsWaiting: Bool { [.overloaded, .noPolicyHelps].contains(recommendation.outcome) }

  private var waitingFor: [Phrase] { [bottlenecks.sentence].compactMap { $0 } }

  /// Of moving people nothing is said where nobody was moved.
  private var noPolicyHelps: Phrase {
    let movers = comparison.policies.filter { comparison.result.scenario.policies[$0].movesPeople }
    let moves = movers.map { comparison.moves(of: $0) }
    if movers.isEmpty { return Phrases.noMeasureHelps }
    if moves.contains(where: { $0.made > 0 }) { return Phrases.noPolicyHelps }
    return Phrases.nobodyMoved(wasAsked: moves.contains { !$0.reasons.isEmpty })
  }

  /// The policy and what it gains; then, one by one, the targets, the price and what is as good.
  private var taken: [Phrase] {
    guard let policy = recommendation.policy else { return [Phrases.open] }
    let gains = Phrases.cost(scope(comparison.focus.scope), recommendation.gains.map(change).joined("; "))
    var parts = [[Phrases.answer(title(policy)), gains].joined(" ")] + stillOpen(policy)
    parts += targets(policy)
    if let joint = comparison.jointAttainment(policy: policy), joint.targets > 1 {
      parts.append(Phrases.allTargets(share: Phrases.share(joint.probability)))
    }
    if recommendation.meetsTargets == false, comparison.noneMeetsTargets {
      let isSettled = comparison.policies.allSatisfy { comparison.targetsAreMet($0) == false }
      parts.append(Phrases.noneMeetsTargets(isSettled: isSettled))
    }
    if recommendation.meetsTargets == false, !recommendation.tooCostly.isEmpty {
      parts.append(Phrases.tooCostly(recommendation.tooCostly.map { title($0) }.joined(", ")))
    }
    if let line = otherWindows(policy) { parts.append(line) }
    if !recommendation.harms.isEmpty {
      parts.append(Phrases.cost(scope(comparison.focus.scope), recommendation.harms.map(cost).joined("; ")))
    }
    if let line = lendersTogether { parts.append(line) }
    if let line = hardestHitLender(policy) { parts.append(line) }
    if recommendation.asGood.count > 1 {
      let others = recommendation.asGood.filter { $0 != policy }.map { title($0) }.joined(", ")
      let days = Set(recommendation.asGood.map { comparison.moves(of: $0).officerDays })
      parts.append(
        Phrases.asGood(others)
          + (days.count > 1 ? Phrases.fewestDays(title(policy)) : Phrases.leastPressure(title(policy))))
    }
    if recommendation.extraHoursDoAsWell { parts.append(Phrases.extraHours) }
    return parts
  }

  /// From the baseline's mean to the policy's, in the digits of the table.
  private func change(_ row: Difference) -> Phrase {
    let text = MeasureText.of(row.measure)
    let estimates = [row.against, row.policy].map {
      comparison.estimate(policy: $0, window: row.window, scope: row.scope, measure: row.measure)
    }
    let shown = zip([row.against, row.policy], numbers(estimates, row.measure)).map { policy, number in
      comparison.isAtLeast(row.measure, policy: policy, scope: row.scope) ? Phrases.atLeast(number) : number
    }
    return Phrases.changes(text.name, from: shown[0], to: shown[1], unit: text.unit)
  }

  /// Means of one measure in as many digits as all of them support, or in those given.
  ///
  /// - Parameter areApart: whether the first two are settled to differ: then they never read "from 4 to 4".
  func numbers(_ estimates: [Estimate], _ measure: Measure, decimals: Int? = nil, areApart: Bool = true) -> [Phrase] {
    let scale = MeasureText.of(measure).scale
    var decimals = decimals ?? Cells.decimals(estimates, measure)
    while areApart, decimals < 6,
      Set(estimates.prefix(2).map { Numeral.rounded($0.mean * scale, decimals) }).count == 1
    { decimals += 1 }
    return estimates.map { .number($0.mean * scale, decimals: decimals) }
  }

  /// Where so many requests are open when following ends that no gain in turnaround is told in full.
  private func stillOpen(_ policy: Int) -> [Phrase] {
    let scope = comparison.focus.scope
    guard recommendation.gains.contains(where: { $0.measure == .turnaroundP90 }) else { return [] }
    return [0, policy].filter { comparison.stillOpen(policy: $0, scope: scope) > Comparison.manyOpen }.map {
      Phrases.stillOpen(.percent(comparison.stillOpen(policy: $0, scope: scope)), under: title($0))
    }
  }

  func cost(_ row: Difference) -> Phrase {
    let text = MeasureText.of(row.measure)
    switch row.verdict {
    case .better, .worse, .changed:
      return Phrases.settledCost(text.name, Phrase(row.mean < 0 ? "−" : "+") + row.size(), text.unit)
    case .equal: return Phrases.equalCost(text.name)
    case .open, .tooFew: return Phrases.openCost(text.name)
    }
  }

  private func targets(_ policy: Int) -> [Phrase] {
    comparison.attainments.filter { $0.policy == policy && $0.window == comparison.focus.window }.map { row in
      let text = MeasureText.of(row.measure)
      return Phrases.target(
        scope(row.scope), text.name, bound: row.boundText + Phrase(" ") + text.unit, isMet: row.meanMeets,
        isSettled: row.isSettled, share: Phrases.share(row.probability))
    }
  }

  func scope(_ index: Int) -> Phrase { comparison.result.title(of: index) }

  func title(_ policy: Int) -> Phrase { comparison.result.name(ofPolicy: policy) }
}

extension Comparison {
  /// Whether there are targets and no policy's means meet all of its.
  var noneMeetsTargets: Bool {
    !attainments.isEmpty
      && policies.allSatisfy { policy in
        attainments.contains { $0.policy == policy && !$0.meanMeets }
      }
  }
}
