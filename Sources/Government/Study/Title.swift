/// What something is called in reports, in both languages.
public struct Title: Sendable, Hashable {
  public var en: String
  public var id: String

  public init(en: String, id: String) {
    self.en = en
    self.id = id
  }

  /// The same in both.
  public init(_ same: String) { self.init(en: same, id: same) }

  /// A key as people write it.
  public init(ofKey key: String) { self.init(key.replacing("_", with: " ")) }

  /// Whether somebody gave it a text, rather than none.
  public var isEmpty: Bool { en.isEmpty && id.isEmpty }

  /// What it may be called: once where both are the same.
  public var texts: [String] { en == id ? [en] : [id, en] }

  public static func + (a: Title, b: Title) -> Title { Title(en: a.en + b.en, id: a.id + b.id) }
}

extension Title: ExpressibleByStringLiteral {
  public init(stringLiteral same: String) { self.init(same) }
}
