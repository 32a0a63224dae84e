/// One part of an explanation: a table, paragraphs, or named items.
struct ExplainedPart {
  enum Kind { case calendar, units, surges, policies, search, assumptions, warnings }

  /// Something with a name of its own, such as a policy, and what there is to say of it.
  struct Item {
    var name: Phrase
    var sentences: [Phrase]
  }

  var kind: Kind
  var title: Phrase
  var introduction: [Phrase] = []
  var table: TextTable?
  var items: [Item] = []
  var notes: [Phrase] = []

  /// Indented by two; what is said of an item by four.
  func lines(width: Int, _ language: Language) -> [String] {
    func wrapped(_ text: Phrase, by indent: Int) -> [String] {
      Wrapping.lines(text[language], width: width - indent).map { String(repeating: " ", count: indent) + $0 }
    }
    var lines = introduction.flatMap { wrapped($0, by: 2) }
    if let table {
      if !lines.isEmpty { lines.append("") }
      lines += table.lines(width: width - 2)?.map { "  " + $0 } ?? table.blocks(width: width - 2).map { "  " + $0 }
    }
    for item in items {
      if items.count > 1, item.sentences.count > 1, lines.last.map({ !$0.isEmpty }) ?? false { lines.append("") }
      lines += wrapped(item.name, by: 2) + item.sentences.flatMap { wrapped($0, by: 4) }
    }
    if table != nil, !notes.isEmpty { lines.append("") }
    return lines + notes.flatMap { wrapped($0, by: 2) }
  }
}
