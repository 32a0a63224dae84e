import Experiments
import Testing

@testable import Reports
@testable import Scenarios
@testable import Towns

/// Keys of files in sentences are those of the vocabulary.
@Suite struct FileKeyTests {
  @Test func everyKeyIsSpeltAsInFiles() {
    for key in Phrases.FileKey.all {
      let meant = Vocabulary.english.keys(key.en)
      #expect(meant.contains { Vocabulary.indonesian.spelling($0) == key.id }, "\(key.en): \(key.id)")
    }
  }

  /// Keys that only an English file has.
  private let english = Set(Key.allCases.map(Vocabulary.english.spelling))
    .subtracting(Key.allCases.map(Vocabulary.indonesian.spelling))

  private func keys(_ text: some StringProtocol) -> [String] {
    text.split { !$0.isLetter && $0 != "_" }.map { String($0) }.filter(english.contains)
  }

  @Test func noEnglishKeyStandsInWhatIndonesianSentencesSayToWrite() {
    let sentences = [
      Phrases.usualWindow(Phrase("Lonjakan"), key: "lebaran", days: 26), Phrases.uncapped(officers: 2, drawn: 1...3),
      Phrases.beyondMeant(Phrase("Pinjam"), made: Phrase("9,0"), days: Phrase("180"), meant: 2),
    ]
    for sentence in sentences { #expect(keys(sentence.id).isEmpty, "\(sentence.id)") }
    #expect(!keys(sentences[0].en).isEmpty, "an English sentence names them")
  }

  /// Of a whole report: keys with a stroke below, and all that stands in braces.
  @Test func noEnglishKeyStandsInIndonesianNotes() {
    let report = ConsoleReport(Comparison(Sawahlunto.result()), Sawahlunto.record, language: .id)
    for note in report.notes {
      let inBraces = note.split(separator: "{").dropFirst().joined(separator: " ")
      #expect(keys(inBraces).isEmpty && keys(note).allSatisfy { !$0.contains("_") }, "\(note)")
    }
  }
}
