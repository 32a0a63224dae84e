extension Tree {
  /// On one line, as YAML that reads back as the same.
  var flow: String {
    switch content {
    case .nothing: "null"
    case .scalar(let text): Self.isPlain(text) ? text : QuotedScalar.text(text)
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
}
