/// Values that a comma inside braces has cut in pieces.
extension Fields {
  /// `0,6/day` inside braces reads as the value 0 and a key `6/day` without value.
  static func isCut(_ previous: Tree.Entry, by entry: Tree.Entry) -> Bool {
    entry.value.isNothing && previous.value.text != nil && entry.key.first?.isNumber == true
  }

  /// `equipment: printer, siak` inside braces reads as one value and a key `siak` without value.
  static func isMember(_ entry: Tree.Entry, behind previous: Tree.Entry, _ section: Section, _ item: Item) -> Bool {
    guard entry.value.isNothing, previous.value.text != nil,
      case .line(let line, _) = entry.location, case .line(line, _) = previous.location,
      item.vocabulary.key(entry.key, among: section.keys) == nil,
      let key = item.vocabulary.key(previous.key, among: section.keys).map(Vocabulary.english.spelling),
      let shape = section.properties.first(where: { $0.key == key })?.shape
    else { return false }
    return shape.ways.contains { if case .list = $0 { true } else { false } }
  }

  static func report(cut pieces: [Tree.Entry], after previous: Tree.Entry, _ item: Item) {
    let (text, vocabulary) = (previous.value.text ?? "", item.vocabulary)
    let value: String
    if pieces[0].key.first?.isNumber != true {
      value = "[\(([text] + pieces.map(\.key)).joined(separator: ", "))]"
    } else if let declared = Declaration(text, vocabulary) {
      // A number without its unit goes on behind the comma; a whole value ends there, and its range comes.
      let words = pieces[0].key.split(separator: " ").map(String.init)
      let isRange = words.contains { vocabulary.means($0, .to) } && !words.contains { vocabulary.means($0, .from) }
      let isWhole = isRange || !declared.value.allSatisfy(\.isNumber)
      value = pieces.dropFirst().reduce(
        isWhole ? "\(text) \(vocabulary.spelling(Word.from)) \(pieces[0].key)" : "\(text).\(pieces[0].key)"
      ) { "\($0).\($1.key)" }
    } else {
      value = QuantityRepair.written(pieces.reduce(text) { "\($0),\($1.key)" }, vocabulary)
    }
    item.reading.fail(
      pieces[0].location, Path.join(item.path, pieces[0].key),
      "\"\(Tree.short(pieces[0].key))\" is not a key: a comma ended the value before it; "
        + "write \"\(previous.key): \(value)\"",
      "\"\(Tree.short(pieces[0].key))\" bukan kunci: koma mengakhiri nilai di depannya; tulis \"\(previous.key): \(value)\""
    )
  }
}
