import Testing

@testable import Experiments
@testable import Government
@testable import Reports
@testable import Towns

/// What stands under the answer of how sure it is.
@Suite struct AnswerSettlingTests {
  /// On time under nothing, lending and extra hours, each with noise of its own.
  private func comparison(_ onTime: [Double], noise: Double, targets: [Target] = []) -> Comparison {
    Comparison(
      HandMade.result(HandMade.scenario(targets: targets), trials: 40) { policy, _, scope, measure, trial in
        let share = onTime[policy] + noise * HandMade.noise(trial, policy)
        switch measure {
        case .onTime where scope == 0: return share
        case .turnaroundP90 where scope == 0: return 20 * (1 - share)
        case .open: return 0
        default: return 1
        }
      })
  }

  private func target(_ value: Double) -> [Target] {
    [Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: value, windows: [1])]
  }

  @Test func rivalsAreNamedUnderTheAnswerAndInTheTable() throws {
    let comparison = comparison([0.3, 0.63, 0.6], noise: 0.3)
    #expect(comparison.recommend().policy == 1)
    let sentences = Answer(comparison).sentences
    #expect(sentences[0].en.hasPrefix("Answer: lend."))
    #expect(sentences[1].en == "Not settled after 40 trials: it may still be hours.")
    #expect(sentences[1].id == "Belum pasti setelah 40 ulangan: masih mungkin hours.")
    let table = ReportPage(comparison: comparison, record: RunRecord(), language: .en).standings
    #expect(table.rows.map { $0.last?.text } == ["–", "is it now", "yes"])
    let notes = ConsoleReport(comparison, language: .en).notes
    #expect(!notes.contains { $0.contains("settled after") }, "said once")
  }

  @Test func thatNobodyNeedMoveIsARival() {
    let comparison = comparison([0.599, 0.92, 0.7], noise: 0.01, targets: target(0.6))
    #expect(comparison.targetsAreMet(0) == nil)
    #expect(
      Answer(comparison).sentences[1].en == "Not settled after 40 trials: it may still be that nobody need move.")
    let table = ReportPage(comparison: comparison, record: RunRecord(), language: .en).standings
    #expect(table.rows.map { $0.last?.text } == ["yes", "is it now", "–"])
  }

  @Test(arguments: [
    (0.8, "Which policy to take is settled after 40 trials."),
    (0.92, "Which policy to take is settled after 40 trials; whether it meets its targets is not."),
  ])
  func aSettledAnswerTellsWhetherItsTargetsAreMet(value: Double, sentence: String) {
    let comparison = comparison([0.5, 0.92, 0.7], noise: 0.01, targets: target(value))
    #expect(Answer(comparison).sentences[1].en == sentence)
  }

  @Test func noChanceFromTrialsIsCertain() {
    let table = ReportPage(
      comparison: comparison([0.5, 0.92, 0.7], noise: 0.01), record: RunRecord(), language: .en
    ).standings
    #expect(!table.rows.joined().contains { $0.text == "100" })
    #expect(table.rows[1].contains { $0.text == ">99" } && table.rows[0].contains { $0.text == "<1" })
  }
}
