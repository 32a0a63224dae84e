import Testing

@testable import Experiments
@testable import Government
@testable import Reports
@testable import Towns

/// What is said of targets that the trials do not settle.
@Suite struct TargetWordsTests {
  /// Lending brings three days; nothing and lending have these shares on time, each with a little noise.
  private func report(_ onTime: [Double], atLeast value: Double, _ language: Language = .en) -> String {
    let target = Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: value, windows: [1])
    let scenario = HandMade.scenario(policies: [.nothing, HandMade.lend], targets: [target])
    let result = HandMade.result(scenario) { policy, _, scope, measure, trial in
      switch measure {
      case .turnaroundP90: (scope == 0 && policy == 0 ? 6 : 3) + 0.1 * HandMade.noise(trial, policy)
      case .onTime: onTime[policy] + 0.01 * HandMade.noise(trial, policy)
      default: 1 + 0.01 * HandMade.noise(trial, policy)
      }
    }
    return ConsoleReport(Comparison(result), language: language).text(width: 10_000)
  }

  @Test func whatIsMissedForSureIsSaidWithoutDoubt() {
    let text = report([0.6, 0.8], atLeast: 0.9)
    #expect(text.contains("No policy meets all targets on average.") && !text.contains("✗?"))
    #expect(text.replacing("\n", with: " ").contains("✓ ✗ target met or missed on average, ? not settled."))
  }

  @Test(arguments: [(Language.en, "in these trials (not settled)"), (.id, "dalam ulangan ini (belum pasti)")])
  func whatMayBeMetIsSaidWithDoubt(_ language: Language, _ doubt: String) {
    let close = report([0.6, 0.8], atLeast: 0.8003, language)
    #expect(close.contains(Phrases.noneMeetsTargets(isSettled: false)[language]) && close.contains("✗?"))
    let needless = report([0.8, 0.8], atLeast: 0.7997, language)
    #expect(needless.contains("✓?") && !needless.contains("✗?"))
    for text in [close, needless] { #expect(text.replacing("\n", with: " ").contains(doubt)) }
  }

  @Test func withoutTargetsNoMarkIsExplained() {
    let result = HandMade.result(HandMade.scenario()) { _, _, _, _, trial in HandMade.noise(trial) }
    #expect(!ConsoleReport(Comparison(result), language: .en).text(width: 100).contains("✓"))
  }
}
