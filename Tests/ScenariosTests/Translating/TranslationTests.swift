import Foundation
import Government
import Testing

@testable import Scenarios

@Suite struct TranslationTests {
  private func said(_ text: String, _ language: FileLanguage) throws -> String {
    try Translation(of: text, path: "study.yaml", to: language).text
  }

  private func path(_ name: String) -> String { repository.appending(path: "scenarios/\(name).yaml").path }

  @Test(arguments: ShippedScenarioTests.names + ["permits"])
  func comesBackByteForByte(_ name: String) throws {
    let text = try text("scenarios/\(name).yaml")
    let translation = try Translation(of: text, to: .id)
    #expect(translation.text != text)
    #expect(translation.notes.isEmpty)
    #expect(try said(translation.text, .en) == text)
  }

  @Test(arguments: ShippedScenarioTests.names)
  func isTheSameStudy(_ name: String) throws {
    let text = try text("scenarios/\(name).yaml")
    let english = try ScenarioReader.read(text: text, path: path(name))
    let indonesian = try ScenarioReader.read(text: said(text, .id), path: path(name))
    #expect(described(indonesian.scenario) == described(english.scenario))
    #expect(
      indonesian.worlds.map { described($0.world.scenario) } == english.worlds.map { described($0.world.scenario) })
    #expect(indonesian.inputs.count == english.inputs.count)
    #expect(indonesian.inputs.map(\.number?.value) == english.inputs.map(\.number?.value))
    #expect(try withoutMarks(said(english.resolved, .id)) == withoutMarks(indonesian.resolved))
  }

  /// What results call inputs by is what `--set` takes.
  @Test(arguments: ShippedScenarioTests.names)
  func everyInputCanBeSetInTheLanguageOfTheFile(_ name: String) throws {
    let text = try said(text("scenarios/\(name).yaml"), .id)
    let read = try ScenarioReader.read(text: text, path: path(name), withWorlds: false)
    let values = read.inputs.map { (path: $0.path, value: $0.value) }
    let again = try ScenarioReader.read(text: text, path: path(name), overrides: values, withWorlds: false)
    #expect(described(again.scenario) == described(read.scenario))
    for place in 0..<(read.inputs.map(\.alternatives.count).max() ?? 0) {
      let others = read.inputs.filter { $0.alternatives.count > place }.map { ($0.path, $0.alternatives[place]) }
      #expect(throws: Never.self) {
        try ScenarioReader.read(text: text, path: path(name), overrides: others, withWorlds: false)
      }
    }
  }
}
