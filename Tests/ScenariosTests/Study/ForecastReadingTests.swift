import Foundation
import Government
import Scenarios
import Testing

/// `demand: { forecast: counts.csv }`.
@Suite struct ForecastReadingTests {
  /// 30 weeks from 5 May 2025 of two services; 12 and 6 requests on an open day.
  private static let counts: String = {
    let first: CivilDate = "2025-05-05"
    return (0..<210).filter { $0 % 7 < 5 }.reduce("TANGGAL;KTP-el;Kartu Keluarga\n") { text, day in
      let date = first.adding(days: day)
      return text + "\(date.iso);\(12 + [-2, 1, 0, 1, 0][day % 5]);\(6 + [1, -1, 0, 0, 0][day % 5])\n"
    }
  }()

  private func read(_ demand: String, counts: String = counts) throws -> ReadScenario {
    let folder = FileManager.default.temporaryDirectory.appending(path: "mutasim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try counts.write(to: folder.appending(path: "counts.csv"), atomically: true, encoding: .utf8)
    return try ScenarioReader.read(
      text: study(services: "ktp_el: { demand: { \(demand) }, time: 20 min }"),
      path: folder.appending(path: "s.yaml").path)
  }

  @Test(arguments: [("forecast: counts.csv", 12.0), ("forecast: counts.csv, column: kartu keluarga", 6)])
  func `a service is found by its key or by column, and expected as it was`(_ demand: String, _ mean: Double) throws {
    let read = try read(demand)
    let found = read.scenario.units[0].services[0].demand
    guard case .forecast(let forecast) = found.source else {
      Issue.record("no forecast")
      return
    }
    #expect((forecast.meanPerWorkingDay / mean - 1).magnitude < 0.15)
    #expect(found.meanPerWorkingDay == forecast.meanPerWorkingDay)
    #expect(read.dataFiles.count == 1 && read.resolved.contains("forecast: "))
  }

  @Test(arguments: [
    ("forecast: none.csv", counts, "no such file"),
    ("forecast: counts.csv, column: KIA", counts, "has no service \"KIA\""),
    (
      "forecast: counts.csv", counts.replacing("KTP-el", with: "Akta"),
      "name one of \"Akta\", \"Kartu Keluarga\" with column"
    ),
    ("forecast: counts.csv", counts.replacing("2025-", with: "2027-"), "has no day before the study"),
    ("forecast: counts.csv", counts.split(separator: "\n").prefix(20).joined(separator: "\n"), "with a count; give 28"),
    ("forecast: counts.csv, rate: 5/day", counts, "demand comes from a file or from a rate"),
  ])
  func `what cannot be forecast is refused`(_ demand: String, _ counts: String, _ message: String) {
    let error = #expect(throws: ScenarioError.self) { try read(demand, counts: counts) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func `days of the study itself teach nothing, and season of a rate has no effect`() throws {
    let later = try read(
      "forecast: counts.csv, column: KTP-el, trend: 3%/year",
      counts: Self.counts + "2026-01-05;500;1\n2026-01-06;500;1\n")
    #expect(later.warnings.contains { $0.message.contains("nothing is learnt from them") })
    #expect(later.warnings.contains { $0.message.contains("has no effect: the forecast has") })
    #expect(later.scenario.units[0].services[0].demand.meanPerWorkingDay < 16)
  }
}
