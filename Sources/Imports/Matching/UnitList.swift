internal import Scenarios

/// The units of all files, each under one name.
struct UnitList: Sendable {
  /// The spelling that came first.
  private(set) var names: [String] = []
  private var places: [String: Int] = [:]
  /// The file that named each first: names within one file are told apart by whoever wrote it.
  private var files: [String] = []
  /// Every spelling that files have, with the place of its unit.
  private(set) var spellings: [(name: String, place: Int)] = []
  private(set) var notes: [ImportNote] = []
  /// What a mapping says: names of the same unit have the same key.
  private let map: [(name: String, key: String)]

  /// Sheets have names of so many letters at most.
  private static let longestSheetName = 31

  init(_ map: [(name: String, key: String)]) { self.map = map }

  /// Where the unit of that name stands; a new one where nobody has named it before.
  ///
  /// - Parameters:
  ///   - name: as a file writes it.
  ///   - isSheetName: whether it may have been cut off.
  ///   - place: of the name, for what is said of it.
  mutating func place(of name: String, isSheetName: Bool = false, at place: String) -> Int {
    let plain = UnitName.plain(name)
    if let known = places[plain] { return known }
    if let key = map.first(where: { UnitName.plain($0.name) == plain })?.key,
      let other = names.indices.first(where: { index in
        map.contains { $0.key == key && UnitName.plain($0.name) == UnitName.plain(names[index]) }
      })
    {
      return know(name, plain, other)
    }
    if isSheetName, name.count >= Self.longestSheetName {
      let begun = names.indices.filter { UnitName.plain(names[$0]).hasPrefix(plain) }
      if begun.count == 1 {
        return know(name, plain, begun[0])
      }
    }
    let file = Self.file(of: place)
    if let near = Nearest.match(
      to: plain, among: names.indices.filter { files[$0] != file }.map { UnitName.plain(names[$0]) }),
      Self.letters(near) != Self.letters(plain), let other = names.first(where: { UnitName.plain($0) == near })
    {
      notes.append(
        ImportNote(
          place,
          Sentence(
            "unit \"\(name)\" is like \"\(other)\" and is taken for another; to join them give both one key under units of import.yaml",
            "unit \"\(name)\" mirip \"\(other)\" dan dianggap unit lain; untuk menyatukannya beri kunci yang sama di units pada import.yaml"
          )))
    }
    names.append(name)
    files.append(file)
    return know(name, plain, names.count - 1)
  }

  private static func file(of place: String) -> String { String(place.prefix { $0 != "," }) }

  /// Schools and puskesmas are often told apart by their numbers alone.
  private static func letters(_ name: String) -> String { name.filter { !$0.isNumber } }

  private mutating func know(_ name: String, _ plain: String, _ place: Int) -> Int {
    places[plain] = place
    spellings.append((name, place))
    return place
  }

  /// Keys of the study, in the order of the names.
  var keys: [String] {
    let given = names.map { name in map.first { UnitName.plain($0.name) == UnitName.plain(name) }?.key }
    let made = UnitName.keys(names)
    return zip(given, made).map { $0 ?? $1 }
  }
}
