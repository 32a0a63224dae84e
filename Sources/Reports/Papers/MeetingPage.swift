internal import Experiments
internal import Government

/// One wide page for a meeting: the question, the answer with how sure it is, what to do, one picture, and what it does elsewhere.
struct MeetingPage {
  let frame: PaperFrame
  let book: ChartBook

  private typealias Words = Phrases.MeetingPage
  private var language: Language { frame.language }

  /// What the script needs.
  var json: JSONValue {
    let actions = frame.console.actions
    let answer = frame.console.answer
    // The answer, and whether it is settled.
    let head = answer.prefix(Answer(frame.comparison).settling == nil ? 1 : 2)
    return [
      "kind": "slide", "file": "paparan.pptx", "language": .string(language == .id ? "id-ID" : "en-GB"),
      "title": .string(frame.studyTitle), "question": .string(question),
      "answer": .strings(Array(head)),
      "targets": .strings(Array(answer.dropFirst(head.count).prefix(2))),
      "heading": .string(frame.console.actionsHeading),
      "actions": .strings(actions.isEmpty ? [Phrases.StaffStudy.nobodyMoves[language]] : actions),
      "elsewhereHeading": .string(Words.elsewhere[language]),
      "elsewhere": .strings(Answer(frame.comparison).elsewhere.map { $0[language] }),
      "picture": .string(picture), "caption": .string(caption),
      "foot": .string(frame.source),
    ]
  }

  private var chart: Chart? {
    book.charts.first { $0.name == DifferencesChart.name && frame.pictures.contains($0.name) }
  }

  private var picture: String { chart.map { $0.name + ".png" } ?? "" }

  private var caption: String { chart.map { $0.title } ?? "" }

  private var question: String {
    let window = frame.window
    return Words.question(
      frame.comparison.result.title(of: frame.comparison.focus.scope), window: window.name, from: window.from,
      to: window.to)[language]
  }
}
