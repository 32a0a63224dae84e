internal import Experiments
internal import Government

extension ReportPage {
  /// Every unit by itself in the main window, under nothing and under the answer, or under all policies where there is none: what
  /// the column of the giving units has together.
  var units: HtmlTable {
    let policies = shownPolicies
    let layout = comparison.result.layout
    let scopes = layout.scopes.indices.filter { layout.scopes[$0].kind == .unit }
    let measures = Self.measuresOfUnits.filter { measure in
      scopes.contains { scope in policies.contains { estimate($0, scope, measure).mean.isFinite } }
    }
    let rows = scopes.flatMap { scope in
      policies.map { policy in
        [comparison.result.title(of: scope), comparison.result.name(ofPolicy: policy)].map {
          HtmlTable.Cell($0[language])
        } + measures.map { cell(policy, scope, $0) }
      }
    }
    let heads = [Phrases.Page.Column.unit, Phrases.policy].map { HtmlTable.Column($0[language], isNumber: false) }
    return HtmlTable(
      title: Phrases.Page.units[language],
      columns: heads
        + measures.map { HtmlTable.Column(MeasureText.of($0).name[language], unit: MeasureText.of($0).unit[language]) },
      rows: scopes.count > 1 && !measures.isEmpty ? rows : [],
      notes: [Phrases.Page.Note.units[language], Phrases.unroundedDifferences[language]])
  }

  private static let measuresOfUnits: [Measure] = [.onTime, .turnaroundP90, .load, .workPressure, .daysBelowCrew]

  private func estimate(_ policy: Int, _ scope: Int, _ measure: Measure) -> Estimate {
    comparison.estimate(policy: policy, window: comparison.focus.window, scope: scope, measure: measure)
  }

  /// The mean, coloured where it settles that the policy makes a difference.
  private func cell(_ policy: Int, _ scope: Int, _ measure: Measure) -> HtmlTable.Cell {
    let own = estimate(policy, scope, measure)
    guard own.mean.isFinite else { return HtmlTable.Cell("–") }
    let decimals = Cells.decimals(ofUnits: measure)
    let text = Phrase.number(own.mean * MeasureText.of(measure).scale, decimals: decimals)
    let row = comparison.difference(policy: policy, Headline(scope: scope, measure: measure))
    guard let row, row.verdict.isSettledDifference else { return HtmlTable.Cell(text[language]) }
    return HtmlTable.Cell(
      text[language], detail: (row.mean < 0 ? "▼" : "▲") + row.size(atMost: decimals)[language],
      mark: HtmlTable.Mark(row.verdict))
  }
}
