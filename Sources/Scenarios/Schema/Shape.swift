/// What may stand at a place of the scenario file, as far as a schema can say it.
public indirect enum Shape: Sendable {
  case anything
  /// Any one value.
  case text
  /// No upper end where it is `Int.max`.
  case integer(ClosedRange<Int>)
  case number
  /// true or false.
  case truth
  case pattern(Pattern)
  case words([String])
  case mapping(Section)
  /// A mapping whose keys the user chooses, by a pattern.
  case keyed(Pattern, Shape)
  case list(Shape, fewest: Int = 1)
  /// Nothing behind the colon.
  case nothing
  case either([Shape])

  /// A way of writing, as a regular expression that JavaScript and Python understand alike.
  public struct Pattern: Sendable, Hashable {
    /// What it stands for, in words of the file: the name of its definition.
    public let name: String
    public let expression: String
    public let example: String
  }
}

/// A key of a mapping: what it is for, in one line, and what may stand behind it.
public struct Property: Sendable {
  public let key: String
  public let description: String
  public let shape: Shape

  init(_ key: Key, _ description: String, _ shape: Shape) {
    self.init(Vocabulary.english.spelling(key), description, shape)
  }

  init(_ key: String, _ description: String, _ shape: Shape) {
    self.key = key
    self.description = description
    self.shape = shape
  }
}

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
  public let description: String
  public let properties: [Property]
  public let rules: [Rule]
  /// A mapping of fewer keys says nothing.
  public let fewest: Int

  init(_ name: String, _ description: String, _ properties: [Property], _ rules: [Rule] = [], fewest: Int = 0) {
    self.name = name
    self.description = description
    self.properties = properties
    self.rules = rules
    self.fewest = fewest
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
