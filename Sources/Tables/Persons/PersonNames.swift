/// The names of persons in a table, so that they are found and taken out where they do not belong: `KTP a.n. Budi Santoso`.
///
/// Names of one word are not looked for, since offices and places are called so too.
package struct PersonNames: Sendable {
  /// The words of each name, by its first.
  private var names: [String: [[Substring]]] = [:]

  private static let onBehalf: [[Substring]] = [["a", "n"], ["an"], ["atas", "nama"]]
  private static let edges: Set<Character> = [" ", "(", ")", ",", ".", "-", "–", "/", ":", ";"]

  /// - Parameters:
  ///   - table: where persons are.
  ///   - columns: beside those whose titles are personal.
  package init(_ table: Table, columns: [Int] = []) {
    let titled = table.header.titles.indices.filter { PersonalColumns.isPersonal(table.header.titles[$0]) }
    for column in Set(titled + columns) {
      for row in table.rows { add(row[column: column].shown) }
    }
  }

  /// Without what stands behind the comma of titles, and without those before it, which have points.
  private mutating func add(_ cell: String) {
    let name = cell.prefix { $0 != "," }.split(separator: " ").filter { !$0.contains(".") }.joined(separator: " ")
    let words = Self.words(name).map(\.plain)
    guard words.count >= 2, words.allSatisfy({ $0.contains(where: \.isLetter) }) else { return }
    let known = words.map { Substring($0) }
    if names[words[0]]?.contains(known) != true { names[words[0], default: []].append(known) }
  }

  /// A text as it may be told: without the names in it, and what stands behind `a.n.`; empty where nothing is left.
  package func without(_ text: String) -> String {
    var left = ""
    var from = text.startIndex
    let words = Self.words(text)
    var place = 0
    while place < words.count {
      let rest = words[place...].map { Substring($0.plain) }
      // Nothing is before the word where a text begins with it, so that it is no "on behalf of".
      if place > 0, Self.onBehalf.contains(where: { rest.starts(with: $0) && rest.count > $0.count }) {
        left += text[from..<words[place].range.lowerBound]
        return Self.trimmed(left)
      }
      guard let name = names[words[place].plain]?.first(where: { rest.starts(with: $0) }) else {
        place += 1
        continue
      }
      left += text[from..<words[place].range.lowerBound]
      place += name.count
      from = words[place - 1].range.upperBound
    }
    if from == text.startIndex { return text }
    return Self.trimmed(left + text[from...])
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: edges.contains)
    return String(start.reversed().drop(while: edges.contains).reversed())
  }

  private static func words(_ text: String) -> [(plain: String, range: Range<String.Index>)] {
    var words: [(plain: String, range: Range<String.Index>)] = []
    var start: String.Index?
    for place in text.indices {
      let isInside = text[place].isLetter || text[place].isNumber || text[place] == "'"
      if isInside {
        start = start ?? place
      } else if let begin = start {
        words.append((text[begin..<place].lowercased(), begin..<place))
        start = nil
      }
    }
    if let begin = start { words.append((text[begin...].lowercased(), begin..<text.endIndex)) }
    return words
  }
}
