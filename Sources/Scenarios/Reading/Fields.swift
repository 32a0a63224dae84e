/// A mapping of the file whose keys the vocabulary knows.
struct Fields {
  let path: String
  let reading: Reading
  let location: Location
  private let items: [Key: Item]

  var vocabulary: Vocabulary { reading.vocabulary }

  /// Reports every key that is not among `keys`.
  init(_ item: Item, _ keys: [Key]) {
    path = item.path
    reading = item.reading
    location = item.tree.location
    if item.tree.entries == nil {
      item.refuse(
        "is not a mapping",
        expected: "{ " + keys.prefix(6).map(item.vocabulary.spelling).joined(separator: ", ") + " … }")
    }
    var items: [Key: Item] = [:]
    var previous: Tree.Entry?
    for entry in item.tree.entries ?? [] {
      if let key = item.vocabulary.key(entry.key), keys.contains(key) {
        items[key] = Item(
          tree: entry.value, path: Path.join(item.path, entry.key), reading: item.reading)
      } else {
        Self.reportUnknown(entry, after: previous, keys, item)
      }
      previous = entry
    }
    self.items = items
  }

  /// No mapping at all: every value is its default.
  init(absentAt path: String, _ location: Location, _ reading: Reading) {
    self.path = path
    self.location = location
    self.reading = reading
    items = [:]
  }

  subscript(_ key: Key) -> Item? { items[key] }

  func path(_ key: Key) -> String { Path.join(path, vocabulary.spelling(key)) }

  /// The mapping below a key, or an empty one.
  func fields(_ key: Key, _ keys: [Key]) -> Fields {
    if let item = self[key] { return Fields(item, keys) }
    return Fields(absentAt: path(key), location, reading)
  }

  func missing(_ key: Key, expected: String) {
    reading.fail(location, path(key), "is missing; expected \(expected)")
  }

  private static func reportUnknown(_ entry: Tree.Entry, after previous: Tree.Entry?, _ keys: [Key], _ item: Item) {
    let vocabulary = item.vocabulary
    let path = Path.join(item.path, entry.key)
    if entry.value.isNothing, let previous, let before = previous.value.text, entry.key.first?.isNumber == true {
      item.reading.fail(
        entry.location, path,
        "\"\(Tree.short(entry.key))\" is not a key: a comma ended the value before it; "
          + "write \"\(previous.key): \(before).\(entry.key)\"")
      return
    }
    if let purpose = vocabulary.later[entry.key] {
      item.reading.fail(entry.location, path, "is a known key (\(purpose)), but this version does not support it")
      return
    }
    let spellings = keys.map(vocabulary.spelling)
    let nearest = Nearest.match(to: entry.key, among: spellings).map { "; did you mean \"\($0)\"?" } ?? ""
    item.reading.fail(
      entry.location, path,
      "\"\(Tree.short(entry.key))\" is not a key here; expected one of \(spellings.joined(separator: ", "))\(nearest)")
  }
}
