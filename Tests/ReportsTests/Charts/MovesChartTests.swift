import Experiments
import Foundation
import Government
import Playing
import Testing

@testable import Reports
@testable import Towns

@Suite struct MovesChartTests {
  private static let comparison = Comparison(Sawahlunto.result())

  private func draft(_ comparison: Comparison = comparison, _ language: Language = .en) -> ChartDraft? {
    MovesChart(inputs: ChartInputs(comparison, language: language))?.draft()
  }

  @Test func rowsAreThePoliciesThatMoveAnybodyTheAnswerFirst() throws {
    let inputs = ChartInputs(Self.comparison, language: .en)
    #expect(inputs.answer == 2)
    let line = try #require(draft()).body.line
    #expect(line.contains("Lend in advance\\n2 officers to front"))
    #expect(line.contains("Move for good\\n2 officers to front"))
    #expect(!line.contains("Extra hours") && !line.contains("Nothing"))
    #expect(try #require(draft()).title.en.hasPrefix("lend in advance: officers are at work there from "))
  }

  /// Two actions that read the same: one from day 35 on, the other from day 8.
  @Test func everyActionHasARowOfItsOwnInTheOrderInWhichTheyBegin() throws {
    var policies = Sawahlunto.policies
    policies[2].actions.append(policies[2].actions[0])
    let comparison = Comparison(
      HandMade.result(
        HandMade.scenario(policies: policies), trials: 40,
        moves: { _ in
          var late = HandMade.move(arrived: 35, returned: nil)
          var early = HandMade.move(arrived: 8, returned: 20)
          (late.action, early.action) = (0, 1)
          return policies.indices.map { $0 == 2 ? [late, early] : [] }
        }
      ) { policy, _, scope, measure, trial in
        measure == .onTime && scope == 0 ? (policy == 2 ? 0.9 : 0.5) + 0.01 * HandMade.noise(trial, policy) : 1
      })
    let inputs = ChartInputs(comparison, language: .en)
    let rows = MoveRow.all(of: 2, in: comparison, inputs)
    #expect(rows.map(\.action) == [1, 0] && rows[0].label == rows[1].label)
    #expect(Set(rows.map(\.key)).count == 2)
    let chart = try #require(draft(comparison))
    #expect(chart.title.en.hasSuffix("from 9 January 2026 on"), "where the first row begins")
    for row in rows { #expect(chart.body.line.contains(JSONValue.string(row.key).line)) }
  }

  @Test func barsStandAtTheMiddleDates() throws {
    let pattern = try #require(Self.comparison.movePatterns(of: 2).first)
    #expect(
      [pattern.ordered.middle, pattern.signed?.middle, pattern.arrival.middle, pattern.lastDay?.middle] == [
        2, 4, 8, 36,
      ])
    let stay = MoveRow.Stay(pattern, Self.comparison.result.scenario)
    #expect(stay.stages.map(\.0) == [.letter, .service])
    #expect(stay.stages.map(\.1) == [2..<4, 8..<37])
    #expect(stay.reach == 8..<37)
  }

  @Test func whoIsNotHomeAgainStaysToTheEnd() throws {
    let scenario = HandMade.scenario()
    let moves = [[], [HandMade.move(arrived: 5, returned: nil)], []]
    let result = HandMade.result(scenario, moves: { _ in moves }) { _, _, _, _, trial in Double(trial % 5) }
    let pattern = try #require(Comparison(result).movePatterns(of: 1).first)
    #expect(MoveRow.Stay(pattern, scenario).atWork == 5..<scenario.lengthDays)
  }

  @Test func withoutMovesOrTrialsThereIsNoChart() {
    #expect(draft(Comparison(SampleStudy(trials: 10).result)) == nil)
    #expect(draft(Comparison(Sawahlunto.result(trials: 7))) == nil)
  }

  @Test func indonesian() throws {
    let chart = try #require(draft(Self.comparison, .id))
    #expect(chart.body.line.contains("bertugas di sana") && chart.subtitle.id.contains("perpindahan"))
  }
}
