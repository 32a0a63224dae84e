/// What an input is for, and its value, in both languages of scenario files.
public struct InputWording {
  private let keys: KeyWording
  private let words: Rewording

  init(of language: FileLanguage) {
    let (own, other) = (language.vocabulary, language.other.vocabulary)
    keys = KeyWording(from: own, to: other)
    words = Rewording(from: own, to: other)
  }

  /// What the value at a path is for; nil where no key says it.
  public func about(_ path: String) -> Sentence? { keys.description(at: path)?.about }

  /// A value, or a range of values, in the words of each language.
  public func text(_ text: String) -> Sentence {
    let other = words.value(text)
    return words.from.language == .en ? Sentence(text, other) : Sentence(other, text)
  }
}
