import Experiments
import Foundation
import Government
import Playing
import Testing

@testable import Reports
@testable import Towns

@Suite struct LoadMapTests {
  /// Two librarians and nobody from tourism serve at Dukcapil from day 70 to day 112.
  private static func comparison(moves: Bool) throws -> Comparison {
    let scenario = try Town.scenario(policies: [Town.lendAhead()])
    var move = HandMade.move(arrived: 70, returned: 112)
    move.from = 1
    return Comparison(
      HandMade.result(scenario, trials: 20, moves: { _ in [[], moves ? [move, move] : []] }) {
        policy, _, scope, measure, trial in
        let chance = 0.01 * HandMade.noise(trial) + 0.01 * (policy == 0 ? 0 : HandMade.noise(trial, policy))
        return switch (measure, scope) {
        case (.onTime, 0): 0.5 + 0.2 * Double(policy) + chance
        case (.turnaroundP90, 0): 5 - Double(policy) + chance
        case (.open, _): 0
        case (.requests, _): 100
        default: 1
        }
      })
  }

  @Test func movedOfficersCountWhereTheyServe() throws {
    let comparison = try Self.comparison(moves: true)
    let moved = comparison.officersMoved(by: 1)
    #expect(moved[0][69...112].elementsEqual([0] + Array(repeating: 2, count: 42) + [0]))
    #expect(moved[1][70] == -2 && moved[2].allSatisfy { $0 == 0 })
    let loads = WeeklyLoads(comparison.result.scenario)
    let week = try #require(loads.weeks.first { $0.lowerBound >= 77 })
    let (alone, helped) = (
      try #require(loads.load(of: 0, in: week, moved: [])), try #require(loads.load(of: 0, in: week, moved: moved[0]))
    )
    #expect(abs(helped - alone * 5 / 7) < 1e-12)
    let lender = try #require(loads.load(of: 1, in: week, moved: moved[1]))
    #expect(abs(lender - (loads.load(of: 1, in: week, moved: []) ?? 0) * 10 / 8) < 1e-12)
  }

  /// What the page's script does with it is looked at in a browser.
  @Test func onANarrowScreenNamesStandAboveTheirRows() throws {
    let inputs = ChartInputs(try Self.comparison(moves: true), language: .en)
    #expect(try #require(LoadMap(inputs: inputs)).draft().body.line.contains("\"usermeta\":{\"above\":true}"))
    #expect(HtmlTemplate.narrow.contains("spec.usermeta.above"))
  }

  @Test func aTargetOfLoadIsSaidToBeOfMoreThanAWeek() throws {
    let subtitle = { (targets: [Target], language: Language) throws -> String in
      var scenario = try Town.scenario(policies: [Town.lendAhead()])
      scenario.targets = targets
      let comparison = Comparison(HandMade.result(scenario, trials: 2) { _, _, _, _, _ in 1 })
      return try #require(LoadMap(inputs: ChartInputs(comparison, language: language))).draft().subtitle[language]
    }
    let target = Target(subject: .lenders, measure: .load, bound: .atMost, value: 1, windows: [0])
    #expect(try subtitle([target], .en).contains("; the target EJ ≤ 1 of lending units is of the mean over "))
    #expect(try subtitle([target], .id).contains("; sasaran EJ ≤ 1 OPD asal berlaku untuk rata-rata "))
    #expect(try !subtitle([], .en).contains("target"))
  }

  @Test func unitsWhoseLongNamesBeginAlikeStayApart() throws {
    var scenario = try Town.scenario(policies: [Town.lendAhead()])
    let long = "Dinas Pekerjaan Umum, Penataan Ruang dan Perumahan Rakyat"
    for unit in scenario.units.indices { scenario.units[unit].title = Title(long + (unit == 0 ? ", Bidang Air" : "")) }
    let comparison = Comparison(HandMade.result(scenario, trials: 2) { _, _, _, _, _ in 1 })
    let line = try #require(LoadMap(inputs: ChartInputs(comparison, language: .en))).draft().body.line
    let units = WeeklyLoads(scenario).units.count
    for name in [long + ", Bidang Air", long] + (3...max(3, units)).map({ "\(long) (\($0 - 1))" }).prefix(units - 2) {
      #expect(line.contains("\"unit\":\"\(name)\""), "\(name)")
    }
  }

  @Test func unitsStandByTheirHighestLoadAndDotsMarkWhatIsTooMuch() throws {
    let comparison = try Self.comparison(moves: true)
    #expect(WeeklyLoads(comparison.result.scenario).units.first == 0)
    var inputs = ChartInputs(comparison, language: .en)
    inputs.answer = 1
    let draft = try #require(LoadMap(inputs: inputs)).draft()
    let flooded = loads(of: comparison, moved: comparison.officersMoved(by: 1))
    #expect(
      draft.title.en.hasPrefix("1 of 3 units gets more planned work in some week than its officers can do; under "))
    #expect(draft.title.en.hasSuffix(flooded == 0 ? " none" : " \(flooded)"), "\(draft.title.en)")
    #expect(draft.body.line.components(separatedBy: "\"datum.load > 1\"").count == 3)
    #expect(draft.subtitle.en.contains("who is moved counts where he serves"))
  }

  /// Units with a week beyond their officers.
  private func loads(of comparison: Comparison, moved: [[Double]]) -> Int {
    let loads = WeeklyLoads(comparison.result.scenario)
    return loads.units.count { unit in
      loads.weeks.contains { (loads.load(of: unit, in: $0, moved: moved[unit]) ?? 0) > 1 }
    }
  }

  @Test func whereTheAnswerMovesNobodyThereIsOnePanel() throws {
    var inputs = ChartInputs(try Self.comparison(moves: false), language: .id)
    inputs.answer = 1
    let draft = try #require(LoadMap(inputs: inputs)).draft()
    #expect(draft.body.line.components(separatedBy: "\"datum.load > 1\"").count == 2)
    #expect(!draft.subtitle.id.contains("dipindahkan") && draft.title.id.hasPrefix("1 dari 3 OPD"))
    #expect(!draft.title.id.contains("; dengan"))
  }

  @Test func withoutWorkThereIsNoMap() {
    #expect(LoadMap(inputs: ChartInputs(Comparison(Sawahlunto.result()), language: .en)) == nil)
  }
}
