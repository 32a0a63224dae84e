/// A value of the file on its way to be read, with its path.
struct Item {
  let tree: Tree
  let path: String
  let reading: Reading
  /// Cells of tables, which serve studies in either language.
  var isCell = false

  var vocabulary: Vocabulary { isCell ? .ofTables : reading.vocabulary }

  func fail(_ message: @autoclosure () -> String) { reading.fail(tree.location, path, message()) }

  func warn(_ en: String, _ id: String) { reading.warn(tree.location, path, en, id) }

  /// `"found" is not …; expected …; did you mean …?`
  func refuse(
    _ reason: @autoclosure () -> String, expected: @autoclosure () -> String? = nil,
    instead: @autoclosure () -> String? = nil
  ) {
    let (expected, instead) = reading.isFull ? (nil, nil) : (expected().map(reading.said), instead())
    if tree.isNothing {
      fail("has no value\(expected.map { "; expected \($0)" } ?? ""); inside { } a comma ends a value")
      return
    }
    if !reading.isFull, !isCell, let text = tree.text, let own = reading.own(value: text) {
      let language = vocabulary.language
      fail(
        "\(tree.found) is \(language.other.noun), and this file is in \(language.noun) (mutasim translate changes a whole "
          + "file); did you mean \"\(instead ?? own)\"?")
      return
    }
    fail(
      "\(tree.found) \(reason())" + (expected.map { "; expected \($0)" } ?? "")
        + (instead.map { "; did you mean \"\($0)\"?" } ?? ""))
  }

  /// The same place with another text.
  func saying(_ text: String) -> Item {
    Item(tree: Tree(content: .scalar(text), location: tree.location), path: path, reading: reading)
  }

  /// The text of a scalar; reports anything else.
  func scalar(expected: String) -> String? {
    guard let text = tree.text, !text.isEmpty else {
      refuse("is not one value", expected: expected)
      return nil
    }
    return text
  }

  /// The members of a list; a single value counts as a list of one.
  var list: [Item] {
    guard case .list(let trees) = tree.content else { return [self] }
    return trees.enumerated().map { Item(tree: $1, path: Path.join(path, index: $0), reading: reading) }
  }

  /// The entries of a mapping whose keys are names that the user chose, sorted by name.
  func named(_ noun: String) -> [(name: String, item: Item)] {
    guard let entries = tree.entries else {
      refuse("is not a mapping", expected: "a name and its description for each \(noun)")
      return []
    }
    return entries.filter { reading.accepts(name: $0.key, at: $0.location, path, noun) }
      .map { ($0.key, Item(tree: $0.value, path: Path.join(path, $0.key), reading: reading)) }
      .sorted { $0.name < $1.name }
  }

  func reference(to names: [String], noun: String) -> Int? {
    guard let text = scalar(expected: "the name of a \(noun)") else { return nil }
    if let index = names.firstIndex(of: text) { return index }
    let known = names.isEmpty ? "there is none" : names.prefix(12).joined(separator: ", ")
    refuse(
      "is not a \(noun) of this scenario", expected: names.isEmpty ? nil : "one of \(known)",
      instead: Nearest.match(to: text, among: names))
    return nil
  }
}
