import Files
import Foundation
import Government
import Testing

@testable import Experiments
@testable import Reports
@testable import Towns

/// What is said of policies over several worlds.
@Suite struct WorldsReportTests {
  /// On time by world and policy; turnaround is the same in all.
  private static func result(_ onTime: [[Double]], noise: Double = 0.01) -> WorldsResult {
    let names = [World.planned, "many_refusals"]
    let goal = Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.6, windows: [1])
    let observed = onTime.enumerated().map { index, values in
      var scenario = HandMade.scenario(targets: [goal])
      scenario.comparison.trials = 51
      var trials = WorldTrials(World(name: names[index], scenario: scenario))
      trials.add(
        HandMade.result(scenario) { policy, _, _, measure, trial in
          measure == .onTime ? values[policy] + noise * HandMade.noise(trial, policy) : 1
        }.trials)
      return trials
    }
    return WorldsResult(observed, trials: 51)
  }

  private static let apart = result([[0.5, 0.9, 0.7], [0.5, 0.55, 0.7]])

  @Test func theSentencesNameRegretWorldAndWorstValue() {
    let findings = WorldsFindings(result: Self.apart)
    #expect(
      findings.answer.en.hasPrefix(
        "Over 2 worlds, lend is least bad in the worst: nowhere further behind the best policy there than "))
    #expect(findings.answer.en.hasSuffix(" percentage points, on time (many refusals)."))
    #expect(findings.bestWorst.en.hasPrefix("By the worst value alone it would be hours: 70"))
    #expect(findings.answer.id.hasPrefix("Dari 2 keadaan, lend paling kecil ruginya"))
    #expect(findings.title.en == "lend is least bad in its worst world")
    let everywhere = WorldsFindings(result: Self.result([[0.5, 0.9, 0.7], [0.5, 0.85, 0.7]]))
    #expect(everywhere.answer.en.hasPrefix("In each of 2 worlds, lend is as good as the best policy there"))
    #expect(everywhere.bestWorst.en.hasPrefix("Its worst value is the best of all too: 85"))
  }

  /// Always all in time in one world: no interval of a mean, but a share goes no higher, and few trials may be lower.
  @Test func worstValuesHaveTheirIntervals() {
    let result = Self.result([[0.5, 1, 0.7], [0.5, 0.873, 0.7]], noise: 0)
    let worst = result.decided.worst[1].estimate
    #expect(worst.lower.isFinite && worst.upper.isFinite && worst.lower < 0.873 && worst.mean == 0.873)
    #expect(WorldsFindings(result: result).bestWorst.en.contains(": 87 ["))
  }

  @Test func whatIsNotSettledIsSaidToBeOpen() {
    let findings = WorldsFindings(result: Self.result([[0.5, 0.9, 0.7], [0.5, 0.5, 0.7]], noise: 0.3))
    #expect(findings.answer.en.hasPrefix("Not settled which policy is least bad in its worst world"))
    #expect(findings.title.en == "Not settled which policy is least bad in its worst world")
  }

  @Test(arguments: Language.allCases) func theTableHasEveryPolicyInEveryWorld(language: Language) {
    let text = WorldsReport(Self.apart, language: language).text(width: 110)
    let lines = text.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("hours ") } == 3 && lines.allSatisfy { $0.count <= 110 })
    #expect(text.contains(language == .en ? "1 of 2" : "1 dari 2"))
    #expect(text.contains(language == .en ? "As planned" : "Sesuai rencana"))
  }

  /// The same difference in every trial: it may be another in a few that were not played.
  @Test(arguments: Language.allCases) func anIntervalThatFewTrialsReachIsExplained(language: Language) {
    let text = { (result: WorldsResult) in
      WorldsReport(result, language: language).text(width: 110).split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
    }
    let reach = Phrases.Worlds.reach[language]
    #expect(text(Self.result([[0.5, 0.9, 0.7], [0.5, 0.55, 0.7]], noise: 0)).contains(reach))
    #expect(!text(Self.apart).contains(reach))
  }

  @Test func theTablesAreTidyAndDescribed() throws {
    let files = WorldsFiles(Self.apart, RunRecord()).all
    for (file, columns) in ColumnText.ofWorlds {
      let text = String(decoding: try #require(files.first { $0.path == file }).bytes, as: UTF8.self)
      let rows = text.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      #expect(rows[0].map(String.init) == columns.map(\.name))
      #expect(rows.allSatisfy { $0.count == columns.count })
      #expect(rows.count == (file == "worlds.csv" ? 1 + 2 * 3 * 2 : 1 + 3 * 2))
    }
    let robustness = String(decoding: try #require(files.first { $0.path == "robustness.csv" }).bytes, as: UTF8.self)
    #expect(robustness.contains("\r\nlend,on_time,") && robustness.contains(",many_refusals,chosen,"))
  }

  @Test func theChartShowsEveryWorldOfEveryPolicy() throws {
    let chart = try #require(RegretChart(result: Self.apart, language: .en).draft()?.finished(in: .en))
    #expect(chart.title == "Lend is least bad in its worst world")
    #expect(chart.specification.components(separatedBy: "\"world\":\"many refusals\"").count == 1 + 2 * 3)
  }
}
