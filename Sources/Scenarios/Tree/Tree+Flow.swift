extension Tree {
  /// On one line, as YAML that reads back as the same.
  var flow: String {
    switch content {
    case .nothing: "null"
    case .scalar(let text): Self.isPlain(text) ? text : Self.quoted(text)
    case .list(let items): "[\(items.map(\.flow).joined(separator: ", "))]"
    case .map(let entries):
      "{ \(entries.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ")) }"
    }
  }

  /// Letters, digits and what no parser takes for anything else; not the words for nothing.
  private static func isPlain(_ text: String) -> Bool {
    let isSafe = text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || " ._%/".contains($0)) }
    let startsWell = text.first.map { $0.isLetter || $0.isNumber } ?? false
    return isSafe && startsWell && text.last != " " && !["null", "Null", "NULL"].contains(text)
  }

  /// In double quotes, on one line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 32 || scalar.value == 127 || (128..<160).contains(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          result += "\\x" + (digits.count < 2 ? "0" : "") + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
