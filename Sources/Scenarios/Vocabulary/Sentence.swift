/// A sentence in both languages, without the point at its end.
public struct Sentence: Sendable, Hashable {
  public let en: String
  public let id: String

  public init(_ en: String, _ id: String) {
    self.en = en
    self.id = id
  }
}
