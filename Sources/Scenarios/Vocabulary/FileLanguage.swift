/// The language of the keys and words of a scenario file; one file has one.
public enum FileLanguage: String, Sendable, CaseIterable {
  case en, id

  /// The language that more of the keys at the top of a file are in than in the other; English where neither is.
  init(ofKeys keys: [String], among known: [Key]) {
    func own(_ language: FileLanguage) -> Int {
      keys.count { key in
        language.vocabulary.key(key, among: known) != nil && language.other.vocabulary.key(key, among: known) == nil
      }
    }
    self = own(.id) > own(.en) ? .id : .en
  }

  var vocabulary: Vocabulary { self == .en ? .english : .indonesian }

  /// As messages name it.
  var noun: Sentence {
    self == .en ? Sentence("English", "bahasa Inggris") : Sentence("Indonesian", "bahasa Indonesia")
  }

  var other: FileLanguage { self == .en ? .id : .en }
}
