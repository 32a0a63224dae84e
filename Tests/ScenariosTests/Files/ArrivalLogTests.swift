import Foundation
import Government
import Scenarios
import Testing

@Suite struct ArrivalLogTests {
  /// Reads a study whose demand is the given CSV.
  private func read(_ csv: String, _ keys: String) throws -> ReadScenario {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try csv.write(to: folder.appending(path: "arrivals.csv"), atomically: true, encoding: .utf8)
    let yaml = study(services: "deed: { demand: { file: arrivals.csv, \(keys) }, time: 20 min }")
    return try ScenarioReader.read(text: yaml, path: folder.appending(path: "study.yaml").path)
  }

  private func stamps(_ scenario: Scenario) -> [Double] {
    let unit = scenario.units.first { $0.name == "desk" }
    if case .timeStamps(let stamps)? = unit?.services.first?.demand.source { return stamps }
    return []
  }

  @Test func stampsAreWallClockTimesInOrder() throws {
    let csv =
      "who,when\r\n\"a, b\",2026-01-06T09:00:30.5+07:00\r\n\"say \"\"c\"\"\",2026-01-05 08:00+07\nd,2026-01-05\n"
    let read = try read(csv, "column: when")
    #expect(stamps(read.scenario) == [27_000, 28_800, 86_400 + 32_430.5])
    #expect(read.dataFiles.first?.hasSuffix("arrivals.csv") == true)
  }

  @Test func summerTimeIsNoOtherZone() throws {
    let csv = "when\n2026-01-05T09:00:00+01:00\n2026-01-06T09:00:00+02:00\n"
    #expect(stamps(try read(csv, "column: when").scenario) == [32_400, 86_400 + 32_400])
  }

  @Test func eachCaseCountsOnceAtItsEarliest() throws {
    let csv = "case,when\n1,2026-01-06 10:00\n2,2026-01-06 11:00\n1,2026-01-05 09:00\n"
    let read = try read(csv, "column: when, case: case")
    #expect(stamps(read.scenario) == [32_400, 86_400 + 39_600])
  }

  @Test func stampsOutsideTheStudyAreCounted() throws {
    let csv = "when\n2025-12-31 10:00\n2026-01-05 10:00\n2029-01-01 10:00\n"
    let read = try read(csv, "column: when")
    #expect(stamps(read.scenario).count == 1)
    #expect(read.warnings.contains { $0.message.hasPrefix("2 of 3 arrivals lie before the start or after the end") })
  }

  @Test(arguments: [
    ("", "is empty"), ("when\n", "no arrival of"), ("wehn\n2026-01-05\n", "did you mean \"wehn\"?"),
    ("when\nyesterday\n", "row 2 of"), ("when\n2026-02-30 10:00\n", "row 2 of"),
    ("when\n2026-01-05 25:00\n", "row 2 of"),
    ("when\n2026-01-05 10:00+7\n", "row 2 of"),
    ("when\n2026-01-05T03:00:00Z\n", "row 2 of"), ("when\n2026-01-05T03:00:00+00:00\n", "is in UTC"),
    ("when\n2026-01-05 10:00+07:00\n2026-01-05 11:00+08:00\n", "row 3 of"),
    ("when\n2026-01-05 10:00-05\n2026-01-05 11:00+0100\n", "more than one time zone"),
  ])
  func badFilesAreRefused(_ csv: String, _ message: String) throws {
    let error = #expect(throws: ScenarioError.self) { try read(csv, "column: when") }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
