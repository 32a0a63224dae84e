/// The language of the keys and words of a scenario file; one file has one.
public enum FileLanguage: String, Sendable, CaseIterable {
  case en, id

  /// The language that more of the keys at the top of a file are in than in the other; English where neither is.
  init(ofKeys keys: [String], among known: [Key]) { self = Self.told(by: keys, among: known) ?? .en }

  /// nil where as many of the keys are in one language as in the other.
  private static func told(by keys: [String], among known: [Key]) -> FileLanguage? {
    func own(_ language: FileLanguage) -> Int {
      keys.count { key in
        language.vocabulary.key(key, among: known) != nil && language.other.vocabulary.key(key, among: known) == nil
      }
    }
    let (indonesian, english) = (own(.id), own(.en))
    return indonesian == english ? nil : indonesian > english ? .id : .en
  }

  /// The language of a text that is no YAML yet, by the keys at the beginning of its lines; nil where they do not tell.
  static func told(byTopKeysOf text: String) -> FileLanguage? {
    let keys = text.split(separator: "\n").compactMap { line -> String? in
      guard line.first?.isLetter == true, let colon = line.firstIndex(of: ":") else { return nil }
      return String(line[..<colon])
    }
    return told(by: keys, among: Key.allCases)
  }

  var vocabulary: Vocabulary { self == .en ? .english : .indonesian }

  /// As messages name it.
  var noun: Sentence {
    self == .en ? Sentence("English", "bahasa Inggris") : Sentence("Indonesian", "bahasa Indonesia")
  }

  var other: FileLanguage { self == .en ? .id : .en }
}
