/// What an input is for, and its value, in both languages of scenario files.
public struct InputWording {
  private let keys: KeyWording
  private let words: Rewording

  init(of language: FileLanguage) {
    let (own, other) = (language.vocabulary, language.other.vocabulary)
    keys = KeyWording(from: own, to: other)
    words = Rewording(from: own, to: other)
  }

  /// What the value at a path is for, without the example for who writes it, and in Indonesian without English words; nil where no key says it.
  public func about(_ path: String) -> Sentence? {
    keys.description(at: path).map { description in
      Sentence(
        Self.withoutExamples(description.about.en, [", such as ", Self.uncertain]),
        SpokenWords.inIndonesian(Self.withoutExamples(description.about.id, [", misalnya ", Self.uncertain])))
    }
  }

  /// A value in the words of each language.
  public func text(_ text: String) -> Sentence {
    let other = Self.parts(of: text).map { $0.isText ? words.value($0.text) : $0.text }.joined()
    let (english, indonesian) = words.from.language == .en ? (text, other) : (other, text)
    return Sentence(
      Self.asRead(english, .en), Self.withDecimalCommas(Self.asRead(indonesian, .id)))
  }

  /// A range of plausible values; of a default it is said in English words whatever the language of the file.
  public func range(_ range: Sentence) -> Sentence {
    Sentence(text(range.en).en, SpokenWords.inIndonesian(text(range.id).id))
  }

  /// How it is written that a value is drawn; reports mark such inputs.
  private static let uncertain = "; uncertain …"

  /// Without what only a file needs: `tidak_pasti 1.4 sampai 2.5` as `tidak pasti: 1.4 sampai 2.5`.
  private static func asRead(_ text: String, _ language: FileLanguage) -> String {
    let word = language.vocabulary.spelling(.uncertain)
    let marked = text.hasPrefix(word + " ") ? word + ":" + text.dropFirst(word.count) : text
    return marked.replacing("_", with: " ")
  }

  private static func withoutExamples(_ text: String, _ openings: [String]) -> String {
    openings.reduce(text) { withoutExample($0, $1) }
  }

  /// An example ends with what is said, not with the colon of a key in braces.
  private static func withoutExample(_ text: String, _ opening: String) -> String {
    guard let example = text.firstRange(of: opening) else { return text }
    var depth = 0
    let end = text[example.upperBound...].firstIndex { character in
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      return depth == 0 && (character == ":" || character == ";")
    }
    return String(text[..<example.lowerBound] + text[(end ?? text.endIndex)...])
  }

  /// What stands between commas and semicolons, and these.
  private static func parts(of text: String) -> [(text: String, isText: Bool)] {
    var parts: [(text: String, isText: Bool)] = []
    for character in text {
      let isText = character != "," && character != ";"
      if let last = parts.last, last.isText == isText {
        parts[parts.count - 1].text.append(character)
      } else {
        parts.append((String(character), isText))
      }
    }
    return parts
  }

  /// `0.5` as `0,5`, and lists of such numbers with semicolons.
  private static func withDecimalCommas(_ text: String) -> String {
    let isList = text.hasPrefix("[")
    let characters = Array(text)
    return String(
      characters.indices.map { place in
        if isList, characters[place] == "," { return ";" }
        guard characters[place] == ".", place > 0, place + 1 < characters.count, characters[place - 1].isNumber,
          characters[place + 1].isNumber
        else { return characters[place] }
        return ","
      })
  }
}
