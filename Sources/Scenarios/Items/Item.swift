/// A value of the file on its way to be read, with its path.
struct Item {
  let tree: Tree
  let path: String
  let reading: Reading
  /// Where it is another one: rows of tables.
  var pathInIndonesian: String?
  /// Cells of tables, which serve studies in either language.
  var isCell = false

  var vocabulary: Vocabulary { isCell ? .ofTables : reading.vocabulary }

  func fail(_ en: @autoclosure () -> String, _ id: @autoclosure () -> String) {
    fail(saying: Sentence(en(), id()))
  }

  func fail(saying message: @autoclosure () -> Sentence) {
    reading.fail(tree.location, path, pathInIndonesian, saying: message())
  }

  func warn(_ en: String, _ id: String) { reading.warn(tree.location, path, en, id) }

  /// `"found" is not …; expected …; did you mean …?`
  ///
  /// - Parameters:
  ///   - en: what is wrong, in English.
  ///   - id: the same in Indonesian.
  ///   - expected: what should stand there.
  ///   - instead: what is probably meant.
  ///   - takes: whether a text of the other language, said in this one, may be meant here.
  func refuse(
    _ en: @autoclosure () -> String, _ id: @autoclosure () -> String, expected: @autoclosure () -> Sentence? = nil,
    instead: @autoclosure () -> String? = nil, takes: (String) -> Bool = { _ in true }
  ) {
    refuse(saying: Sentence(en(), id()), expected: expected(), instead: instead(), takes: takes)
  }

  func refuse(
    saying reason: @autoclosure () -> Sentence, expected: @autoclosure () -> Sentence? = nil,
    instead: @autoclosure () -> String? = nil, takes: (String) -> Bool = { _ in true }
  ) {
    guard !reading.isFull else { return fail(saying: "") }
    let (expected, instead) = (Sentence.expected(expected().map(reading.said)), instead())
    if tree.isNothing {
      fail(
        "has no value\(expected.en); inside { } a comma ends a value",
        "tidak bernilai\(expected.id); di dalam { } koma mengakhiri nilai")
      return
    }
    if !isCell, let text = tree.text, let own = reading.own(value: text), takes(own) {
      let language = vocabulary.language
      let (other, own, meant) = (language.other.noun, language.noun, Sentence.meant(instead ?? own))
      fail(
        "\(tree.found.en) is \(other.en), and this file is in \(own.en) (mutasim translate changes a whole file)\(meant.en)",
        "\(tree.found.id) \(other.id), sedangkan berkas ini \(own.id) (mutasim translate mengubah seluruh berkas)\(meant.id)"
      )
      return
    }
    fail(saying: tree.found + " " + reason() + expected + .meant(instead))
  }

  /// The same place with another text.
  func saying(_ text: String) -> Item {
    Item(tree: Tree(content: .scalar(text), location: tree.location), path: path, reading: reading)
  }

  /// The text of a scalar; reports anything else.
  func scalar(expected: Sentence) -> String? {
    guard let text = tree.text, !text.isEmpty else {
      refuse("is not one value", "bukan satu nilai", expected: expected)
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
  func named(_ noun: Sentence) -> [(name: String, item: Item)] {
    guard let entries = tree.entries else {
      refuse(
        saying: .noMapping,
        expected: Sentence("a name and its description for each \(noun.en)", "nama dan uraian setiap \(noun.id)"))
      return []
    }
    return entries.filter { reading.accepts(name: $0.key, at: $0.location, path, noun) }
      .map { ($0.key, Item(tree: $0.value, path: Path.join(path, $0.key), reading: reading)) }
      .sorted { $0.name < $1.name }
  }

  func reference(to names: [String], noun: Sentence) -> Int? {
    guard let text = scalar(expected: .name(of: noun)) else { return nil }
    if let index = names.firstIndex(of: text) { return index }
    let known = names.prefix(12).joined(separator: ", ")
    refuse(
      "is not a \(noun.en) of this scenario", "bukan \(noun.id) skenario ini",
      expected: names.isEmpty ? nil : .one(of: known),
      instead: Nearest.match(to: text, among: names))
    return nil
  }
}
