/// Titles of columns as they are compared: `Waktu Penyelesaian (Menit)` is `waktu penyelesaian menit`.
package enum ColumnName {
  /// Small letters and digits, a space between words.
  package static func plain(_ title: String) -> String {
    if let plain = plainASCII(title) { return plain }
    return String(title.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
      .split(separator: " ").joined(separator: " ")
  }

  /// The same for most titles, which are of plain letters; nil for others.
  private static func plainASCII(_ title: String) -> String? {
    var plain: [UInt8] = []
    var isApart = false
    for byte in title.utf8 {
      guard byte < 128 else { return nil }
      let small = byte >= 65 && byte <= 90 ? byte + 32 : byte
      guard (small >= 97 && small <= 122) || (small >= 48 && small <= 57) else {
        isApart = true
        continue
      }
      if isApart, !plain.isEmpty { plain.append(32) }
      isApart = false
      plain.append(small)
    }
    return String(decoding: plain, as: UTF8.self)
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
