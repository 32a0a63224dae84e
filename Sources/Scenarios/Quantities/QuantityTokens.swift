/// The pieces of a quantity: numbers, words of the vocabulary, signs.
enum QuantityToken: Equatable {
  case number(Double)
  /// Every meaning of one spelling.
  case words([Word], String)
  case sign(Character)
  case unknown(String)

  var isKnown: Bool { if case .unknown = self { false } else { true } }

  func means(_ word: Word) -> Bool { if case .words(let words, _) = self { words.contains(word) } else { false } }
}

struct QuantityTokens {
  private(set) var tokens: [QuantityToken] = []
  /// A number that is refused, with what to write.
  private(set) var refusal: (text: String, reason: Sentence, instead: String?)?

  init(_ text: String, _ vocabulary: Vocabulary) {
    let pieces = Self.pieces(text)
    var index = 0
    scanning: while index < pieces.count {
      let piece = pieces[index]
      for length in stride(from: min(vocabulary.longestPhrase, pieces.count - index), through: 1, by: -1) {
        let phrase = pieces[index..<index + length].joined(separator: " ")
        let meanings = vocabulary.meanings(phrase)
        if !meanings.isEmpty {
          tokens.append(.words(meanings, phrase))
          index += length
          continue scanning
        }
      }
      switch NumberText.read(piece) {
      case .value(let value): tokens.append(.number(value))
      case .refused(let reason, let instead):
        if refusal == nil { refusal = (piece, reason, instead) }
        tokens.append(.number(0))
      case .notANumber:
        if piece.count == 1, let sign = piece.first, "()/%".contains(sign) {
          tokens.append(.sign(sign))
        } else {
          tokens.append(.unknown(piece))
        }
      }
      index += 1
    }
  }

  /// Splits at spaces, at signs, and between a number and the letters behind it.
  static func pieces(_ text: String) -> [String] { places(text).map { String(text[$0]) } }

  /// Where the pieces stand.
  static func places(_ text: String) -> [Range<String.Index>] {
    var places: [Range<String.Index>] = []
    var start = text.startIndex
    func isNumber(_ text: Substring) -> Bool {
      text.first.map { $0.isNumber || "+-.".contains($0) } == true && text.contains(where: \.isNumber)
    }
    func end(at index: String.Index) {
      if start < index { places.append(start..<index) }
      start = index
    }
    for index in text.indices {
      let character = text[index]
      if character.isWhitespace || "()/%".contains(character) {
        end(at: index)
        start = text.index(after: index)
        if !character.isWhitespace { places.append(index..<start) }
        continue
      }
      let current = text[start..<index]
      let isExponent = "eE".contains(character) && isNumber(current)
      if character.isLetter, !isExponent, isNumber(current) { end(at: index) }
    }
    end(at: text.endIndex)
    return places
  }
}
