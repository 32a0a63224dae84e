internal import Experiments
internal import Government

/// The short official memo (nota dinas) with which the others are sent on.
struct Memo {
  let frame: PaperFrame
  /// The papers that go with it.
  let annexes: [Phrase]

  private typealias Words = Phrases.Memo
  private typealias Heads = Phrases.Paper
  private var language: Language { frame.language }

  var paper: Paper {
    Paper(
      name: "nota-dinas", title: Words.title[language] + ": " + frame.studyTitle,
      source: frame.source,
      parts: [
        frame.letterhead, .title(Words.title[language], below: Words.number[language]),
        .fields([
          frame.field(Heads.dear, Heads.whoDecides), frame.field(Heads.from, Heads.whoProposes),
          frame.field(Heads.date, Heads.theDate), frame.field(Heads.nature, Heads.theNature),
          frame.annexes(annexes.count), frame.field(Heads.subject, Phrase(frame.studyTitle)),
        ]),
        .text(Words.opening(annexes.joined(", "))[language]),
      ] + content + [.text(Words.closing[language]), frame.signature, copies])
  }

  private var content: [Paper.Part] {
    let actions = frame.console.actions
    return [.text(frame.console.answer.joined(separator: " "))]
      + (actions.isEmpty ? [] : [.text(frame.console.actionsHeading + ":"), .items(actions)])
      + (Proposal(frame.comparison).others.map { .text(Words.needs($0)[language]) })
  }

  private var copies: Paper.Part { .text(Words.copies[language]) }
}
