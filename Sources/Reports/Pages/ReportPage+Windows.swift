internal import Experiments
internal import Government

extension ReportPage {
  /// The receiving unit in the windows beside the main one.
  var windows: HtmlTable {
    let others = comparison.result.layout.windows.indices.filter {
      $0 != comparison.focus.window && comparison.result.layout.isKept(window: $0, scope: comparison.focus.scope)
    }
    let measures = comparison.focus.headlines.filter { $0.scope == comparison.focus.scope }.map(\.measure)
    let rows = others.flatMap { window in
      comparison.policies.map { policy in
        [
          HtmlTable.Cell(comparison.result.layout.windows[window].title[language]),
          HtmlTable.Cell(comparison.result.name(ofPolicy: policy)[language]),
        ] + measures.map { HtmlTable.Cell(text($0, window, policy)) }
      }
    }
    let place = comparison.result.title(of: comparison.focus.scope)
    let columns = [Phrases.Page.Column.window, Phrases.policy].map {
      HtmlTable.Column($0[language], isNumber: false)
    }
    return HtmlTable(
      title: Phrases.Page.otherWindows(place)[language],
      columns: columns
        + measures.map { HtmlTable.Column(MeasureText.of($0).name[language], unit: MeasureText.of($0).unit[language]) },
      rows: rows)
  }

  /// The mean over trials, in the digits that all policies support.
  private func text(_ measure: Measure, _ window: Int, _ policy: Int) -> String {
    let estimates = comparison.policies.map {
      comparison.estimate(policy: $0, window: window, scope: comparison.focus.scope, measure: measure)
    }
    let decimals = Cells.decimals(estimates, measure)
    return Phrase.number(estimates[policy].mean * MeasureText.of(measure).scale, decimals: decimals)[language]
  }
}
