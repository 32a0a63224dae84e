/// A bound written with a sign that YAML takes for its own, `on_time: >= 90%`: the parser stops at `>` or behind it.
struct SignedBound {
  /// What is bounded, as it was written.
  private let figure: String
  private let word: Word
  private let key: String

  /// Keys that say by themselves which end they bound.
  private static let ended = [Key.backlogAbove, .loadAbove, .forecastAbove]
  /// `3 working days`; a text that follows `>` is longer.
  private static let mostWords = 3

  /// nil where the parser did not stop at such a bound.
  ///
  /// - Parameter column: where it stopped, counted from 1.
  init?(_ line: some StringProtocol, column: Int) {
    let scalars = Array(line.unicodeScalars)
    guard let sign = scalars.prefix(max(0, column)).lastIndex(of: ">") else { return nil }
    let rest = Self.text(scalars[sign...].prefix { !"}]#".unicodeScalars.contains($0) })
    let value = rest.firstRange(of: ", ").map { String(rest[..<$0.lowerBound]) } ?? rest
    let bound = BoundRepair(Declaration.trimmed(value))
    // The parser takes digits and "=" behind the sign for its own before it stops; a word there begins a text.
    guard let word = bound.word, bound.body.first?.isNumber == true,
      bound.body.split(separator: " ").count <= Self.mostWords
    else { return nil }
    self.word = word
    figure = Declaration.trimmed(bound.body)
    key = Self.text(scalars[..<sign]).split { " ,{[\"':".contains($0) }.last.map(String.init) ?? ""
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// What to write, in the words of the file whatever language the message is in.
  ///
  /// - Parameter language: of the file; nil where nothing tells it, so that the words of both are said.
  func remedy(in language: FileLanguage?) -> Sentence {
    let sign = Sentence(
      "cannot be read: a value must not begin with >; ", "tidak dapat dibaca: nilai tidak boleh diawali >; ")
    if FileLanguage.allCases.contains(where: { $0.vocabulary.key(key, among: Self.ended) != nil }) {
      return sign + Sentence("write the figure alone: \(figure)", "tulis angkanya saja: \(figure)")
    }
    let (english, indonesian) = (written(in: .en), written(in: .id))
    return switch language {
    case let language?: sign + Sentence("write \(written(in: language))", "tulis \(written(in: language))")
    case nil:
      sign
        + Sentence(
          "write \(english), or \(indonesian) in an Indonesian file",
          "tulis \(indonesian), atau \(english) dalam berkas berbahasa Inggris")
    }
  }

  private func written(in language: FileLanguage) -> String {
    "\"\(language.vocabulary.spelling(word)) \(figure)\""
  }
}
