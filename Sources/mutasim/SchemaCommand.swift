internal import ArgumentParser
internal import Reports
internal import Scenarios

/// `mutasim schema`: prints what a scenario file may say.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the scenario file, for editors that complete and check, or its reference.",
    discussion: """
      Beside a scenario it is written by:
        mutasim schema > mutasim.schema.json
      The scenario's first line points editors at it:
        # yaml-language-server: $schema=mutasim.schema.json
      """)

  @Flag(help: "Print the reference of all keys as Markdown instead.")
  var reference = false

  @Option(help: "Language of the sentences (default: en).")
  var lang: LanguageName?

  @Option(help: "Language of the keys and words (default: en).")
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
