internal import Experiments
internal import Government

extension ReportPage {
  /// How much less the differences to the baseline would vary if what came beyond expectation were taken out of them.
  var controls: HtmlTable {
    let headlines = comparison.focus.headlines
    let rows = comparison.policies.dropFirst().compactMap { policy -> [HtmlTable.Cell]? in
      let found = headlines.map { comparison.controlGain(policy: policy, $0) }
      guard found.contains(where: { $0 != nil }) else { return nil }
      return [HtmlTable.Cell(comparison.result.name(ofPolicy: policy)[language])]
        + found.map { one in
          HtmlTable.Cell(one.map { Phrase.number($0, decimals: 1)[language] } ?? "–")
        }
    }
    let columns = headlines.map { headline in
      HtmlTable.Column(
        MeasureText.of(headline.measure).name[language],
        unit: comparison.result.title(of: headline.scope)[language])
    }
    return HtmlTable(
      title: Phrases.Page.controls[language],
      columns: [HtmlTable.Column(Phrases.policy[language], isNumber: false)] + columns, rows: rows,
      notes: [Phrases.Page.Note.controls[language]])
  }
}
