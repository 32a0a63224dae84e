internal import ArgumentParser

/// `mutasim schema`: prints what a scenario file may say.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of the scenario file, for editors that complete and check.",
    discussion: """
      Beside a scenario it is written by:
        mutasim schema > mutasim.schema.json
      The scenario's first line points editors at it:
        # yaml-language-server: $schema=mutasim.schema.json
      """)

  func run() throws {
    try reportingFailures { () throws(Failure) in try Standard.output(SchemaDocument.text) }
  }
}
