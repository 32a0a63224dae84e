internal import Experiments
internal import Government

extension ReportPage {
  /// How often each policy meets each target, all of a window, and all of them.
  var targets: HtmlTable {
    let first = comparison.attainments.filter { $0.policy == 0 }
    let windows = first.map(\.window).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    let joint =
      windows.filter { window in first.count { $0.window == window } > 1 }.map { (window: Int?.some($0), of: [$0]) }
      + (windows.count > 1 ? [(window: nil, of: windows)] : [])
    let rows = comparison.policies.map { policy in
      [HtmlTable.Cell(comparison.result.name(ofPolicy: policy)[language])]
        + comparison.attainments.filter { $0.policy == policy }.map(cell)
        + joint.map { cell(comparison.jointAttainment(policy: policy, window: $0.window)) }
    }
    let columns = first.map(column) + joint.map { column(ofAllIn: $0.of) }
    return HtmlTable(
      title: Phrases.Page.targets[language],
      columns: [HtmlTable.Column(Phrases.policy[language], isNumber: false)] + columns, rows: first.isEmpty ? [] : rows,
      notes: [Phrases.Page.Note.targets(confidence: confidence)[language]])
  }

  var confidence: Phrase { .number(comparison.confidence * 100, decimals: 0) }

  private func column(_ row: Attainment) -> HtmlTable.Column {
    let text = MeasureText.of(row.measure)
    let unit = text.unit[language].isEmpty ? "" : " " + text.unit[language]
    let place = comparison.result.title(of: row.scope)[language]
    return HtmlTable.Column(
      "\(text.name[language]) \(row.boundText[language])\(unit)",
      unit: "\(place), \(comparison.result.layout.windows[row.window].title[language]); "
        + Phrases.Page.Column.shareOfTrials[language])
  }

  /// Each target holds in the windows that it names, and in no other.
  private func column(ofAllIn windows: [Int]) -> HtmlTable.Column {
    HtmlTable.Column(
      Phrases.Page.Column.allAtOnce[language],
      unit: windows.map { comparison.result.layout.windows[$0].title[language] }.joined(separator: ", "))
  }

  private func cell(_ row: Attainment) -> HtmlTable.Cell {
    cell(row.probability, mark: " " + Attainment.mark(isMet: row.meanMeets, isSettled: row.isSettled))
  }

  private func cell(_ joint: JointAttainment?) -> HtmlTable.Cell { cell(joint?.probability ?? .absent, mark: "") }

  private func cell(_ share: Estimate, mark: String) -> HtmlTable.Cell {
    guard share.mean.isFinite else { return HtmlTable.Cell("–") }
    let ends = [share.lower, share.upper].map { Phrase.number($0 * 100, decimals: 0)[language] }
    return HtmlTable.Cell(
      Phrase.number(share.mean * 100, decimals: 0)[language] + " %" + mark,
      detail: share.lower.isFinite ? "(\(ends[0])–\(ends[1]))" : "")
  }
}
