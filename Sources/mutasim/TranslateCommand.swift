internal import ArgumentParser
internal import Scenarios

/// `mutasim translate`: writes a scenario with the keys and words of the other language.
struct TranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: told(
      "Write a scenario with its keys and words in Indonesian or in English; the study stays the same.",
      "Menulis skenario dengan kunci dan kata bahasa Indonesia atau Inggris; studinya tetap sama."),
    discussion: told(
      """
      Comments, order, blanks, names and texts stay as they are:
        mutasim translate my-study.yaml --to id --out studi-saya.yaml
      """,
      """
      Komentar, urutan, baris kosong, nama dan teks tetap:
        mutasim translate my-study.yaml --to id --out studi-saya.yaml
      """))

  @Argument(
    help: ArgumentHelp("Scenario file (YAML).", "Berkas skenario (YAML)."),
    completion: .file(extensions: ["yaml", "yml"]))
  var scenario: String

  @Option(help: ArgumentHelp("Language of the keys and words to write.", "Bahasa kunci dan kata yang ditulis."))
  var to: LanguageName

  @Option(
    help: ArgumentHelp(
      "File to write, which must not be there yet (default: standard output).",
      "Berkas yang ditulis, belum boleh ada (bawaan: keluaran standar).", valueName: "file"))
  var out: String?

  @Option(
    help: ArgumentHelp(
      "Language of the notes (default: that of the locale).", "Bahasa catatan (bawaan: menurut locale)."))
  var lang: LanguageName?

  func run() throws {
    try reportingFailures(in: lang.language) { () throws(Failure) in
      let translation: Translation
      do throws(ScenarioError) {
        translation = try Translation(
          of: ScenarioReader.text(path: scenario), path: scenario, to: to == .id ? .id : .en)
      } catch {
        throw Failure(error)
      }
      for note in translation.notes { Standard.error(note.text(inIndonesian: lang.isIndonesian)) }
      guard let out else { return try Standard.output(translation.text) }
      try NewFile.write(Array(translation.text.utf8), to: out)
      try Standard.output(out + "\n")
    }
  }
}
