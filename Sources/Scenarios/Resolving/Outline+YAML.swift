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
}
