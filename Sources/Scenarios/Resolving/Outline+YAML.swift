extension Outline {
  /// YAML with a comment behind each value that says where it comes from.
  var yaml: String {
    var lines: [String] = []
    write(into: &lines, indent: "")
    return lines.joined(separator: "\n") + "\n"
  }

  private func write(into lines: inout [String], indent: String, first: String? = nil) {
    var lead = first ?? indent
    for (key, value) in entries {
      switch value {
      case .scalar(let text, let origin):
        lines.append(Self.line("\(lead)\(key): \(text)", origin))
      case .map(let outline) where outline.entries.isEmpty:
        lines.append("\(lead)\(key): {}")
      case .map(let outline):
        lines.append("\(lead)\(key):")
        outline.write(into: &lines, indent: indent + "  ")
      case .list(let items) where items.isEmpty:
        lines.append("\(lead)\(key): []")
      case .list(let items):
        lines.append("\(lead)\(key):")
        for item in items { item.write(into: &lines, indent: indent + "    ", first: indent + "  - ") }
      }
      lead = indent
    }
  }

  private static func line(_ text: String, _ origin: Origin) -> String {
    let width = 56
    let gap = String(repeating: " ", count: max(2, width - text.count))
    return "\(text)\(gap)# \(origin.comment)"
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
