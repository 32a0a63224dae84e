/// A scalar of YAML in double quotes, on one line, whatever is in it.
package enum QuotedScalar {
  package static func text(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        // What cannot be seen, and what YAML takes for the end of a line or of a file.
        let isHidden =
          scalar.value < 32 || (0x7F..<0xA0).contains(scalar.value) || [0x2028, 0x2029, 0xFEFF].contains(scalar.value)
        let digits = String(scalar.value, radix: 16)
        result += isHidden ? "\\u" + String(repeating: "0", count: 4 - digits.count) + digits : String(scalar)
      }
    }
    return result + "\""
  }
}
