internal import Experiments
internal import Government

/// The letter by which officers are lent (surat perintah tugas), with the posts in its annex; nil where nobody is lent.
struct AssignmentLetter {
  let frame: PaperFrame
  private let patterns: [MovePattern]
  private let posts: [AssignedPosts.Post]

  private typealias Words = Phrases.AssignmentLetter
  private var language: Language { frame.language }
  private var comparison: Comparison { frame.comparison }

  init?(_ frame: PaperFrame) {
    self.frame = frame
    patterns = Proposal(frame.comparison).lending
    posts = AssignedPosts(patterns, of: frame.comparison).posts
    if posts.isEmpty { return nil }
  }

  var paper: Paper {
    Paper(
      name: Self.name, title: Words.title[language],
      source: frame.source,
      parts: [
        frame.letterhead, .title(Words.title[language], below: Words.number[language]),
        .clause(Words.considering[language], considering.map { $0[language] }, isLettered: true),
        .clause(Words.basis[language], [Words.law, Words.staffStudy].map { $0[language] }),
        .title(Words.orders[language], below: ""),
        .clause(Phrases.Paper.to[language], [Words.officers(posts.count)[language]]),
        .clause(Words.task[language], tasks.map { $0[language] }),
        frame.signature(after: [Words.place, Words.date]), .newPage,
        .heading(Words.annex[language]), .table(table),
      ])
  }

  static let name = "surat-perintah-tugas"

  private var considering: [Phrase] {
    let window = frame.window
    let unit = comparison.result.title(of: comparison.focus.scope)
    return [
      Words.need(unit, window: window.name, from: window.from, to: window.to),
      Words.compared,
    ]
  }

  private var tasks: [Phrase] {
    let receivers = posts.map(\.receivers).reduce(into: [Phrase]()) { if !$0.contains($1) { $0.append($1) } }
    let trained = patterns.map(\.training.middle).max() ?? 0
    return [Words.serve(receivers.joined("; "))]
      + (trained > 0 ? [Words.train(.count(trained))] : []) + [Words.goHome, Words.report]
  }

  private var table: HtmlTable {
    let rows = posts.enumerated().map { number, post in
      [
        String(number + 1), "", "", post.group[language], post.unit[language], post.receivers[language],
        post.from[language],
        (post.until ?? Phrases.Paper.theDate)[language],
      ].map { HtmlTable.Cell($0) }
    }
    let heads = [
      Words.row, Phrases.Paper.nameHead, Phrases.Paper.identityHead, Words.group, Words.home, Words.destination,
      Words.from,
      Words.until,
    ]
    return HtmlTable(
      title: "", columns: heads.map { HtmlTable.Column($0[language], isNumber: false) }, rows: rows,
      notes: [Words.note[language]])
  }
}
