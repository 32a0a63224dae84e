/// `assumed 12 min from 8 to 18 min (De Grip 2016)`, or `fitted …` of what data tell, taken apart; outside braces a comma may stand
/// for `from`.
struct Declaration {
  var value = ""
  var range: String?
  var source: String?
  /// `assumed` or `fitted`.
  let word: Word

  /// nil for a text without the word.
  init?(_ text: String, _ vocabulary: Vocabulary) {
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let known: [Word] = [.assumed, .fitted]
    guard let lead = words.first, let word = known.first(where: { vocabulary.means(String(lead), $0) }) else {
      return nil
    }
    self.word = word
    guard words.count == 2 else { return }
    let (value, rest) = Self.halves(Array(words[1] + " "), vocabulary)
    self.value = value
    guard let rest, !rest.isEmpty else { return }
    guard rest.hasSuffix(")"), let open = rest.firstIndex(of: "(") else {
      range = rest
      return
    }
    range = Self.trimmed(rest[..<open])
    let name = Self.trimmed(rest[open...].dropFirst().dropLast())
    source = name.isEmpty ? nil : name
  }

  /// What stands before and behind the first `from`, or the first comma that is not inside a number.
  private static func halves(_ text: [Character], _ vocabulary: Vocabulary) -> (value: String, rest: String?) {
    var wordStart: Int?
    for index in text.indices {
      if text[index] == "," {
        let isInNumber =
          index > 0 && text[index - 1].isNumber && index + 1 < text.count && text[index + 1].isNumber
        if !isInNumber { return (trimmed(text[..<index]), trimmed(text[(index + 1)...])) }
      }
      if text[index].isWhitespace {
        if let start = wordStart, vocabulary.means(String(text[start..<index]), .from) {
          return (trimmed(text[..<start]), trimmed(text[index...]))
        }
        wordStart = nil
      } else if wordStart == nil {
        wordStart = index
      }
    }
    return (trimmed(text), nil)
  }

  static func trimmed(_ text: some Collection<Character>) -> String {
    let start = text.drop(while: \.isWhitespace)
    return String(String(start).reversed().drop(while: \.isWhitespace).reversed())
  }
}
