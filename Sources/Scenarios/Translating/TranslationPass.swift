/// Goes through a file once and changes its lines.
struct TranslationPass {
  let from: FileLanguage
  private let reading: Reading
  private let wording: KeyWording
  private var lines: [[Unicode.Scalar]]
  private var changes: [(line: Int, column: Int, length: Int, text: String)] = []

  init(_ text: String, _ path: String, to language: FileLanguage) throws(ScenarioError) {
    let (reading, root) = try Reading.of(text, path, top: StudyKeys.section.keys)
    self.reading = reading
    from = reading.vocabulary.language
    wording = KeyWording(from: from.vocabulary, to: language.vocabulary)
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    guard reading.problems.isEmpty else { throw reading.error }
    guard from != language else { return }
    visit(root, KeyWording.study, "")
    guard reading.problems.isEmpty else { throw reading.error }
    for change in changes.sorted(by: { ($0.line, $0.column) > ($1.line, $1.column) }) {
      lines[change.line].replaceSubrange(
        change.column..<change.column + change.length, with: change.text.unicodeScalars)
    }
  }

  var result: String {
    var text = String.UnicodeScalarView()
    for (index, line) in lines.enumerated() { text.append(contentsOf: (index > 0 ? ["\n"] : []) + line) }
    return String(text)
  }

  private mutating func visit(_ tree: Tree, _ shape: Shape, _ path: String) {
    switch tree.content {
    case .nothing: break
    case .scalar(let text): change(text, to: wording.value(text, in: shape), tree.location, path)
    case .list(let items):
      for (index, item) in items.enumerated() { visit(item, shape.member, Path.join(path, index: index)) }
    case .map(let entries):
      for entry in entries {
        let below = Path.join(path, entry.key)
        guard let (text, shape) = wording.key(entry.key, in: shape) else {
          if let foreign = reading.foreign(key: entry.key) { reading.fail(entry.location, below, saying: foreign) }
          continue
        }
        change(entry.key, to: text, entry.location, below)
        visit(entry.value, shape, below)
      }
    }
  }

  private mutating func change(_ old: String, to new: String, _ location: Location, _ path: String) {
    guard old != new, case .line(let line, let column) = location else { return }
    let scalars = Array(old.unicodeScalars)
    // The parser does not count the mark of byte order.
    let start = column - 1 + (line == 1 && lines[0].first == "\u{FEFF}" ? 1 : 0)
    let isQuoted = lines[line - 1].indices.contains(start) && ["\"", "'"].contains(lines[line - 1][start])
    let place = start + (isQuoted ? 1 : 0)
    guard lines[line - 1].dropFirst(place).starts(with: scalars) else {
      reading.fail(
        location, path, "cannot be translated where it stands; write \"\(Tree.short(old))\" on one line",
        "tidak dapat diterjemahkan di tempatnya; tulis \"\(Tree.short(old))\" pada satu baris")
      return
    }
    changes.append((line - 1, place, scalars.count, new))
  }
}
