/// A sentence in both languages, without the point at its end.
public struct Sentence: Sendable, Hashable {
  public let en: String
  public let id: String

  public init(_ en: String, _ id: String) {
    self.en = en
    self.id = id
  }

  static func + (left: Sentence, right: Sentence) -> Sentence { Sentence(left.en + right.en, left.id + right.id) }

  /// The question that ends a message, where a word is known that may be meant; else nothing.
  static func meant(_ word: String?) -> Sentence {
    word.map { Sentence("; did you mean \"\($0)\"?", "; maksudnya \"\($0)\"?") } ?? ""
  }

  static let noMapping = Sentence("is not a mapping", "bukan pasangan kunci dan nilai")

  static func one(of names: String) -> Sentence { Sentence("one of \(names)", "salah satu dari \(names)") }

  /// Numbers, names and words of the file.
  static func sameInBoth(_ text: String) -> Sentence { Sentence(text, text) }

  static func example(_ text: String) -> Sentence { Sentence("for example \(text)", "misalnya \(text)") }

  static func name(of noun: Sentence) -> Sentence { Sentence("the name of a \(noun.en)", "nama \(noun.id)") }

  /// What ends a message: what should stand there.
  static func expected(_ text: Sentence?) -> Sentence {
    text.map { Sentence("; expected \($0.en)", "; seharusnya \($0.id)") } ?? ""
  }
}

/// Numbers and words of the scenario file are the same in both languages.
extension Sentence: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text, text) }
}
