/// Words on lines of limited width.
enum Wrapping {
  /// Longer lines are hard to read, however wide the screen.
  private static let longest = 100

  static func lines(_ text: String, width: Int) -> [String] {
    let width = min(width, longest)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// An item of a list, its lines below each other.
  static func item(_ text: String, width: Int) -> [String] {
    lines(text, width: width - 2).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  var trimmed: String { String(drop { $0 == " " }).withoutTrailingSpaces }
}
