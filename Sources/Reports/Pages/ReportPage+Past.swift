internal import Experiments
internal import Histories
internal import Stochastics

extension ReportPage {
  /// How often what happened before the study lay inside the model's bands.
  var past: HtmlTable {
    typealias Words = Phrases.Past
    guard let past = record.past else { return HtmlTable(title: "", columns: [], rows: []) }
    let heads =
      [Words.measure, Words.days] + QuantileBand.levels.map(Words.band) + [Words.meanActual, Words.meanExpected]
    let rows = past.judged.map { judged -> [HtmlTable.Cell] in
      let shares = QuantileBand.levels.indices.map { level in
        HtmlTable.Cell(
          Phrase.cautiousPercent(judged.coverage.share(level))[language], mark: judged.isLow[level] ? .worse : .none)
      }
      let means = [judged.coverage.meanActual, judged.coverage.meanExpected].map { mean in
        HtmlTable.Cell(Phrase.number(mean, decimals: mean < 10 ? 2 : 0)[language])
      }
      return [HtmlTable.Cell(Words.axis(judged.measure)[language])]
        + [HtmlTable.Cell(Phrase.count(judged.coverage.days)[language])] + shares + means
    }
    return HtmlTable(
      title: "", columns: columns(heads, words: 1), rows: rows,
      notes: PastNotes(past: past).sentences.map { $0[language] })
  }
}
