internal import ArgumentParser
internal import Foundation
internal import Reports
internal import Scenarios

/// `mutasim new`: writes a scenario to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: told(
      "Write the smallest useful scenario, commented, for you to edit.",
      "Menulis skenario terkecil yang berguna, berkomentar, untuk Anda ubah."),
    discussion: told(
      """
      An existing file is never touched. Next: edit it, mutasim explain NAME.yaml, mutasim run NAME.yaml.
        mutasim new kota_baru
      """,
      """
      Berkas yang ada tidak pernah disentuh. Sesudahnya: ubah, mutasim explain NAMA.yaml, mutasim run NAMA.yaml.
        mutasim new kota_baru
      """))

  @Argument(
    help: ArgumentHelp(
      "The scenario to write: NAME.yaml, in a folder if one stands before it.",
      "Skenario yang ditulis: NAMA.yaml, dalam folder bila disebut di depannya.", valueName: "NAME"))
  var name: String

  @Option(
    help: ArgumentHelp(
      "Language of keys, words and comments (default: that of the locale).",
      "Bahasa kunci, kata dan komentar (bawaan: menurut locale)."))
  var lang: LanguageName?

  /// The file to write.
  private var path: String { name.hasSuffix(".yaml") ? name : name + ".yaml" }

  func validate() throws {
    let stem = path.split(separator: "/", omittingEmptySubsequences: false).last?.dropLast(5) ?? ""
    let isPlain =
      stem.first?.isLetter == true && stem.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    guard isPlain, stem.count <= 64, !path.contains("\0") else {
      throw ValidationError(
        "'\(name)' cannot name a scenario; expected a letter followed by letters, digits, _ or -, as in pekanbaru_2026.",
        "'\(name)' tidak dapat menjadi nama skenario; seharusnya huruf diikuti huruf, angka, _ atau -, misalnya pekanbaru_2026."
      )
    }
  }

  func run() throws {
    try reportingFailures(in: lang.language) { () throws(Failure) in
      let language = lang.language
      let text = language == .id ? ScenarioTemplate.indonesian : ScenarioTemplate.english
      try NewFile.write(Array(text.utf8), to: path)
      try Standard.output(path + "\n")
    }
  }
}
