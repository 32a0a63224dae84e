/// Breaking text into lines, since charts do not.
enum TextLines {
  /// Lines of at most `width` characters, broken at spaces; a last line that is too many ends in "…".
  static func broken(_ text: String, at width: Int, atMost limit: Int = .max) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, width: width) }) {
      if line.isEmpty {
        line = word
      } else if line.count + 1 + word.count <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    guard lines.count > limit else { return lines }
    return lines.prefix(limit - 1) + [String(lines[limit - 1].prefix(width - 1)) + "…"]
  }

  /// The same number of lines, their widths evened out where the last one would be short.
  static func balanced(_ text: String, at width: Int) -> [String] {
    let lines = broken(text, at: width)
    guard lines.count > 1, lines.last.map({ $0.count < width * 2 / 5 }) ?? false,
      let longest = text.split(separator: " ").map(\.count).max(), longest < width
    else {
      return lines
    }
    for narrower in longest...width {
      let candidate = broken(text, at: narrower)
      if candidate.count == lines.count { return candidate }
    }
    return lines
  }

  private static func pieces(of word: Substring, width: Int) -> [String] {
    guard word.count > width else { return [String(word)] }
    return [String(word.prefix(width - 1)) + "-"] + pieces(of: word.dropFirst(width - 1), width: width)
  }
}

extension String {
  var startingUpper: String { prefix(1).uppercased() + dropFirst() }
}
