internal import Experiments
internal import Government

extension ReportPage {
  /// What work at the receiving unit waits for, under each policy.
  var bottlenecks: HtmlTable {
    let found = comparison.policies.map { comparison.bottlenecks(policy: $0) }
    let shown = Measure.causesOfWaiting.filter { cause in found.joined().contains { $0.cause == cause } }
    let rows = comparison.policies.map { policy in
      [HtmlTable.Cell(comparison.result.name(ofPolicy: policy)[language])]
        + shown.map { cause in
          let part = found[policy].first { $0.cause == cause }
          return HtmlTable.Cell(
            part.map {
              Phrase.percent($0.share)[language] + ($0.title.map { " (\($0[language]))" } ?? "")
            } ?? "–")
        }
    }
    let columns = shown.map { HtmlTable.Column(Phrases.missing($0)[language]) }
    return HtmlTable(
      title: Phrases.Page.bottlenecks[language],
      columns: [HtmlTable.Column(Phrases.policy[language], isNumber: false)] + columns, rows: shown.isEmpty ? [] : rows,
      notes: [Phrases.Page.Note.bottlenecks[language]])
  }
}
