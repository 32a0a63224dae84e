import Foundation
import Testing

@Test("the queue of the textbooks takes at most forty lines, and the documentation shows it as it is")
func queueIsShort() throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  let code = try String(contentsOf: folder.appendingPathComponent("MMc.swift"), encoding: .utf8)
  let page = try String(
    contentsOf: folder.appendingPathComponent("../../../Sources/DiscreteEvents/DiscreteEvents.docc/DiscreteEvents.md"),
    encoding: .utf8)
  #expect(code.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
  #expect(page.contains("```swift\n\(code)```"))
}
