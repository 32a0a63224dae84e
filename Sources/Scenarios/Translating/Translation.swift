/// A scenario file in the other language: keys and words change at their places, and nothing else does.
public struct Translation: Sendable {
  public let text: String
  /// The lines that would come back differently, where a word was written in one of several ways; or that nothing changed.
  public let notes: [Problem]

  /// - Parameters:
  ///   - text: of a scenario file.
  ///   - path: of the file, for messages.
  ///   - language: of the keys and words wanted.
  /// - Throws: what is wrong with the file, such as keys that are not all of one language.
  public init(of text: String, path: String = "scenario.yaml", to language: FileLanguage) throws(ScenarioError) {
    let pass = try TranslationPass(text, path, to: language)
    self.text = pass.result
    guard pass.from != language else {
      notes = [Self.unchanged(path, language)]
      return
    }
    let back = try TranslationPass(self.text, path, to: pass.from).result
    let lines = [text, back].map { $0.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) }
    notes = zip(lines[0], lines[1]).enumerated().compactMap { index, pair in
      pair.0.elementsEqual(pair.1) ? nil : Self.changed(path, index + 1, String(pair.1))
    }
  }

  private static func unchanged(_ path: String, _ language: FileLanguage) -> Problem {
    Problem(
      file: path, line: 0, column: 0, path: "", message: "is in \(language.noun.en) already: nothing changes",
      inIndonesian: "sudah dalam \(language.noun.id): tidak ada yang berubah", isWarning: true)
  }

  private static func changed(_ path: String, _ line: Int, _ back: String) -> Problem {
    let words = Vocabulary.plain(back).prefix(120)
    return Problem(
      file: path, line: line, column: 1, path: "",
      message: "has a word that may be written in several ways; translated back it means the same, but reads: \(words)",
      inIndonesian:
        "memuat kata yang dapat ditulis dengan beberapa cara; bila diterjemahkan kembali artinya sama, tetapi tertulis: \(words)",
      isWarning: true)
  }
}
