import Experiments
import Foundation
import Government
import Testing

@testable import Reports

@Suite struct ChartsTests {
  private static let book = ChartBook(SampleStudy(trials: 40).inputs(.en))

  private func parsed(_ name: String, in book: ChartBook = book) throws -> [String: Any] {
    let chart = try #require(book.charts.first { $0.name == name })
    return try #require(try JSONSerialization.jsonObject(with: Data(chart.specification.utf8)) as? [String: Any])
  }

  /// Every row of inline data that has all of the keys.
  private func rows(_ value: Any, with keys: Set<String>) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap { rows($0, with: keys) } }
    guard let object = value as? [String: Any] else { return [] }
    return (keys.isSubset(of: object.keys) ? [object] : []) + object.values.flatMap { rows($0, with: keys) }
  }

  @Test func chartsInReadingOrder() throws {
    #expect(
      Self.book.charts.map(\.name) == ["answer", "differences", "risk", "backlog", "turnaround", "work_pressure"])
    for chart in Self.book.charts {
      let specification = try parsed(chart.name)
      #expect(specification["$schema"] as? String == "https://vega.github.io/schema/vega-lite/v6.json")
      #expect(chart.fileName == chart.name + ".vl.json")
    }
  }

  @Test func differencesCarryEveryNumber() throws {
    let inputs = SampleStudy(trials: 40).inputs(.en)
    let found = rows(try parsed("differences"), with: ["difference", "verdict"])
    // Six panels of four policies, in the layers of points and, where there are any, of intervals.
    let intervals = found.count { !($0["lower"] is NSNull) }
    #expect(found.count == 24 + intervals / 2)
    #expect(intervals >= 40)
    let difference = try #require(inputs.difference(.onTime, policy: 2, scope: 0))
    #expect(found.contains { $0["difference"] as? Double == difference.mean * 100 })
    #expect(found.contains { $0["lower"] as? Double == difference.lower * 100 })
  }

  @Test func backlogHasQuantilesOfEachWorkingDay() throws {
    let inputs = SampleStudy(trials: 40).inputs(.en)
    let axis = DayAxis(inputs)
    let days = (axis.from..<axis.to).filter { inputs.scenario.calendar.days[$0].isWorking }.count
    let found = rows(try parsed("backlog"), with: ["p2_5", "median", "p97_5"])
    #expect(found.count == 5 * days)
    for row in found {
      let values = try ["p2_5", "p25", "median", "p75", "p97_5"].map { try #require(row[$0] as? Double) }
      #expect(values == values.sorted())
    }
  }

  @Test func turnaroundFallsFromAllToFew() throws {
    let found = rows(try parsed("turnaround"), with: ["days", "open"]).filter { $0["policy"] as? String == "Nothing" }
    let shares = found.dropLast().compactMap { $0["open"] as? Double }
    #expect(shares.first == 1)
    #expect(shares == shares.sorted(by: >))
    #expect((shares.last ?? 1) <= 0.02)
  }

  @Test func sameBytesForSameInput() {
    #expect(ChartBook(SampleStudy(trials: 40).inputs(.en)).charts == Self.book.charts)
  }

  @Test func absentNumbersLeaveChartsOut() {
    #expect(ChartBook(SampleStudy(trials: 3, isAbsent: true).inputs(.en)).charts.isEmpty)
  }

  @Test(arguments: [Language.en, .id])
  func numbersAreNeverNaN(language: Language) throws {
    for study in [
      SampleStudy(trials: 1), SampleStudy(trials: 2, names: ["nothing"]), SampleStudy(trials: 3, hasSurge: false),
      SampleStudy(trials: 3, hasLenders: false),
    ] {
      let book = ChartBook(study.inputs(language))
      #expect(!book.charts.isEmpty)
      for chart in book.charts {
        _ = try parsed(chart.name, in: book)
        #expect(!chart.specification.contains(":nan"))
        #expect(!chart.specification.contains(":inf"))
      }
    }
  }

  @Test func onePolicyHasNoDifferences() {
    let names = ChartBook(SampleStudy(trials: 3, names: ["nothing"]).inputs(.en)).charts.map(\.name)
    #expect(names == ["risk", "backlog", "turnaround", "work_pressure"])
  }

  @Test func themeAndColoursOfPolicies() throws {
    let config = try #require(try parsed("turnaround")["config"] as? [String: Any])
    #expect(config["background"] as? String == "#ffffff")
    let scales = rows(try parsed("turnaround"), with: ["domain", "range"])
    let policies = try #require(scales.first { ($0["domain"] as? [String])?.count == 5 })
    #expect(
      policies["domain"] as? [String] == [
        "Nothing", "Lend when late", "Lend in advance", "Extra hours", "Move for good",
      ])
    #expect((scales.compactMap { $0["range"] as? [String] }.first) == Array(ChartTheme.palette.prefix(5)))
  }

  /// What layers say of one axis or legend is the same in all of them: else Vega warns, and takes one of two.
  @Test func layersDoNotConflict() throws {
    for name in ["backlog", "turnaround", "work_pressure"] {
      let chart = try parsed(name)
      for days in rows(chart, with: ["type", "scale", "field"]) where days["type"] as? String == "temporal" {
        let scale = try #require(days["scale"] as? [String: Any])
        #expect(scale["domain"] == nil && scale["domainMin"] != nil && scale["domainMax"] != nil, "\(name)")
      }
      for layer in rows(chart, with: ["color", "strokeWidth"]) {
        #expect((layer["strokeWidth"] as? [String: Any])?["field"] == nil, "\(name)")
      }
    }
    let lines = PolicyLines(
      labels: ["Nothing", "A \"b\""], colors: [ChartTheme.palette[0], ChartTheme.other], width: 400)
    let width = JSONValue.object(lines.encodings).line
    #expect(width.contains(#"indexof([\"A \\\"b\\\"\"], datum.policy) < 0"#), "\(width)")
  }

  @Test func surgeIsShadedByName() throws {
    #expect(rows(try parsed("backlog"), with: ["surge", "end"]).allSatisfy { $0["surge"] as? String == "Lebaran" })
    #expect(rows(try parsed("backlog"), with: ["surge", "end"]).count == 5)
  }

  @Test func linesOfManyPoliciesAllLookDifferent() {
    let looks = (0..<64).map { "\(ChartTheme.color(ofPolicy: $0)) \(ChartTheme.dash(ofPolicy: $0))" }
    #expect(Set(looks).count == looks.count)
    #expect((0..<8).allSatisfy { ChartTheme.dash(ofPolicy: $0) == ChartTheme.dashes[$0] })
  }

  @Test func labelsOfClosePromisesStandAboveEachOther() {
    let close = PromiseMarks(promises: [0.5, 1, 5], width: 800, language: .en)
    #expect(close.rows(upTo: 8) == [0, 1, 0])
    #expect(close.room(upTo: 8) > PromiseMarks(promises: [1], width: 800, language: .en).room(upTo: 8))
    #expect(PromiseMarks(promises: [1, 5], width: 800, language: .en).rows(upTo: 8) == [0, 0])
  }

  /// Half a day is judged to the hour; a day until it closes.
  @Test func onlyWholeDaysHaveABand() throws {
    let marks = PromiseMarks(promises: [0.5, 1], width: 800, language: .en)
    let layers = try JSONSerialization.jsonObject(with: JSONEncoder().encode(marks.layers(upTo: 8)))
    let bands = rows(layers, with: ["days", "end"])
    #expect(bands.filter { $0["days"] as? Double != $0["end"] as? Double }.map { $0["days"] as? Double } == [1])
    #expect(
      marks.meaning.en
        == "; grey = closing of the promised day, by hour of arrival; dotted = the promised part of a day")
    #expect(PromiseMarks(promises: [2], width: 800, language: .en).meaning.en.hasPrefix("; grey"))
  }

  @Test(arguments: [(365, 3.0), (500, 4), (700, 6), (1400, 12)])
  func monthsBetweenTicksArePartsOfAYear(_ length: Int, _ step: Double) {
    var scenario = SampleStudy().scenario
    scenario.lengthDays = length
    #expect(DayAxis(scenario, unit: 0, language: .en).x.line.contains("\"step\":\(Int(step))}"))
  }

  @Test(arguments: [(365, "%-d %b"), (380, "%-d %b %Y")])
  func datesOfMoreThanAYearCarryIt(_ length: Int, _ format: String) {
    var scenario = SampleStudy().scenario
    scenario.lengthDays = length
    #expect(DayAxis(scenario, unit: 0, language: .en).format == format)
  }
}
