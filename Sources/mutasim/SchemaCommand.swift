internal import ArgumentParser
internal import Reports
internal import Scenarios

/// `mutasim schema`: prints what a scenario file may say.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: told(
      "Print the JSON Schema of the scenario file, for editors that complete and check, or its reference.",
      "Mencetak JSON Schema berkas skenario, untuk penyunting yang melengkapi dan memeriksa, atau rujukannya."),
    discussion: told(
      """
      Beside a scenario it is written by:
        mutasim schema > mutasim.schema.json
      The scenario's first line points editors at it:
        # yaml-language-server: $schema=mutasim.schema.json
      """,
      """
      Di samping skenario, skema ditulis dengan:
        mutasim schema > mutasim.schema.json
      Baris pertama skenario menunjukkannya kepada penyunting:
        # yaml-language-server: $schema=mutasim.schema.json
      """))

  @Flag(
    help: ArgumentHelp(
      "Print the reference of all keys as Markdown instead.", "Cetak rujukan semua kunci sebagai Markdown."))
  var reference = false

  @Option(help: ArgumentHelp("Language of the sentences (default: en).", "Bahasa kalimat (bawaan: en)."))
  var lang: LanguageName?

  @Option(help: ArgumentHelp("Language of the keys and words (default: en).", "Bahasa kunci dan kata (bawaan: en)."))
  var keys: LanguageName?

  func run() throws {
    let language: KeyPath<Sentence, String> = lang?.language == .id ? \.id : \.en
    let section = SectionWording.study(in: keys == .id ? .id : .en)
    try reportingFailures { () throws(Failure) in
      try Standard.output(
        reference ? Reference.markdown(of: section, in: language) : SchemaDocument.text(of: section, in: language))
    }
  }
}
