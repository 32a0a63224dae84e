/// A mapping of the file with all keys that it may have.
public struct Section: Sendable {
  /// What must be there, or must not stand together.
  public enum Rule: Sendable, Hashable {
    case needs([String])
    /// At least one of these.
    case needsOne([String])
    case notTogether(String, String)
  }

  public let name: String
  public let about: Sentence
  public let rules: [Rule]
  /// A mapping of fewer keys says nothing.
  public let fewest: Int
  /// The keys of the vocabulary, in the order of the reference.
  let keys: [Key]
  private let list: @Sendable () -> [KeyDescription]

  /// Every key, described; made only where a schema or a reference is printed.
  public var properties: [KeyDescription] { list() }

  init(_ name: String, _ about: Sentence, _ keys: [any Described], _ rules: [Rule] = []) {
    self.init(name, about, keys.map(\.key), rules) { keys.map(\.description) }
  }

  /// - Parameter list: keys that the vocabulary does not know, beside the others.
  init(
    _ name: String, _ about: Sentence, _ keys: [Key], _ rules: [Rule] = [], fewest: Int = 0,
    list: @escaping @Sendable () -> [KeyDescription]
  ) {
    self.name = name
    self.about = about
    self.keys = keys
    self.rules = rules
    self.fewest = fewest
    self.list = list
  }
}

extension Section.Rule {
  private static func spelt(_ keys: [Key]) -> [String] { keys.map(Vocabulary.english.spelling) }

  static func needs(_ keys: Key...) -> Self { .needs(spelt(keys)) }
  static func needsOne(_ keys: Key...) -> Self { .needsOne(spelt(keys)) }
  static func notTogether(_ a: Key, _ b: Key) -> Self {
    .notTogether(Vocabulary.english.spelling(a), Vocabulary.english.spelling(b))
  }
}
