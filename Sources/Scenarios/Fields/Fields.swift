/// A mapping of the file whose keys the vocabulary knows.
struct Fields {
  let path: String
  let reading: Reading
  let location: Location
  private let items: [Key: Item]
  /// Where overrides reach its values, if not at `path`.
  private let inputs: String?
  /// Keys whose value a comma cut off: reported once, not as missing too.
  private let cut: Set<Key>
  /// Whether there was no mapping to read: reported once, not key by key.
  private let isBroken: Bool

  var vocabulary: Vocabulary { reading.vocabulary }

  /// Reports every key that the section does not have.
  ///
  /// - Parameter inputs: where overrides reach its values, if not at the path of the item.
  init(_ item: Item, _ section: Section, inputs: String? = nil) {
    self.inputs = inputs
    let keys = section.keys
    path = item.path
    reading = item.reading
    location = item.tree.location
    if item.tree.entries == nil {
      let form = "{ " + keys.prefix(6).map(item.vocabulary.spelling).joined(separator: ", ") + " … }"
      item.refuse(saying: .noMapping, expected: Sentence(form, form))
    }
    var items: [Key: Item] = [:]
    var cut: Set<Key> = []
    var previous: Tree.Entry?
    var pieces: [Tree.Entry] = []
    for entry in item.tree.entries ?? [] {
      if let previous, Self.isCut(previous, by: entry) || Self.isMember(entry, behind: previous, section, item) {
        if let key = item.vocabulary.key(previous.key, among: keys) { cut.insert(key) }
        pieces.append(entry)
        continue
      }
      if let previous, !pieces.isEmpty { Self.report(cut: pieces, after: previous, item) }
      pieces = []
      if let key = item.vocabulary.key(entry.key, among: keys) {
        items[key] = Item(
          tree: entry.value, path: Path.join(item.path, entry.key), reading: item.reading)
      } else {
        Self.report(unknown: entry, keys, item)
      }
      previous = entry
    }
    if let previous, !pieces.isEmpty { Self.report(cut: pieces, after: previous, item) }
    reading.note(mapping: path, keys)
    self.items = items.filter { !cut.contains($0.key) }
    self.cut = cut
    isBroken = item.tree.entries == nil
  }

  /// No mapping at all: every value is its default.
  init(absentAt path: String, _ location: Location, _ reading: Reading) {
    self.path = path
    self.location = location
    self.reading = reading
    inputs = nil
    items = [:]
    cut = []
    isBroken = false
  }

  subscript(_ key: Key) -> Item? { items[key] }

  func path(_ key: Key) -> String { Path.join(path, vocabulary.spelling(key)) }

  /// Where an override reaches the value of a key.
  func inputPath(_ key: Key) -> String { Path.join(inputs ?? path, vocabulary.spelling(key)) }

  func missing(_ key: Key, expected: Sentence) {
    if isBroken || cut.contains(key) { return }
    reading.fail(location, path(key), saying: Sentence("is missing", "belum ada") + .expected(reading.said(expected)))
  }

  private static func report(unknown entry: Tree.Entry, _ keys: [Key], _ item: Item) {
    guard !item.reading.isFull else { return item.reading.fail(entry.location, item.path, saying: "") }
    let vocabulary = item.vocabulary
    let path = Path.join(item.path, entry.key)
    if let purpose = vocabulary.later[entry.key] {
      item.reading.fail(
        entry.location, path, "is a known key (\(purpose)), but this version does not support it",
        "adalah kunci yang dikenal (\(purpose)), tetapi versi ini belum mendukungnya")
      return
    }
    if let foreign = item.reading.foreign(key: entry.key) {
      item.reading.fail(entry.location, path, saying: foreign)
      return
    }
    let spellings = keys.map(vocabulary.spelling)
    let nearest = Sentence.meant(Nearest.match(to: entry.key, among: spellings))
    item.reading.fail(
      entry.location, path,
      saying: Sentence(
        "\"\(Tree.short(entry.key))\" is not a key here", "\"\(Tree.short(entry.key))\" bukan kunci di sini")
        + .expected(.one(of: spellings.joined(separator: ", "))) + nearest)
  }
}
