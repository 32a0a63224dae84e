internal import Experiments
internal import Government

extension ReportPage {
  /// How likely each policy is the best, and what taking it is expected to lose.
  var standings: HtmlTable {
    let found = comparison.standings
    let rows = found.map { row in
      [HtmlTable.Cell(comparison.result.name(ofPolicy: row.policy)[language])]
        + row.chances.flatMap { [chance($0.best), loss($0)] } + [chance(row.unbeaten)]
        + (row.score.map { [number($0.mean), chance($0.best)] } ?? [])
        + [HtmlTable.Cell(inTheRace[row.policy]?[language] ?? "–")]
    }
    return HtmlTable(
      title: Phrases.Page.standings[language],
      columns: [HtmlTable.Column(Phrases.policy[language], isNumber: false)] + (found.first.map(columns) ?? []),
      rows: rows, notes: [Phrases.Page.Note.standings[language]])
  }

  /// Of the policies that may be the answer what each is to it: as the sentence under the answer says.
  private var inTheRace: [Int: Phrase] {
    let (answer, settling) = (comparison.recommend(), comparison.settling)
    let asGood = answer.asGood.map { ($0, Phrases.Page.asGood) }
    let rivals = (settling.rivals + (settling.mayNeedNobody ? [0] : [])).map { ($0, Phrases.Page.yes) }
    let chosen = answer.policy.map { [($0, Phrases.Page.isAnswer)] } ?? []
    return Dictionary(asGood + rivals + chosen) { $1 }
  }

  private func columns(_ row: Standing) -> [HtmlTable.Column] {
    let percent = Phrases.Page.Column.chance[language]
    let measures = row.chances.flatMap { part in
      let text = MeasureText.of(part.measure)
      return [
        HtmlTable.Column(Phrases.Page.Column.bestIn(text.name)[language], unit: percent),
        HtmlTable.Column(Phrases.Page.Column.expectedLoss[language], unit: text.unit[language]),
      ]
    }
    let score =
      row.score == nil
      ? []
      : [
        HtmlTable.Column(Phrases.Page.Column.score[language]),
        HtmlTable.Column(Phrases.Page.Column.bestScore[language], unit: percent),
      ]
    return measures + [HtmlTable.Column(Phrases.Page.Column.unbeaten[language], unit: percent)] + score
      + [HtmlTable.Column(Phrases.Page.Column.mayBeAnswer[language], isNumber: false)]
  }

  /// No number of trials makes a chance certain.
  private func chance(_ share: Double) -> HtmlTable.Cell {
    let percent = Phrase.number(share * 100, decimals: 0)[language]
    return HtmlTable.Cell(share >= 0.995 ? ">99" : share < 0.005 ? "<1" : percent)
  }

  private func loss(_ chance: Standing.Chance) -> HtmlTable.Cell {
    number(chance.loss * MeasureText.of(chance.measure).scale)
  }

  private func number(_ value: Double) -> HtmlTable.Cell {
    HtmlTable.Cell(Phrase.number(value, decimals: abs(value) < 10 ? 2 : 0)[language])
  }
}
