/// A sentence in both languages, without the point at its end.
public struct Sentence: Sendable, Hashable {
  public let en: String
  public let id: String

  public init(_ en: String, _ id: String) {
    self.en = en
    self.id = id
  }
}

/// Numbers and words of the scenario file are the same in both languages.
extension Sentence: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text, text) }
}
