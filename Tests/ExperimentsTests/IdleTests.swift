import Government
import Playing
import Testing

@testable import Experiments
@testable import Towns

/// Policies that do nothing in any trial.
@Suite struct IdleTests {
  /// Lending changes on time in every `often`-th trial, hours never.
  private static func result(_ trials: Int, often: Int? = nil) -> ExperimentResult {
    HandMade.result(HandMade.scenario(), trials: trials) { policy, _, _, measure, trial in
      let acts = policy == 1 && often.map { trial % $0 == 0 } ?? false
      return measure == .onTime ? 0.5 + Double(trial % 7) / 100 + (acts ? 0.2 : 0) : 0
    }
  }

  /// Whoever changed nothing in 20 trials may act in a fifth of them; in 400 hardly in one of fifty.
  @Test(arguments: [(20, false), (60, false), (400, true)])
  func itTakesManyTrialsToSaySo(trials: Int, isIdle: Bool) {
    let comparison = Comparison(Self.result(trials))
    #expect(comparison.isIdle(2) == isIdle && !comparison.isIdle(0))
  }

  @Test func oneTrialThatDiffersIsEnough() {
    let comparison = Comparison(Self.result(400, often: 399))
    #expect(!comparison.isIdle(1) && comparison.isIdle(2))
  }

  /// A run need not go on for policies that do nothing, and does not say that they may be the answer.
  @Test func idlePoliciesSettleTheAnswer() {
    let settling = Comparison(Self.result(400)).settling
    #expect(settling.isSettled && settling.open == 0 && settling.answer == .noPolicyHelps)
    let early = Comparison(Self.result(60)).settling
    #expect(!early.isSettled)
  }
}
