/// Several values with commas, semicolons or "and" between them and no brackets around: `tourism, library` for
/// `[tourism, library]`.
struct Bracketless {
  let parts: [String]

  /// What stands between values; a list with semicolons may have commas in its numbers.
  private static let separators = [";", ","] + words
  private static let words = [" dan ", " and "]

  /// nil for a text of one value; the comma of `0,5` is one of a number.
  init?(_ item: Item) {
    guard let text = item.tree.text, let separator = Self.separators.first(where: text.contains) else { return nil }
    let pieces = separator == "," ? Self.words.reduce(text) { $0.replacing($1, with: ",") } : text
    parts = pieces.split(separator: separator).map { Declaration.trimmed($0) }.filter { !$0.isEmpty }
    let isDecimal = separator == "," && !text.contains(", ") && parts.allSatisfy { $0.first?.isNumber == true }
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

  /// Says that brackets are missing, and at once what is wrong with the members, which brackets alone do not mend.
  ///
  /// - Parameter read: reads a member and reports it where it is none.
  func report(_ item: Item, members read: (Item) -> Void = { _ in }) {
    item.refuse("is a list without brackets", "daftar tanpa kurung siku", instead: list)
    for part in parts { read(item.saying(part)) }
  }
}
