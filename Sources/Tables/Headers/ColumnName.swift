/// Titles of columns as they are compared: `Waktu Penyelesaian (Menit)` is `waktu penyelesaian menit`.
package enum ColumnName {
  /// Small letters and digits, a space between words.
  package static func plain(_ title: String) -> String {
    String(title.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
      .split(separator: " ").joined(separator: " ")
  }

  /// Without what stands in brackets.
  static func withoutBrackets(_ title: String) -> String {
    var depth = 0
    return title.filter { character in
      if character == "(" || character == "[" { depth += 1 }
      defer { if character == ")" || character == "]" { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }
}
