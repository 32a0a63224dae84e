internal import Government

/// One language of scenario files: how keys, words and measures are spelt.
struct Vocabulary: Sendable {
  let language: FileLanguage
  /// First spelling: the one that is written.
  private let keys: [Key: [String]]
  private let words: [Word: [String]]
  private let measures: [Measure: [String]]
  /// Constants of the model by their key in the catalogue.
  private let constants: [String: String]
  private let constantsBySpelling: [String: String]
  private let keysBySpelling: [String: [Key]]
  private let wordsBySpelling: [String: [Word]]
  /// How a word is written behind the number 1, where that is another spelling.
  let singular: [Word: String]
  /// Keys that a later version will know, with what they are for.
  let later: [String: String]
  /// Words in the longest spelling.
  let longestPhrase: Int

  init(
    _ language: FileLanguage, keys: [Key: [String]], words: [Word: [String]], measures: [Measure: [String]],
    constants: [String: String] = [:], singular: [Word: String] = [:], later: [String: String] = [:]
  ) {
    self.language = language
    self.keys = keys
    self.words = words
    self.measures = measures
    self.constants = constants
    constantsBySpelling = Dictionary(constants.map { ($1, $0) }) { first, _ in first }
    self.singular = singular
    self.later = later
    keysBySpelling = Self.bySpelling(Key.allCases, keys)
    wordsBySpelling = Self.bySpelling(Word.allCases, words)
    longestPhrase = words.values.joined().map { $0.split(separator: " ").count }.max() ?? 1
  }

  /// What each text may mean, in the order of declaration.
  private static func bySpelling<Meaning>(_ all: [Meaning], _ names: [Meaning: [String]]) -> [String: [Meaning]] {
    Dictionary(grouping: all.flatMap { one in (names[one] ?? []).map { ($0, one) } }, by: \.0)
      .mapValues { $0.map(\.1) }
  }

  func spelling(_ key: Key) -> String { keys[key]?.first ?? key.rawValue }
  func spelling(_ word: Word) -> String { words[word]?.first ?? word.rawValue }
  func spellings(_ word: Word) -> [String] { words[word] ?? [word.rawValue] }

  /// Every key spelt so.
  func keys(_ text: String) -> [Key] { keysBySpelling[text] ?? [] }

  /// The key that a text is at a place that takes some of them.
  func key(_ text: String, among known: [Key]) -> Key? { keys(text).first(where: known.contains) }

  /// Whether `text` is a spelling of `word`, whatever its case and spaces.
  func means(_ text: String, _ word: Word) -> Bool { wordsBySpelling[Self.plain(text)]?.contains(word) ?? false }

  /// Every word spelt so.
  func meanings(_ text: String) -> [Word] { wordsBySpelling[Self.plain(text)] ?? [] }

  /// In lower case, with single spaces.
  static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Vocabulary {
  func name(_ measure: Measure) -> String { names(measure)[0] }
  func names(_ measure: Measure) -> [String] { measures[measure] ?? [measure.rawValue] }

  func measure(_ text: String) -> Measure? { Measure.allCases.first { names($0).contains(text) } }

  /// How a constant of the model is spelt, by its key in the catalogue.
  func spelling(ofConstant key: String) -> String { constants[key] ?? key }

  /// The key in the catalogue of a constant that is spelt so.
  func constant(_ text: String) -> String? { constantsBySpelling[text] }

  /// Every name of a measure.
  var measureNames: [String] { Measure.allCases.flatMap(names) }
}
