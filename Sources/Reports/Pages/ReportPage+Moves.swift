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
    typealias Head = Phrases.Page.Column
    let heads = [Phrases.policy, Head.movesMade, Head.forced, Head.daysAway, Head.notMoved]
    return HtmlTable(
      title: Phrases.Page.moves[language], columns: columns(heads, words: 1),
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
      title: Phrases.Page.reasons[language],
      columns: [HtmlTable.Column(Phrases.Page.Column.reason[language], isNumber: false)] + names, rows: rows,
      notes: [Phrases.Page.Note.reasons[language]])
  }
}
