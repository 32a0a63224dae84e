import Foundation
import Scenarios
import Testing

/// Each file of `Broken` with all its problems beside it in both languages; `UPDATE_EXPECTED=1` writes them anew.
@Suite struct BrokenFilesTests {
  static let folder = repository.appending(path: "Tests/ScenariosTests/Broken")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test func thereAreFiles() { #expect(Self.names.count >= 10) }

  @Test(arguments: names)
  func allProblemsAreNamed(_ name: String) throws {
    let error = try #require(Self.error(of: name))
    try Self.hold(error.description, against: name, "expected")
    #expect(error.kind == .invalid)
    let lines = error.problems.map(\.line)
    #expect(lines == lines.sorted())
  }

  @Test(arguments: names)
  func allProblemsAreNamedInIndonesian(_ name: String) throws {
    let error = try #require(Self.error(of: name))
    try Self.hold(error.text(inIndonesian: true), against: name, "expected-id")
  }

  @Test(arguments: names)
  func noProblemIsSaidInEnglishAlone(_ name: String) throws {
    for problem in try #require(Self.error(of: name)).problems {
      #expect(problem.message != problem.messageInIndonesian)
      #expect(!problem.messageInIndonesian.contains("Sentence("))
      #expect(problem.messageInIndonesian.count <= 2 * problem.message.count + 20)
    }
  }

  private static func error(of name: String) -> ScenarioError? {
    do throws(ScenarioError) {
      let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
      _ = try ScenarioReader.read(text: text, path: name)
      return nil
    } catch {
      return error
    }
  }

  private static func hold(_ found: String, against name: String, _ ending: String) throws {
    let file = folder.appending(path: name).deletingPathExtension().appendingPathExtension(ending)
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] != nil {
      try (found + "\n").write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(found + "\n" == (try String(contentsOf: file, encoding: .utf8)))
  }
}
