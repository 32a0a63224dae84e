/// A document as written, each value with its place: what the readers walk.
struct Tree: Sendable {
  enum Content: Sendable {
    case nothing
    case scalar(String)
    case map([Entry])
    case list([Tree])
  }

  struct Entry: Sendable {
    var key: String
    var location: Location
    var value: Tree
  }

  var content: Content
  var location: Location

  var entries: [Entry]? { if case .map(let entries) = content { entries } else { nil } }

  var text: String? { if case .scalar(let text) = content { text } else { nil } }

  var isNothing: Bool { if case .nothing = content { true } else { false } }

  subscript(key: String) -> Tree? { entries?.first { $0.key == key }?.value }

  /// How a message names what stands there.
  var found: Sentence {
    switch content {
    case .nothing: return Sentence("nothing", "nilai kosong")
    case .scalar(let text):
      let quoted = "\"\(Self.short(text))\""
      return Sentence(quoted, quoted)
    case .map: return Sentence("a mapping", "pasangan kunci dan nilai")
    case .list: return Sentence("a list", "daftar")
    }
  }

  /// At most 60 characters of one line.
  static func short(_ text: String) -> String {
    let line = text.map { $0.isNewline ? " " : String($0) }.prefix(60).joined()
    return text.count > 60 ? line + "…" : line
  }
}
