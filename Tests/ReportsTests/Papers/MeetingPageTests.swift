import Testing

@testable import Experiments
@testable import Government
@testable import Reports
@testable import Towns

/// The page for a meeting: it tells what the answer does elsewhere, in the words of the report.
@Suite struct MeetingPageTests {
  /// - Parameter gain: share on time that lending adds at the front.
  private func comparison(gain: Double) -> Comparison {
    let scenario = HandMade.scenario()
    return Comparison(
      HandMade.result(scenario) { policy, _, scope, measure, trial in
        let place = Layout(scenario).scopes[scope]
        let noise = 0.1 * HandMade.noise(trial, policy)
        switch (measure, place.name) {
        case (.onTime, "front"): return 0.6 + (policy == 1 ? gain : 0) + 0.1 * noise
        case (.turnaroundP90, "back"): return policy == 1 ? 2 + noise : 1
        case (.daysBelowCrew, _): return 0
        default: return 1
        }
      })
  }

  private func page(_ comparison: Comparison, _ language: Language) -> String {
    let frame = PaperFrame(comparison: comparison, record: RunRecord(), language: language, results: "x")
    return MeetingPage(frame: frame, book: ChartBook(charts: [])).json.line
  }

  @Test(arguments: Language.allCases) func tellsWhoPays(_ language: Language) throws {
    let comparison = comparison(gain: 0.35)
    try #require(comparison.recommend().policy == 1)
    let answer = Answer(comparison)
    let hit = try #require(answer.hardestHitLender(1))
    #expect(answer.elsewhere.contains(hit))
    for sentence in answer.elsewhere {
      #expect(answer.sentences.contains(sentence))
      #expect(page(comparison, language).contains(sentence[language]), "\(sentence[language])")
    }
  }

  @Test func whereNothingIsAdvisedThereIsNothingElsewhere() {
    let comparison = comparison(gain: 0)
    #expect(comparison.recommend().policy == nil)
    #expect(Answer(comparison).elsewhere.isEmpty && page(comparison, .en).contains("\"elsewhere\":[]"))
  }
}
