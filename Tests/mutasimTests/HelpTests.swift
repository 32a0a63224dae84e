import Foundation
import Testing

/// What the command line says of itself.
@Suite struct HelpTests {
  private static let commands: [String] = {
    let help = (try? run(["--help"]).output) ?? ""
    let lines = help.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }.dropFirst()
    return lines.prefix { $0.hasPrefix("  ") }.compactMap { line in
      line.hasPrefix("   ") || line.hasPrefix("  See ") ? nil : line.split(separator: " ").first.map(String.init)
    }
  }()

  private static func run(_ arguments: [String]) throws -> Tool.Outcome {
    var outcome = Tool.Outcome(code: -1, output: "", messages: "")
    try Tool.inFolder { outcome = try Tool.run(arguments, in: $0) }
    return outcome
  }

  @Test func `every command shows how it is called`() throws {
    #expect(Self.commands.count >= 19)
    for command in Self.commands {
      let help = try Self.run([command, "--help"])
      #expect(help.code == 0)
      #expect(
        help.output.contains("  mutasim \(command) ") || help.output.contains("(mutasim \(command) "), "\(command)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `shells complete commands`(shell: String) throws {
    let script = try Self.run(["--generate-completion-script", shell])
    #expect(script.code == 0)
    for command in Self.commands { #expect(script.output.contains(command)) }
  }
}
