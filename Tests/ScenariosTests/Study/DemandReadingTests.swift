import Government
import Scenarios
import Testing

@Suite struct DemandReadingTests {
  private static func demand(_ keys: String) throws -> Demand {
    let read = try ScenarioReader.read(
      text: study(services: "deed: { time: 20 min, demand: { rate: 5/day, \(keys) } }"))
    let again = try ScenarioReader.read(text: read.resolved)
    #expect(withoutMarks(again.resolved) == withoutMarks(read.resolved))
    #expect(described(again.scenario) == described(read.scenario))
    return read.scenario.units[0].services[0].demand
  }

  @Test func seasonTrendAndWeekdaysAreRead() throws {
    let demand = try Self.demand("season: { jul: 1.4, jan: 1.1 }, trend: -2.5%/year, weekdays: { mon: 2, fri: 0 }")
    #expect(demand.season == [1.1, 1, 1, 1, 1, 1, 1.4, 1, 1, 1, 1, 1])
    #expect(demand.growthPerYear == -0.025)
    #expect(demand.weekdayFactors == [2, 1, 1, 1, 0])
    #expect(try Self.demand("weekdays: [1.2, 1, 1, 1, 0.8]").weekdayFactors == [1.2, 1, 1, 1, 0.8])
    #expect(try Self.demand("season: {}").season == Array(repeating: 1, count: 12))
    let plain = try Self.demand("day_cv: 0.1")
    #expect(plain.weekdayFactors == Demand.usualWeekdayFactors && plain.season.isEmpty && plain.growthPerYear == 0)
  }

  @Test func aProgrammeIsReadFromItsFirstToItsLastDay() throws {
    let demand = try Self.demand("from: 2026-06-01, builds: 10 working days, to: 2026-09-30")
    #expect(demand.programme == Programme(firstDay: 147, lastDay: 268, buildDays: 10))
    #expect(try Self.demand("to: 2026-09-30").programme == Programme(lastDay: 268))
    #expect(try Self.demand("from: 2026-06-01").programme == Programme(firstDay: 147))
  }

  @Test func aNewServiceDoesNotMakeAUnitShortForGood() throws {
    let services = "deed: { time: 20 min, demand: { rate: 300/day, from: 2026-06-01 } }"
    #expect(try ScenarioReader.read(text: study(services: services)).warnings.isEmpty)
    let early = services.replacing("2026-06-01", with: "2026-01-12")
    #expect(
      try ScenarioReader.read(text: study(services: early)).warnings.map(\.message) == [
        "deed begins in the warm-up, in which nothing is measured and no policy acts"
      ])
    let short = services.replacing("01 }", with: "01, builds: 9 working days, to: 2026-06-08 }")
    #expect(
      try ScenarioReader.read(text: study(services: short)).warnings.map(\.message) == [
        "comes before the service has built up: its rate is never reached"
      ])
  }

  private static let daily = study(services: "deed: { time: 20 min, demand: { daily: counts.csv } }")

  @Test func dailyCountsAreReadByService() throws {
    let csv =
      "date,service,received,finished\n2026-01-05,deed,7,6\n2026-01-05,card,9,9\n2026-01-10,deed,3,\n2025-12-30,deed,4,4\n"
    let first = try read(Self.daily, files: ["counts.csv": csv])
    let again = try read(first.resolved, files: ["counts.csv": csv])
    #expect(described(again.scenario) == described(first.scenario))
    guard case .dailyCounts(let counts) = first.scenario.units[0].services[0].demand.source else {
      Issue.record("the demand is not a file of counts")
      return
    }
    #expect(counts.counts[0..<8] == [7, 0, 0, 0, 0, 0, 0, 3])
    #expect(counts.counts.reduce(0, +) == 10)
    let warnings = first.warnings.map(\.message)
    #expect(warnings.contains("1 of 3 days lie before the start or after the end of the study"))
    #expect(warnings.contains("3 requests were counted on days off: they come on the working day after"))
    #expect(warnings.contains { $0.hasSuffix("working days of the study have no count: nobody comes") })
    #expect(first.dataFiles.count == 1)
  }

  @Test(arguments: [
    ("date,count\n2026-01-05,1\n2026-01-05,2\n", "row 3): is a second count for 2026-01-05; the first stands in row 2"),
    (
      "date,count\n5/1/2026,1\n",
      "column date: no day is above 12: row 2 is 2026-01-05 with the day first, 2026-05-01 with the month first; write "
        + "them as 2026-03-25"
    ),
    ("date,count\n5 Jan,1\n", "row 2, column date): \"5 Jan\" is not a date"),
    ("date,count\n2026-01-05,-1\n", "row 2, column count): \"-1\" is negative"),
    ("date,count\n2026-01-05,\n", "row 2): has no count"), ("date,count\n2026-01-05,1.5\n", "is not a whole number"),
    ("date\n2026-01-05\n", "needs one of the columns count and received"),
    ("date,count,received\n2026-01-05,1,1\n", "needs one of the columns count and received"),
    ("date,count\n2024-01-05,1\n", "no count for deed lies within the study"),
    ("date,service,count\n2026-01-05,card,1\n", "no count for deed lies within the study"),
    ("day,count\n", "\"day\" is not a column"),
  ])
  func badCountsAreRefused(_ csv: String, _ message: String) {
    let found = messages(Self.daily, files: ["counts.csv": csv])
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test func whatIsReplayedHasNoSeason() throws {
    let yaml = Self.daily.replacing("counts.csv }", with: "counts.csv, season: { jan: 2 }, day_cv: 0.2 }")
    let warnings = try read(yaml, files: ["counts.csv": "date,count\n2026-01-05,7\n"]).warnings
    #expect(warnings.filter { $0.message.hasPrefix("has no effect: recorded") }.map(\.path).sorted().count == 2)
  }
}
