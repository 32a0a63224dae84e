import Foundation
import Scenarios
import Testing

/// Each file of `Broken` with all its problems beside it; `UPDATE_EXPECTED=1` writes them anew.
@Suite struct BrokenFilesTests {
  static let folder = repository.appending(path: "Tests/ScenariosTests/Broken")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test func thereAreFiles() { #expect(Self.names.count >= 10) }

  @Test(arguments: names)
  func allProblemsAreNamed(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let expectation = file.deletingPathExtension().appendingPathExtension("expected")
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioReader.read(text: String(contentsOf: file, encoding: .utf8), path: name)
    }
    let found = (error?.description ?? "") + "\n"
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] != nil {
      try found.write(to: expectation, atomically: true, encoding: .utf8)
    }
    #expect(found == (try String(contentsOf: expectation, encoding: .utf8)))
    #expect(error?.kind == .invalid)
    let lines = error?.problems.map(\.line) ?? []
    #expect(lines == lines.sorted())
  }
}
