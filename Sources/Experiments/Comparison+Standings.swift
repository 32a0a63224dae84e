internal import Government
internal import Stochastics

extension Comparison {
  /// How each policy written out stands among all of them; empty without trials to tell.
  public var standings: [Standing] {
    guard result.count >= Estimates.fewestValues, policies.count > 1 else { return [] }
    let cells = focus.headlines.filter { cell in
      cell.measure.smallerIsBetter != nil && policies.allSatisfy { gains($0, cell).contains { !$0.isNaN } }
    }
    // One series for each policy and cell, policy by policy; then the scores.
    let scores = policies.map(score).filter { !$0.isEmpty }
    let means = WeightedMeans(
      of: policies.flatMap { policy in cells.map { gains(policy, $0) } } + scores,
      seed: result.scenario.comparison.seed)
    let places = policies.map { policy in cells.indices.map { policy * cells.count + $0 } }
    let deciding = cells.indices.filter { cells[$0].scope == focus.scope && Self.deciding.contains(cells[$0].measure) }
    let chances = deciding.compactMap { cell in
      means.chancesOfBest(of: places.map { $0[cell] }).map { (measure: cells[cell].measure, chances: $0) }
    }
    let unbeaten = means.chancesOfUnbeaten(places)
    let scored = means.chancesOfBest(of: scores.indices.map { policies.count * cells.count + $0 })
    let survivors = mayBeBest
    return policies.map { policy in
      Standing(
        policy: policy,
        chances: chances.map { cell in
          Standing.Chance(measure: cell.measure, best: cell.chances.best[policy], loss: cell.chances.loss[policy])
        },
        unbeaten: unbeaten[policy], mayBeBest: survivors.contains(policy),
        score: scored.map {
          Standing.Score(
            mean: Summary(scores[policy].filter(\.isFinite)).mean, best: $0.best[policy], loss: $0.loss[policy])
        })
    }
  }

  /// What a policy gains by the planner's weights, by trial; NaN where a measure is absent, empty without weights.
  private func score(_ policy: Int) -> [Double] {
    let weights = result.scenario.comparison.weights
    return Layout.measures.filter { weights[$0, default: 0] > 0 }.reduce(into: []) { sum, measure in
      let worth = weights[measure, default: 0] * (measure.range == 0...1 ? 100 : 1)
      let values = gains(policy, Headline(scope: focus.scope, measure: measure))
      sum = sum.isEmpty ? values.map { worth * $0 } : zip(sum, values).map { $0 + worth * $1 }
    }
  }

  /// By how much a policy is better than the baseline, by trial.
  private func gains(_ policy: Int, _ cell: Headline) -> [Double] {
    let sign: Double = cell.measure.smallerIsBetter == true ? -1 : 1
    return result.differences(
      policy: policy, against: 0, window: focus.window, scope: cell.scope, measure: cell.measure
    ).map { sign * $0 }
  }

  /// Policies that may still be the best in the first deciding measure: settled behind none, and not dropped by the selection. Who
  /// left the race before the end cannot be the answer; where no difference is too small to matter, the selection drops nobody.
  private var mayBeBest: [Int] {
    let trials = result.count
    let cell = Headline(scope: focus.scope, measure: Self.deciding[0])
    let race = policies.filter { policy in
      result.played[policy] == trials && !policies.contains { isWorse(policy, than: $0, cell) }
    }
    let tolerance = result.scenario.comparison.tolerance(of: cell.measure)
    let values = policies.map { gains($0, cell) }
    guard tolerance > 0, race.allSatisfy({ policy in values[policy].allSatisfy { !$0.isNaN } }) else { return race }
    var selection = KimNelson(
      alternatives: policies.count, indifference: tolerance, error: (1 - confidence) * Family.selectionPart)
    for trial in 0..<trials {
      selection.play { values[$0].indices.contains(trial) ? values[$0][trial] : .nan }
    }
    return selection.survivors.filter(race.contains)
  }

  private func isWorse(_ policy: Int, than other: Int, _ cell: Headline) -> Bool {
    if policy == other { return false }
    if policy == 0 { return difference(policy: other, cell)?.verdict == .better }
    if other == 0 { return difference(policy: policy, cell)?.verdict == .worse }
    return deciding(policy, against: other).first?.verdict == .worse
  }
}
