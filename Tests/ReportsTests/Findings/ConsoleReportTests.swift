import Foundation
import Testing

@testable import Experiments
@testable import Government
@testable import Reports
@testable import Towns

/// Whole texts against files in `Golden`; set `UPDATE_GOLDEN` to write them anew, which fails the test once.
@Suite struct ConsoleReportTests {
  private func check(_ text: String, _ name: String) throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "Golden/\(name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) written anew; read it before it is committed")
      return
    }
    #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
  }

  @Test(arguments: Language.allCases)
  func wholeTable(language: Language) throws {
    let text = Sawahlunto.text(language)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    try check(text, "table.\(language.rawValue)")
  }

  @Test func narrowTerminalsGetBlocks() throws {
    let text = Sawahlunto.text(.en, width: 60)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
    try check(text, "blocks.en")
  }

  @Test func oneTrialSaysSo() throws {
    let text = Sawahlunto.text(.en, trials: 1)
    #expect(text.contains("One trial: no intervals (NA)"))
    #expect(!text.contains("▼"))
    try check(text, "one-trial.en")
  }

  @Test(arguments: Language.allCases)
  func emptyStudy(language: Language) {
    let result = HandMade.result(HandMade.scenario()) { _, _, _, _, _ in .nan }
    let text = ConsoleReport(Comparison(result), Sawahlunto.record, language: language).text(width: 100)
    #expect(text.contains(Phrases.noDemand[language]))
    #expect(!text.contains(/\bnan\b|NaN/))
  }

  @Test func baselineAlone() {
    let result = Sawahlunto.result(policies: [.nothing])
    let text = ConsoleReport(Comparison(result), Sawahlunto.record, language: .en).text(width: 100)
    #expect(text.contains(Phrases.nothingToCompare.en))
  }
}
