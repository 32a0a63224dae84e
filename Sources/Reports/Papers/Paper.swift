/// A paper of the administration as what stands in it, from top to bottom; how it is laid out is the business of the script alone.
struct Paper: Sendable {
  /// Something that stands on a line or more of its own.
  enum Part: Sendable {
    /// Name and address of the office, above a rule.
    case letterhead([String])
    case title(String, below: String)
    /// Names and values at the left margin.
    case fields([Field])
    case heading(String)
    case text(String)
    /// Numbered in the order in which they stand.
    case items([String])
    /// A word at the margin, with what stands beside it.
    case clause(String, [String])
    case table(HtmlTable)
    /// A picture by its file in the folder of charts.
    case picture(String, caption: String)
    /// The foot at the right: office, room to sign, name.
    case signature([String])
    case newPage
  }

  struct Field: Sendable {
    let name: String
    let value: String
  }

  /// Name of its file.
  let name: String
  let title: String
  var isLandscape = false
  let parts: [Part]
}

extension Paper {
  /// What the script needs.
  func json(_ language: Language) -> JSONValue {
    [
      "kind": "document", "file": .string(name + ".docx"), "title": .string(title),
      "language": .string(language == .id ? "id-ID" : "en-GB"), "landscape": .bool(isLandscape),
      "parts": .array(parts.map(\.json)),
    ]
  }
}

extension Paper.Part {
  var json: JSONValue {
    switch self {
    case .letterhead(let lines): ["part": "letterhead", "lines": .strings(lines)]
    case .title(let title, let below): ["part": "title", "text": .string(title), "below": .string(below)]
    case .fields(let fields):
      ["part": "fields", "fields": .array(fields.map { .strings([$0.name, $0.value]) })]
    case .heading(let text): ["part": "heading", "text": .string(text)]
    case .text(let text): ["part": "text", "text": .string(text)]
    case .items(let items): ["part": "items", "items": .strings(items)]
    case .clause(let name, let items): ["part": "clause", "name": .string(name), "items": .strings(items)]
    case .table(let table): table.json
    case .picture(let file, let caption):
      ["part": "picture", "file": .string(file), "caption": .string(caption)]
    case .signature(let lines): ["part": "signature", "lines": .strings(lines)]
    case .newPage: ["part": "page"]
    }
  }
}

extension JSONValue {
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}

extension HtmlTable {
  fileprivate var json: JSONValue {
    [
      "part": "table", "title": .string(title), "notes": .strings(notes),
      "columns": .array(
        columns.map { ["title": .string($0.title), "unit": .string($0.unit), "number": .bool($0.isNumber)] }),
      "rows": .array(
        rows.map { row in .array(row.map { .string($0.detail.isEmpty ? $0.text : $0.text + " " + $0.detail) }) }),
    ]
  }
}
