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

  private static func run(_ arguments: [String], locale: String = "C") throws -> Tool.Outcome {
    var outcome = Tool.Outcome(code: -1, output: "", messages: "")
    try Tool.inFolder { outcome = try Tool.run(arguments, in: $0, environment: ["LANG": locale]) }
    return outcome
  }

  /// What help says of the command and of each argument and option of its own.
  private static func entries(_ command: String, locale: String) throws -> [String] {
    var entries: [String] = []
    for line in try run([command, "--help"], locale: locale).output.split(separator: "\n") {
      if ["OVERVIEW: ", "  --", "  <"].contains(where: line.hasPrefix) || entries.isEmpty { entries.append("") }
      entries[entries.count - 1] += line + "\n"
    }
    return entries.filter { !$0.hasPrefix("  --version") }
  }

  @Test func `where the locale is Indonesian, all help is`() throws {
    for command in Self.commands {
      let english = try Self.entries(command, locale: "C")
      let indonesian = try Self.entries(command, locale: "id_ID.UTF-8")
      #expect(english.count == indonesian.count && !english.isEmpty, "\(command)")
      for (en, id) in zip(english, indonesian) { #expect(en != id) }
      let words = ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "Show ", "(default:", "(values:"]
      let found = words.filter { word in indonesian.contains { $0.contains(word) } }
      #expect(found.isEmpty, "\(command): \(found)")
      let names = [
        "<scenario>", "<results>", "<file>", "<path=value>", "<lang>", "<policy>", "<order>", "<name>", "<study>",
      ]
      let left = names.filter { name in indonesian.contains { $0.contains(name) } }
      #expect(left.isEmpty, "\(command): \(left)")
    }
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
