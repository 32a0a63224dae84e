/// A text by lines and columns as the YAML parser counts them, and what becomes of it where a value changes.
///
/// What comes out is a proposal: whoever asks reads it again and compares.
struct ScalarLines: Sendable {
  private let scalars: [Unicode.Scalar]
  /// Where each line begins.
  private let starts: [Int]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    // A byte-order mark is no column of the first line.
    starts = [scalars.first == "\u{FEFF}" ? 1 : 0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  /// The text with another form of a scalar, for each end that the old one may have.
  func proposals(replacing old: Tree, by form: String) -> [String] {
    guard old.text != nil, let start = position(old.location), start < scalars.count else { return [] }
    let ends: [Int?] =
      switch scalars[start] {
      case "\"": [quoted(from: start, escape: "\\")]
      case "'": [quoted(from: start, escape: "'")]
      case "|", ">": []
      default: [plain(from: start, isFlow: false), plain(from: start, isFlow: true)]
      }
    return ends.compactMap(\.self).map { end in text([scalars[..<start], form.unicodeScalars[...], scalars[end...]]) }
  }

  /// The text with an entry before the first of its mapping: on a line of its own, or inside braces.
  func proposals(adding entry: String, before first: Location) -> [String] {
    guard let start = position(first), let line = starts.last(where: { $0 <= start }) else { return [] }
    let isCRLF = starts.count > 1 && starts[1] > 1 && scalars[starts[1] - 2] == "\r"
    let indent = String(repeating: " ", count: start - line)
    return [entry + (isCRLF ? "\r\n" : "\n") + indent, entry + ", "].map { added in
      text([scalars[..<start], added.unicodeScalars[...], scalars[start...]])
    }
  }

  private func position(_ location: Location) -> Int? {
    guard case .line(let line, let column) = location, starts.indices.contains(line - 1) else { return nil }
    return starts[line - 1] + column - 1
  }

  private func text(_ parts: [any Sequence<Unicode.Scalar>]) -> String {
    var text = String.UnicodeScalarView()
    for part in parts { text.append(contentsOf: part) }
    return String(text)
  }

  private func quoted(from start: Int, escape: Unicode.Scalar) -> Int? {
    let mark = scalars[start]
    var index = start + 1
    while index < scalars.count {
      if scalars[index] == escape, escape != mark || (index + 1 < scalars.count && scalars[index + 1] == mark) {
        index += 2
      } else if scalars[index] == mark {
        return index + 1
      } else {
        index += 1
      }
    }
    return nil
  }

  /// A plain scalar ends with its line, before a comment, and inside brackets before a comma or their end.
  private func plain(from start: Int, isFlow: Bool) -> Int {
    var index = start
    while index < scalars.count, scalars[index] != "\n", scalars[index] != "\r" {
      if scalars[index] == "#", index > start, [" ", "\t"].contains(scalars[index - 1]) { break }
      if isFlow, [",", "[", "]", "{", "}"].contains(scalars[index]) { break }
      index += 1
    }
    while index > start, [" ", "\t"].contains(scalars[index - 1]) { index -= 1 }
    return index
  }
}
