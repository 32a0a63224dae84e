public import Government

/// A text in every language; one that lacks a language does not compile.
public struct Phrase: Sendable, Hashable {
  public let en: String
  public let id: String

  public init(en: String, id: String) {
    self.en = en
    self.id = id
  }

  /// A text that all languages share, such as a name.
  public init(_ same: String) { self.init(en: same, id: same) }

  /// The name of something in a study.
  public init(_ title: Title) { self.init(en: title.en, id: title.id) }

  public subscript(language: Language) -> String {
    switch language {
    case .en: en
    case .id: id
    }
  }

  public static func + (a: Phrase, b: Phrase) -> Phrase { Phrase(en: a.en + b.en, id: a.id + b.id) }
}

extension Title {
  /// What something is called in a language.
  public subscript(language: Language) -> String { Phrase(self)[language] }
}

extension Sequence<Phrase> {
  /// One after the other, with `separator` between them.
  func joined(_ separator: String) -> Phrase {
    let all = Array(self)
    return Phrase(en: all.map(\.en).joined(separator: separator), id: all.map(\.id).joined(separator: separator))
  }
}

extension Phrase {
  /// With its first letter large.
  var sentenceCased: Phrase { Phrase(en: en.sentenceCased, id: id.sentenceCased) }
}

extension String {
  /// With its first letter large.
  var sentenceCased: String { prefix(1).uppercased() + dropFirst() }

  /// A name of a scenario as people write it.
  var inWords: String { replacing("_", with: " ") }
}
