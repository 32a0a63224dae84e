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
  /// What the keys beside those of the vocabulary are, where they are all alike.
  public let others: Sentence?
  private let own: @Sendable () -> [KeyDescription]
  private let more: @Sendable () -> [KeyDescription]

  init(
    _ name: String, _ about: Sentence, _ keys: [any Described], _ rules: [Rule] = [], fewest: Int = 0,
    others: Sentence? = nil, more: @escaping @Sendable () -> [KeyDescription] = { [] }
  ) {
    self.name = name
    self.about = about
    self.keys = keys.map(\.key)
    self.rules = rules
    self.fewest = fewest
    self.others = others
    self.more = more
    own = { keys.map(\.description) }
  }

  /// Every key, described; made only where a schema or a reference is printed.
  public var properties: [KeyDescription] { own() + more() }

  /// The same with other rules, sentences and keys.
  func saying(
    _ rules: [Rule], _ told: (Sentence) -> Sentence,
    _ change: @escaping @Sendable ([KeyDescription]) -> [KeyDescription]
  ) -> Section {
    Section(saying: self, rules, told, change)
  }

  private init(
    saying section: Section, _ rules: [Rule], _ told: (Sentence) -> Sentence,
    _ change: @escaping @Sendable ([KeyDescription]) -> [KeyDescription]
  ) {
    (name, fewest, keys) = (section.name, section.fewest, section.keys)
    (about, others) = (told(section.about), section.others.map(told))
    self.rules = rules
    own = { change(section.own()) }
    more = { change(section.more()) }
  }

  /// Those that are described one by one, and the names of the others.
  public var reference: (keys: [KeyDescription], others: [String]) {
    others == nil ? (properties, []) : (own(), more().map(\.key))
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
