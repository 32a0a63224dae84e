internal import Experiments
internal import Government

extension ReportPage {
  /// What the policies take and give.
  var costs: HtmlTable {
    table(SideFigures(comparison: comparison).costs, title: Phrases.Page.costs)
  }

  /// How soon the receiving unit recovers, and what units are left with.
  var continuity: HtmlTable {
    table(SideFigures(comparison: comparison).continuity, title: Phrases.Page.continuity)
  }

  private func table(_ places: [SideFigures.Place], title: Phrase) -> HtmlTable {
    let side = SideFigures(comparison: comparison)
    let cells = places.map { place -> [HtmlTable.Cell] in
      let estimates = side.estimates(place)
      let text = MeasureText.of(place.measure)
      let decimals = Cells.decimals(estimates, place.measure)
      return estimates.enumerated().map { policy, estimate in
        let value = Phrase.number(estimate.mean * text.scale, decimals: decimals)[language]
        return HtmlTable.Cell(value, detail: mark(policy, place))
      }
    }
    let columns = places.map { place -> HtmlTable.Column in
      let text = MeasureText.of(place.measure)
      let unit = comparison.result.title(of: place.scope)[language]
      return HtmlTable.Column(
        text.name[language],
        unit: [text.unit[language], unit, comparison.result.layout.windows[place.window].title[language]].joined(
          separator: ", "))
    }
    let rows = comparison.policies.map { policy in
      [HtmlTable.Cell(comparison.result.name(ofPolicy: policy)[language])] + cells.map { $0[policy] }
    }
    return HtmlTable(
      title: title[language], columns: [HtmlTable.Column(Phrases.policy[language], isNumber: false)] + columns,
      rows: places.isEmpty ? [] : rows,
      notes: [Phrases.Page.Note.ownIntervals[language]])
  }

  private func mark(_ policy: Int, _ place: SideFigures.Place) -> String {
    let row = comparison.difference(
      policy: policy, window: place.window, scope: place.scope, measure: place.measure)
    guard let row, row.verdict.isSettledDifference else { return "" }
    return row.mean < 0 ? "▼" : "▲"
  }
}
