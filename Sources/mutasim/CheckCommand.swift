internal import ArgumentParser
internal import Reports
internal import Scenarios

/// `mutasim check`: reads scenarios and says what is wrong with them.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: told(
      "Read scenarios and list every problem and warning, without running anything.",
      "Membaca skenario dan menyebutkan semua masalah dan peringatan, tanpa menjalankan apa pun."),
    discussion: told(
      """
      Each line names file, line, column and path, what was found, and what to write instead.
        mutasim check kota_baru.yaml scenarios/*.yaml --lang id
      """,
      """
      Setiap baris menyebut berkas, baris, kolom dan alamat, apa yang ditemukan, dan apa yang harus ditulis.
        mutasim check kota_baru.yaml scenarios/*.yaml --lang id
      """))

  @Argument(
    help: ArgumentHelp("Scenario files (YAML).", "Berkas skenario (YAML).", valueName: "scenario"),
    completion: .file(extensions: ["yaml", "yml"]))
  var scenarios: [String]

  @Option(
    help: ArgumentHelp(
      "Language of problems and warnings (default: that of the locale).",
      "Bahasa masalah dan peringatan (bawaan: menurut locale)."))
  var lang: LanguageName?

  func run() throws {
    var worst: ExitCode?
    try reportingFailures(in: lang.language) { () throws(Failure) in
      for path in scenarios {
        guard let code = try check(path) else { continue }
        worst = worst ?? code
      }
    }
    if let worst { throw worst }
  }

  /// The exit code for a file with problems, nil for a good one.
  private func check(_ path: String) throws(Failure) -> ExitCode? {
    let warnings: [Problem]
    do throws(ScenarioError) {
      let read = try ScenarioReader.read(path: path, overrides: [])
      warnings = read.warnings + read.worlds.flatMap(\.warnings)
    } catch {
      let failure = Failure(error)
      Standard.error(failure.message[lang.language])
      return failure.code
    }
    for warning in warnings { Standard.error(warning.text(inIndonesian: lang.isIndonesian)) }
    try Standard.output("\(path): ok\n")
    return nil
  }
}
