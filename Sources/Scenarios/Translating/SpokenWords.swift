/// Indonesian sentences on keys, in which words and keys of an English file stand in Indonesian too, as people say them.
enum SpokenWords {
  private static let from = Vocabulary.english
  private static let to = Vocabulary.indonesian

  /// `longest idle (terlama menganggur) atau { rule: abk }` as `paling lama menganggur atau { aturan: abk }`.
  static func inIndonesian(_ text: String) -> String {
    var (said, rest, depth) = ("", text[...], 0)
    while let first = rest.first {
      guard isOfWord(first) else {
        depth += first == "{" ? 1 : first == "}" ? -1 : 0
        said.append(first)
        rest = rest.dropFirst()
        continue
      }
      guard let (length, word) = spoken(rest, isInBraces: depth > 0) else {
        let word = rest.prefix(while: isOfWord)
        said += word
        rest = rest.dropFirst(word.count)
        continue
      }
      said += word
      rest = withoutGloss(rest.dropFirst(length), of: word)
    }
    return said
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// The longest word, measure or key with which a text begins; nil where it is spelt the same in Indonesian, or is none.
  private static func spoken(_ text: Substring, isInBraces: Bool) -> (length: Int, word: String)? {
    let single = String(text.prefix(while: isOfWord))
    guard single == single.lowercased() else { return nil }
    if isInBraces || single.contains("_"), let key = from.keys(single).first {
      return (single.count, plain(to.spelling(key)))
    }
    if single.contains("_"), let measure = from.measure(single), let name = to.names(measure).first {
      return (single.count, plain(name))
    }
    let pieces = text.prefix { isOfWord($0) || $0 == " " }.split(separator: " ", omittingEmptySubsequences: false)
    for length in stride(from: min(from.longestPhrase, pieces.count), through: 1, by: -1) {
      let phrase = pieces.prefix(length).joined(separator: " ")
      guard !phrase.hasSuffix(" "), let word = from.meanings(phrase).first else { continue }
      return to.means(phrase, word) ? nil : (phrase.count, plain(to.spelling(word)))
    }
    return nil
  }

  private static func plain(_ spelling: String) -> String { spelling.replacing("_", with: " ") }

  /// What said in Indonesian what a word means, once the word does; what holds numbers says more.
  private static func withoutGloss(_ rest: Substring, of word: String) -> Substring {
    if rest.hasPrefix(": " + word) { return rest.dropFirst(2 + word.count) }
    guard rest.hasPrefix(" ("), let end = rest.firstIndex(of: ")"), !rest[..<end].contains(where: \.isNumber) else {
      return rest
    }
    return rest[rest.index(after: end)...]
  }
}
