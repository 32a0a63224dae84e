/// Indonesian sentences on keys, in which words and keys of an English file stand in Indonesian too.
struct SpokenWords {
  /// Whether they stand as an Indonesian file writes them, `jam_tambahan`, not as people say them.
  private let isWritten: Bool
  private let from = Vocabulary.english
  private let to = Vocabulary.indonesian

  /// `longest idle (terlama menganggur) atau { rule: abk }` as `paling lama menganggur atau { aturan: abk }`.
  static func inIndonesian(_ text: String) -> String { SpokenWords(isWritten: false).said(text) }

  /// The same for who writes a file: `extra_hours (lembur)` as `jam_tambahan (lembur)`.
  static func written(_ text: String) -> String { SpokenWords(isWritten: true).said(text) }

  private func said(_ text: String) -> String {
    var (said, rest, depth) = ("", text[...], 0)
    while let first = rest.first {
      guard Self.isOfWord(first) else {
        depth += first == "{" ? 1 : first == "}" ? -1 : 0
        said.append(first)
        rest = rest.dropFirst()
        continue
      }
      guard let (length, word) = spoken(rest, isInBraces: depth > 0) else {
        let word = rest.prefix(while: Self.isOfWord)
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
  private func spoken(_ text: Substring, isInBraces: Bool) -> (length: Int, word: String)? {
    let single = String(text.prefix(while: Self.isOfWord))
    guard single == single.lowercased() else { return nil }
    if isInBraces && isKey(text.dropFirst(single.count)) || single.contains("_"), let key = from.keys(single).first {
      return (single.count, plain(to.spelling(key)))
    }
    if single.contains("_"), let measure = from.measure(single), let name = to.names(measure).first {
      return (single.count, plain(name))
    }
    if single.contains("_"), let constant = from.constant(single) {
      return (single.count, plain(to.spelling(ofConstant: constant)))
    }
    let pieces = text.prefix { Self.isOfWord($0) || $0 == " " }.split(separator: " ", omittingEmptySubsequences: false)
    for length in stride(from: min(from.longestPhrase, pieces.count), through: 1, by: -1) {
      let phrase = pieces.prefix(length).joined(separator: " ")
      guard !phrase.hasSuffix(" "), let word = from.meanings(phrase).first else { continue }
      return to.means(phrase, word) ? nil : (phrase.count, plain(to.spelling(word)))
    }
    return nil
  }

  /// Whether what stands in braces before a text is a key and not a word of a value, `1 to 6`.
  private func isKey(_ rest: Substring) -> Bool {
    let next = rest.drop { $0 == " " }
    return next.startIndex == rest.startIndex || !(next.first.map(Self.isOfWord) ?? false)
  }

  private func plain(_ spelling: String) -> String {
    isWritten ? spelling : spelling.replacing("_", with: " ")
  }

  /// What said in Indonesian what a word means, once the word does; what holds numbers says more.
  private func withoutGloss(_ rest: Substring, of word: String) -> Substring {
    if rest.hasPrefix(": " + word) { return rest.dropFirst(2 + word.count) }
    guard rest.hasPrefix(" ("), let end = rest.firstIndex(of: ")"), !rest[..<end].contains(where: \.isNumber),
      !isWritten || rest[..<end].dropFirst(2) == word.replacing("_", with: " ")
    else { return rest }
    return rest[rest.index(after: end)...]
  }
}
