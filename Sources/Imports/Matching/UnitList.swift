internal import Scenarios

/// The units of all files, each under one name.
struct UnitList: Sendable {
  /// The spelling that came first.
  private(set) var names: [String] = []
  private var places: [String: Int] = [:]
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
      places[plain] = other
      return other
    }
    if isSheetName, name.count >= Self.longestSheetName {
      let begun = names.indices.filter { UnitName.plain(names[$0]).hasPrefix(plain) }
      if begun.count == 1 {
        places[plain] = begun[0]
        return begun[0]
      }
    }
    if let near = Nearest.match(to: plain, among: names.map(UnitName.plain)),
      let other = names.first(where: { UnitName.plain($0) == near })
    {
      notes.append(
        ImportNote(
          place,
          Sentence(
            "unit \"\(name)\" is like \"\(other)\" and is taken for another; to join them give both one key under units of import.yaml",
            "unit \"\(name)\" mirip \"\(other)\" dan dianggap unit lain; untuk menyatukannya beri kunci yang sama di units pada import.yaml"
          )))
    }
    places[plain] = names.count
    names.append(name)
    return names.count - 1
  }

  /// Keys of the study, in the order of the names.
  var keys: [String] {
    let given = names.map { name in map.first { UnitName.plain($0.name) == UnitName.plain(name) }?.key }
    let made = UnitName.keys(names)
    return zip(given, made).map { $0 ?? $1 }
  }
}
