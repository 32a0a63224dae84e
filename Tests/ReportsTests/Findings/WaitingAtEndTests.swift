import Experiments
import Testing

@testable import Playing
@testable import Reports
@testable import Towns

/// What waits on the last evening of a study.
@Suite struct WaitingAtEndTests {
  private func notes(_ daily: @escaping (Int) -> Float) -> [String] {
    let result = HandMade.result(HandMade.scenario(), trials: 40, daily: daily) { _, _, _, _, _ in 1 }
    return Notes(Comparison(result), RunRecord()).sentences.map(\.en)
  }

  @Test func workThatSomebodyIsThereForIsToldInDays() {
    #expect(notes { _ in 2.5 }.contains { $0.contains("2.5 days of work waited at") })
  }

  @Test func withNobodyThereNoDaysAreTold() {
    let notes = notes { $0 < 3 ? Float(Evening.endless) : 1 }
    #expect(notes.contains { $0.contains("with nobody there to do it in 3 of 40 trials") })
    #expect(!notes.contains { $0.contains("days of work waited") })
  }
}
