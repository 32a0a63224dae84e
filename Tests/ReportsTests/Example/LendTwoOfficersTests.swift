import Foundation
import Testing

@Suite("A study written in code")
struct LendTwoOfficersTests {
  @Test("plays, is compared and answered")
  func answers() throws {
    let text = try lendTwoOfficers(trials: 40)
    #expect(text.contains("40 trials, 2 policies and the baseline, seed 20260105 · "))
    #expect(text.contains("Answer: ahead."))
  }

  @Test("takes at most thirty lines, and the documentation shows it as it is")
  func isShort() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let code = try String(contentsOf: folder.appendingPathComponent("LendTwoOfficers.swift"), encoding: .utf8)
    let page = try String(
      contentsOf: folder.appendingPathComponent("../../../Sources/MutasimKit.docc/MutasimKit.md"), encoding: .utf8)
    #expect(code.split(separator: "\n").drop { !$0.hasPrefix("func") }.count <= 30)
    #expect(page.contains("```swift\n\(code)```"))
  }
}
