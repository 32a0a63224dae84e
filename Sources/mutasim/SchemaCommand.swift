internal import ArgumentParser

/// `mutasim schema`: prints what a scenario file may say.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of the scenario file, for editors that complete and check.",
    discussion: """
      mutasim schema > mutasim.schema.json writes it beside a scenario; the scenario's first line then points editors \
      at it: # yaml-language-server: $schema=mutasim.schema.json
      """)

  func run() throws {
    try reportingFailures { () throws(Failure) in try Standard.output(SchemaDocument.text) }
  }
}
