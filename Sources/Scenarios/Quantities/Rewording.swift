/// Values of a scenario file in the words of another language; what is no word of the first stays as it is.
struct Rewording {
  let from: Vocabulary
  let to: Vocabulary

  /// Units as they stand behind a stroke.
  private static let single: [Word] = [.day, .week, .month, .year, .hour]
  private static let named: [Word] = [
    .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday, .january, .february, .march, .april, .may,
    .june, .july, .august, .september, .october, .november, .december,
  ]

  /// A value of numbers, words and signs: `1 to 7 (usually 3) working days`.
  func value(_ text: String) -> String {
    if text.hasPrefix("["), text.hasSuffix("]") {
      let items = text.dropFirst().dropLast().split(separator: ", ").map(String.init)
      return "[\(items.map(value).joined(separator: ", "))]"
    }
    let places = QuantityTokens.places(String(text[..<end(of: text)]))
    var (result, done, index) = ("", text.startIndex, 0)
    while index < places.count {
      guard let (length, word) = word(at: index, places, text) else {
        index += 1
        continue
      }
      let place = places[index].lowerBound..<places[index + length - 1].upperBound
      // Of a range, even one up to 1, there are several.
      let isOne =
        index > 0 && text[places[index - 1]] == "1" && (index == 1 || !from.means(String(text[places[index - 2]]), .to))
      result += text[done..<place.lowerBound] + spelling(word, like: text[place], behindOne: isOne)
      done = place.upperBound
      index += length
      // What follows is the name of a file.
      if word == .empirical { break }
    }
    return result + text[done...]
  }

  /// The longest phrase that begins at a piece, as a word of a value.
  private func word(at index: Int, _ places: [Range<String.Index>], _ text: String) -> (length: Int, word: Word)? {
    let isBehindStroke = index > 0 && text[places[index - 1]] == "/"
    for length in stride(from: min(from.longestPhrase, places.count - index), through: 1, by: -1) {
      let phrase = text[places[index].lowerBound..<places[index + length - 1].upperBound]
      let words = from.meanings(String(phrase)).filter { !Self.named.contains($0) }
      if let word = words.first(where: { Self.single.contains($0) == isBehindStroke }) ?? words.first {
        return (length, word)
      }
    }
    return nil
  }

  /// The end of what is said in words: the name of a source may stand behind it.
  private func end(of text: String) -> String.Index {
    guard let source = Declaration(text, from)?.source else { return text.endIndex }
    let opening = text.indices.first { index in
      text[index] == "(" && Declaration.trimmed(text[index...].dropFirst().drop { $0 == " " }).hasPrefix(source)
    }
    return opening ?? text.endIndex
  }

  /// A day or a month that is a key, or a span of days: `mon-thu`.
  func days(_ text: String) -> String {
    text.split(separator: "-", omittingEmptySubsequences: false)
      .map { word(String($0), among: Self.named) ?? String($0) }.joined(separator: "-")
  }

  /// One of a few words; nil where the text is none of them.
  func word(_ text: String, among words: [Word]) -> String? {
    from.meanings(text).first(where: words.contains).map { spelling($0, like: text[...], behindOne: false) }
  }

  /// The spelling of the same place where both languages have as many, else the first.
  private func spelling(_ word: Word, like text: Substring, behindOne: Bool) -> String {
    if behindOne, let one = to.singular[word] { return one }
    let spellings = to.spellings(word)
    let place = from.spellings(word).firstIndex(of: Vocabulary.plain(String(text)))
    return spellings.count == from.spellings(word).count ? place.map { spellings[$0] } ?? spellings[0] : spellings[0]
  }
}
