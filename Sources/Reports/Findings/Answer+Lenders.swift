internal import Experiments
internal import Government

extension Answer {
  /// The lending unit that loses most in each of what it may lose; nil where the policy takes from none, or none is measured.
  func hardestHitLender(_ policy: Int) -> Phrase? {
    guard comparison.focus.lenders != nil, comparison.result.scenario.policies[policy].movesPeople else { return nil }
    let rows = comparison.hardestHitLenders(by: policy).filter(isSeen)
    guard !rows.isEmpty else { return Phrases.noLenderHit }
    let units = rows.map(\.scope).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    return Phrases.hardestHit(
      units.map { unit in
        ([scope(unit)] + rows.filter { $0.scope == unit }.map(loss)).joined(", ")
      }.joined("; "))
  }

  private func estimates(_ row: Difference) -> [Estimate] {
    [row.against, row.policy].map {
      comparison.estimate(policy: $0, window: row.window, scope: row.scope, measure: row.measure)
    }
  }

  /// Whether it shows in the digits of the table of units, or is settled.
  private func isSeen(_ row: Difference) -> Bool {
    let decimals = Cells.decimals(ofUnits: row.measure)
    let shown = estimates(row).map { Numeral.rounded($0.mean * MeasureText.of(row.measure).scale, decimals) }
    return row.verdict.isSettledDifference || Set(shown).count > 1
  }

  private func loss(_ row: Difference) -> Phrase {
    let text = MeasureText.of(row.measure)
    let shown = numbers(
      estimates(row), row.measure, decimals: Cells.decimals(ofUnits: row.measure),
      areApart: row.verdict.isSettledDifference)
    return Phrases.loss(
      text.name, from: shown[0], to: shown[1], unit: text.unit,
      doubt: Phrases.doubt(row.verdict) ?? Phrases.isSettled)
  }
}
