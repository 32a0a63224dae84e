internal import Experiments
internal import Government

extension ReportPage {
  /// A table for each policy that is varied: every combination with its measure and how often it meets all targets.
  var variations: [HtmlTable] { comparison.doseResponses.map(table) }

  private func table(_ response: DoseResponse) -> HtmlTable {
    let text = MeasureText.of(response.measure)
    let decimals = Cells.decimals(response.points.map(\.estimate), response.measure)
    let place = comparison.result.title(of: response.scope)[language]
    let window = comparison.result.layout.windows[response.window].title[language]
    var columns = response.variation.axes.map { axis in
      HtmlTable.Column(AxisText.of(axis).name[language].sentenceCased)
    }
    columns.append(
      HtmlTable.Column(
        text.name[language], unit: "\(text.unit[language]), \(place), \(window)"))
    columns.append(
      HtmlTable.Column(
        Phrases.Page.Column.allTargetsMet[language], unit: Phrases.Page.Column.percentOfTrials[language]))
    columns.append(HtmlTable.Column(Phrases.Page.Column.movesMade[language]))
    columns.append(HtmlTable.Column(Phrases.Page.Column.daysAway[language]))
    let answer = comparison.recommend().policy
    let rows = response.points.map { point -> [HtmlTable.Cell] in
      let moves = comparison.moves(of: point.policy)
      var values = point.values.map {
        HtmlTable.Cell($0.number.map(Self.short(language)) ?? AxisText.translated($0)[language])
      }
      if point.isWritten, !values.isEmpty {
        values[0].detail = Phrases.Page.isWritten(isAnswer: answer == response.variation.base)[language]
      }
      return values + [
        cell(point.estimate, text, decimals), share(point, response),
        HtmlTable.Cell(Phrase.number(moves.made, decimals: 1)[language]),
        HtmlTable.Cell(Phrase.number(moves.officerDays, decimals: 0)[language]),
      ]
    }
    return HtmlTable(
      title: Phrases.Page.varied(comparison.result.name(ofPolicy: response.variation.base))[language],
      columns: columns, rows: rows,
      notes: [
        Phrases.Page.Note.variations(
          confidence: confidence, hasWritten: response.points.contains(where: \.isWritten))[language]
      ])
  }

  private static func short(_ language: Language) -> (Double) -> String {
    { Phrase.number($0, decimals: Numeral.decimals(of: $0, halfWidth: .nan))[language] }
  }

  private func cell(_ estimate: Estimate, _ text: MeasureText, _ decimals: Int) -> HtmlTable.Cell {
    // An interval of a share is drawn no further than shares go.
    let ends = [estimate.lower, estimate.upper].map { end in
      let shown = text.scale == 100 && end.isFinite ? min(1, max(0, end)) : end
      return Phrase.number(shown * text.scale, decimals: decimals)[language]
    }
    let mean = Phrase.number(estimate.mean * text.scale, decimals: decimals)[language]
    return HtmlTable.Cell(mean, detail: estimate.lower.isFinite ? "(\(ends[0])–\(ends[1]))" : "")
  }

  private func share(_ point: DoseResponse.Point, _ response: DoseResponse) -> HtmlTable.Cell {
    guard let share = point.attainment?.probability else { return HtmlTable.Cell("–") }
    var isSmallest = false
    if case .found(let smallest) = response.smallest { isSmallest = smallest.policy == point.policy }
    let ends = [share.lower, share.upper].map { Phrase.number($0 * 100, decimals: 0)[language] }
    let mean = Phrase.number(share.mean * 100, decimals: 0)[language]
    let mark = isSmallest ? Phrases.Page.least[language] : ""
    return HtmlTable.Cell(
      mean, detail: (share.lower.isFinite ? "(\(ends[0])–\(ends[1]))" : "") + mark,
      mark: share.mean >= DoseResponse.enough ? .better : .none)
  }
}
