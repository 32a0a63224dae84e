extension JSONValue {
  /// The same bytes for the same value: sorted keys, shortest round-trip numbers, null where there is no number.
  public var text: String {
    var output = ""
    write(to: &output, indent: 0)
    output.append("\n")
    return output
  }

  private func write(to output: inout String, indent: Int) {
    switch self {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .integer(let value): output += String(value)
    case .unsigned(let value): output += String(value)
    case .number(let value): output += Shortest.text(value, absent: "null")
    case .string(let value): Self.quote(value, to: &output)
    case .array(let items):
      Self.write(items.map { (nil, $0) }, between: ("[", "]"), to: &output, indent: indent)
    case .object(let entries):
      let sorted = entries.sorted { $0.key < $1.key }.map { (Optional($0.key), $0.value) }
      Self.write(sorted, between: ("{", "}"), to: &output, indent: indent)
    }
  }

  /// What holds only plain values stands on one line, everything else on a line each.
  private static func write(
    _ entries: [(String?, JSONValue)], between marks: (String, String), to output: inout String, indent: Int
  ) {
    let isFlat = entries.allSatisfy { $0.1.isPlain }
    output += marks.0
    for (index, entry) in entries.enumerated() {
      if index > 0 { output += isFlat ? ", " : "," }
      if !isFlat { output += "\n" + String(repeating: " ", count: indent + 1) }
      if let key = entry.0 {
        quote(key, to: &output)
        output += ": "
      }
      entry.1.write(to: &output, indent: indent + 1)
    }
    if !isFlat { output += "\n" + String(repeating: " ", count: indent) }
    output += marks.1
  }

  private var isPlain: Bool {
    switch self {
    case .array(let items): items.isEmpty
    case .object(let entries): entries.isEmpty
    default: true
    }
  }

  private static func quote(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{2028}": output += "\\u2028"
      case "\u{2029}": output += "\\u2029"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
