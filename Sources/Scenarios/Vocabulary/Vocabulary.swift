/// One language of scenario files: how keys and words are spelt. A second language is another value of this type.
struct Vocabulary: Sendable {
  /// First spelling: the one that is written.
  private let keys: [Key: [String]]
  private let words: [Word: [String]]
  private let keysBySpelling: [String: Key]
  private let wordsBySpelling: [String: [Word]]
  /// Keys that a later version will know, with what they are for.
  let later: [String: String]
  /// Words in the longest spelling.
  let longestPhrase: Int

  init(keys: [Key: [String]], words: [Word: [String]], later: [String: String]) {
    self.keys = keys
    self.words = words
    self.later = later
    keysBySpelling = Dictionary(keys.flatMap { key, names in names.map { ($0, key) } }) { first, _ in first }
    wordsBySpelling = Dictionary(grouping: words.flatMap { word, names in names.map { ($0, word) } }, by: \.0)
      .mapValues { $0.map(\.1) }
    longestPhrase = words.values.joined().map { $0.split(separator: " ").count }.max() ?? 1
  }

  func spelling(_ key: Key) -> String { keys[key]?.first ?? key.rawValue }
  func spelling(_ word: Word) -> String { words[word]?.first ?? word.rawValue }
  func spellings(_ word: Word) -> [String] { words[word] ?? [word.rawValue] }
  func key(_ text: String) -> Key? { keysBySpelling[text] }

  /// Whether `text` is a spelling of `word`, whatever its case and spaces.
  func means(_ text: String, _ word: Word) -> Bool { wordsBySpelling[Self.plain(text)]?.contains(word) ?? false }

  /// Every word spelt so.
  func meanings(_ text: String) -> [Word] { wordsBySpelling[Self.plain(text)] ?? [] }

  /// In lower case, with single spaces.
  static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
