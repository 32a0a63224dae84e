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
    let heads = [
      Phrases.policy, Phrase(en: "letter", id: "surat"), Phrase(en: "for", id: "untuk"),
      Phrase(en: "ordered by", id: "mulai diproses paling lambat"),
      Phrase(en: "signed by", id: "ditandatangani paling lambat"),
      Phrase(en: "first day of service", id: "hari dinas pertama"),
      Phrase(en: "letters in time", id: "surat tepat waktu"),
      Phrase(en: "ordered by, for 90 % in time", id: "mulai diproses, agar 90 % tepat waktu"),
    ]
    return HtmlTable(
      title: Phrase(en: "When the letters must be ordered", id: "Kapan surat harus diproses")[language],
      columns: heads.map { HtmlTable.Column($0[language], isNumber: false) }, rows: rows,
      notes: [
        language.say(
          "Counted back in working days from the start of the surge, with the usual length of each stage. In time: "
            + "letters of the run that took no longer.",
          "Dihitung mundur dalam hari kerja dari awal lonjakan, dengan lama tahapan yang lazim. Tepat waktu: surat "
            + "dalam simulasi yang tidak lebih lama dari itu.")
      ])
  }

  private func cells(_ letter: LetterDates, _ notes: LetterNotes) -> [HtmlTable.Cell] {
    let dates = letter.dates
    let share = 100 * Double(letter.inTime) / Double(max(1, letter.letters))
    let inTime = letter.letters > 0 ? Phrase.number(share, decimals: 0)[language] + " %" : "–"
    let before = language.say("before the study", "sebelum masa studi")
    let day = { (day: Int) in dates.isWithinStudy ? notes.date(day)[language] : before }
    return [
      HtmlTable.Cell(Phrases.letter(letter.instrument)[language]), HtmlTable.Cell(notes.surge(dates)[language]),
      HtmlTable.Cell(day(dates.orderDay)), HtmlTable.Cell(day(dates.signedDay)),
      HtmlTable.Cell(day(dates.readyDay)),
      HtmlTable.Cell(inTime, detail: letter.letters > 0 ? "(\(letter.letters))" : ""),
      HtmlTable.Cell(letter.safeDay.map { notes.date($0)[language] } ?? "–"),
    ]
  }
}
