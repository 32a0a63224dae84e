internal import ArgumentParser

/// The command line: everything it does can be done from the library.
@main
struct Mutasim: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutasim",
    abstract: "Compare policies for moving civil servants before anyone is moved.",
    discussion: """
      Exit codes: 0 done, 64 wrong usage, 65 something wrong in a scenario, 66 a file cannot be read, 70 internal \
      error, 73 a file cannot be made, 74 a file cannot be written, 130 stopped by Ctrl-C.
      """,
    version: Version.current,
    subcommands: [NewCommand.self, CheckCommand.self, ExplainCommand.self, RunCommand.self, SchemaCommand.self])
}
