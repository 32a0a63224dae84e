/// The units of a study by what files call them.
struct UnitSpelling {
  private let keys: [String]
  private var byText: [String: String] = [:]

  /// - Parameter units: each with its key and, where written, its name.
  init(_ units: [(key: String, name: String?)]) {
    keys = units.map(\.key)
    for unit in units {
      if let name = unit.name, byText[Self.plain(name)] == nil { byText[Self.plain(name)] = unit.key }
    }
    // A key is never taken for another unit's name.
    for unit in units { byText[Self.plain(unit.key)] = unit.key }
  }

  /// The key of the unit that a file writes as `text`, whatever its case and marks.
  func key(_ text: String) -> String? { byText[Self.plain(text)] }

  func nearest(_ text: String) -> String? {
    Nearest.match(to: Self.plain(text), among: byText.keys.sorted()).flatMap { byText[$0] }
  }

  /// A key for a name: `Dinas Kesehatan` is `dinas_kesehatan`.
  static func short(_ text: String) -> String {
    Name.made(of: text) ?? String(("unit_" + Name.letters(of: text)).prefix(Name.longest))
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " }).split(separator: " ").joined(separator: " ")
  }
}
