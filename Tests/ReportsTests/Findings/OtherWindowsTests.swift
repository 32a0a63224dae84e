import Testing

@testable import Experiments
@testable import Government
@testable import Reports
@testable import Towns

/// What the answer makes of the windows beside the main one: lending helps most in the rush, extra hours over the whole.
@Suite struct OtherWindowsTests {
  /// - Parameters:
  ///   - hours: on time under extra hours in the whole window, where lending has 90 %.
  ///   - spread: how far trials of extra hours differ there.
  private func comparison(hours: Double = 0.96, spread: Double = 0.01) -> Comparison {
    let scenario = HandMade.scenario(
      targets: [Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.95, windows: [1])])
    let onTime = [[0.86, 0.5], [0.9, 0.97], [hours, 0.8]]
    return Comparison(
      HandMade.result(scenario) { policy, window, scope, measure, trial in
        guard measure == .onTime, scope == 0 else { return 1 }
        let size = policy == 2 && window == 0 ? spread : 0.01
        return onTime[policy][window] + size * HandMade.noise(trial, policy)
      })
  }

  private func line(_ comparison: Comparison, _ language: Language = .en) -> String? {
    Answer(comparison).sentences.map { $0[language] }.first {
      $0.contains(language == .en ? "other windows" : "jendela lain")
    }
  }

  @Test func tellsWhatTheAnswerMakesOfThemAndWhoDoesBetterThere() {
    #expect(comparison().recommend().policy == 1)
    #expect(
      line(comparison())
        == "On time in the other windows, by intervals of their own: whole from 86.0 to 90.0 %, where hours does better: 96.0 % "
        + "(settled).")
    #expect(
      line(comparison(), .id)
        == "Tepat waktu pada jendela lain, menurut selang tersendiri: whole dari 86,0 menjadi 90,0 %, di sini "
        + "hours lebih baik: 96,0 % (pasti).")
  }

  @Test func theSummaryHasItForPrograms() {
    let text = ResultFiles(comparison(), Sawahlunto.record).summary.text
    for part in ["\"other_windows\"", "\"window\" : \"whole\"", "\"policy\" : \"hours\"", "\"hardest_hit_lenders\""] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func whatTheTrialsDoNotSettleIsSaidSo() throws {
    #expect(try #require(line(comparison(hours: 0.94, spread: 0.9))).contains("hours does better:"))
    #expect(try #require(line(comparison(hours: 0.94, spread: 0.9))).hasSuffix("(not settled)."))
  }

  @Test func nobodyIsNamedWhereNoneIsBetterByMoreThanTheTolerance() throws {
    #expect(try #require(line(comparison(hours: 0.91))).hasSuffix("whole from 86.0 to 90.0 %."))
  }

  @Test func ofOneWindowAloneNothingIsSaid() {
    var scenario = HandMade.scenario()
    scenario.windows = [Window(name: "whole", from: 0, to: 40)]
    let result = HandMade.result(scenario) { policy, _, scope, measure, trial in
      measure == .onTime && scope == 0 && policy == 1 ? 0.9 + 0.01 * HandMade.noise(trial, 1) : 0.5
    }
    #expect(Comparison(result).recommend().policy == 1 && line(Comparison(result)) == nil)
  }
}
