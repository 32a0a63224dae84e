internal import Experiments
internal import Government
import Playing

extension ReportPage {
  /// Policies for which officers were asked, with what became of it.
  private var summaries: [(policy: Int, moves: MoveSummary)] {
    comparison.policies.map { ($0, comparison.moves(of: $0)) }.filter { $0.1.made > 0 || $0.1.rejected > 0 }
  }

  var moves: HtmlTable {
    let rows = summaries.map { policy, summary in
      let numbers = [summary.made, summary.forced, summary.officerDays, summary.rejected]
      return [HtmlTable.Cell(comparison.result.name(ofPolicy: policy)[language])]
        + numbers.map { HtmlTable.Cell(Phrase.number($0, decimals: 1)[language]) }
    }
    let heads = [
      Phrases.policy, Phrase(en: "moves made", id: "perpindahan"),
      Phrase(en: "of these forced", id: "di antaranya terpaksa"),
      Phrase(en: "officer-days away", id: "hari-pegawai di luar OPD asal"),
      Phrase(en: "not moved", id: "tidak pindah"),
    ]
    return HtmlTable(
      title: Phrase(en: "Moves, per trial", id: "Perpindahan per ulangan")[language], columns: columns(heads, words: 1),
      rows: rows)
  }

  /// Every candidate who did not move, summed by reason.
  var reasons: HtmlTable {
    let found = MoveRecord.Reason.allCases.filter { reason in
      summaries.contains { $0.moves.reasons.contains { $0.reason == reason } }
    }
    let rows = found.map { reason in
      [HtmlTable.Cell(Phrases.reason(reason)[language])]
        + summaries.map { summary in
          let share = summary.moves.reasons.first { $0.reason == reason }?.perTrial ?? 0
          return HtmlTable.Cell(share > 0 ? Phrase.number(share, decimals: 2)[language] : "–")
        }
    }
    let names = summaries.map { HtmlTable.Column(comparison.result.name(ofPolicy: $0.policy)[language]) }
    return HtmlTable(
      title: Phrase(en: "Why officers did not move, per trial", id: "Sebab pegawai tidak pindah, per ulangan")[
        language],
      columns: [HtmlTable.Column(Phrase(en: "reason", id: "sebab")[language], isNumber: false)] + names, rows: rows,
      notes: [
        language.say(
          "Candidates asked in vain; one officer counts once for each new reason and for each refusal.",
          "Calon yang tidak jadi pindah; seorang pegawai dihitung sekali untuk tiap sebab baru dan tiap penolakan.")
      ])
  }
}
