/// Several values with commas between them and no brackets around: `tourism, library` for `[tourism, library]`.
struct Bracketless {
  let parts: [String]

  /// nil for a text without such commas; the comma of `0,5` is one of a number.
  init?(_ item: Item) {
    guard let text = item.tree.text, text.contains(",") else { return nil }
    parts = text.split(separator: ",").map { Declaration.trimmed($0) }.filter { !$0.isEmpty }
    let isDecimal = !text.contains(", ") && parts.allSatisfy { $0.first?.isNumber == true }
    guard parts.count > 1, !isDecimal else { return nil }
  }

  /// As the file writes it.
  var list: String { "[\(parts.joined(separator: ", "))]" }

  /// Whether the text is no value by itself, and one of its parts is.
  func isMeant<Member>(_ item: Item, _ kind: Kind<Member>) -> Bool {
    func reads(_ item: Item) -> Bool {
      let found = item.reading.trying { kind.read(item) }
      return found.value != nil && found.problems.isEmpty
    }
    return !reads(item) && parts.contains { reads(item.saying($0)) }
  }

  func report(_ item: Item) {
    item.refuse("is a list without brackets", "daftar tanpa kurung siku", instead: list)
  }
}
