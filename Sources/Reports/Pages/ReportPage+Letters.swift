internal import Experiments
internal import Government

extension ReportPage {
  /// When each policy that acts before a surge must order and sign its letters.
  var letters: HtmlTable {
    let notes = LetterNotes(comparison: comparison)
    let policies = Array(comparison.policies) + notes.policies.filter { !comparison.policies.contains($0) }
    let rows = policies.flatMap { policy in
      comparison.letterDates(of: policy).map { letter in
        [HtmlTable.Cell(comparison.result.name(ofPolicy: policy)[language])] + cells(letter, notes)
      }
    }
    typealias Head = Phrases.Page.Column
    let heads = [
      Phrases.policy, Head.letter, Head.surge, Head.orderedBy, Head.signedBy, Head.firstDay, Head.inTime,
      Head.orderedSafely,
    ]
    return HtmlTable(
      title: Phrases.Page.letters[language],
      columns: heads.map { HtmlTable.Column($0[language], isNumber: false) }, rows: rows,
      notes: [Phrases.Page.Note.letters[language]])
  }

  private func cells(_ letter: LetterDates, _ notes: LetterNotes) -> [HtmlTable.Cell] {
    let dates = letter.dates
    let share = 100 * Double(letter.inTime) / Double(max(1, letter.letters))
    let inTime = letter.letters > 0 ? Phrase.number(share, decimals: 0)[language] + " %" : "–"
    let before = Phrases.Page.beforeStudy[language]
    let day = { (day: Int) in dates.isWithinStudy ? notes.date(day)[language] : before }
    return [
      HtmlTable.Cell(Phrases.letter(letter.instrument)[language]), HtmlTable.Cell(notes.surge(dates)[language]),
      HtmlTable.Cell(day(dates.orderDay)), HtmlTable.Cell(day(dates.signedDay)),
      HtmlTable.Cell(day(dates.readyDay)),
      HtmlTable.Cell(inTime, detail: letter.letters > 0 ? "(\(letter.letters))" : ""),
      HtmlTable.Cell(
        letter.safeDay.map { notes.date($0)[language] } ?? letter.seenDay.map { notes.date($0)[language] + " ?" } ?? "–"
      ),
    ]
  }
}
