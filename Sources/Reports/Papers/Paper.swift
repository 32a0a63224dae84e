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
    /// A word at the margin with what stands beside it, by letters or numbers.
    case clause(String, [String], isLettered: Bool = false)
    case table(HtmlTable)
    /// A picture by its file in the folder of charts.
    case picture(String, caption: String)
    /// The foot at the right, with room to sign between.
    case signature(above: [String], below: [String])
    case newPage
  }

  struct Field: Sendable {
    let name: String
    let value: String
  }

  /// Name of its file.
  let name: String
  let title: String
  /// At the foot of every page.
  let source: String
  let parts: [Part]
}

extension Paper {
  /// What the script needs.
  func json(_ language: Language) -> JSONValue {
    [
      "kind": "document", "file": .string(name + ".docx"), "title": .string(title),
      "language": .string(language == .id ? "id-ID" : "en-GB"), "source": .string(source),
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
    case .clause(let name, let items, let isLettered):
      ["part": "clause", "name": .string(name), "items": .strings(items), "lettered": .bool(isLettered)]
    case .table(let table): table.json
    case .picture(let file, let caption):
      ["part": "picture", "file": .string(file), "caption": .string(caption)]
    case .signature(let above, let below):
      ["part": "signature", "above": .strings(above), "below": .strings(below)]
    case .newPage: ["part": "page"]
    }
  }
}
