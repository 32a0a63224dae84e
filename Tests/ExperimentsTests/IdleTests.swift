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

extension IdleTests {
  /// Two policies that are one under two names are as good as one another; the run need not go on for them.
  @Test func twinsAreAsGoodAsOneAnother() {
    var scenario = HandMade.scenario()
    scenario.policies[2].actions = scenario.policies[1].actions
    scenario.comparison.trials = TrialRange(400, to: 2000)
    let comparison = Comparison(
      HandMade.result(scenario, trials: 400) { policy, _, _, measure, trial in
        guard measure == .onTime else { return 0 }
        return (policy == 0 ? 0.5 : 0.8) + HandMade.noise(trial, policy == 0 ? 1 : 2) / 10
      })
    #expect(comparison.isSame(1, as: 2) && !comparison.isSame(1, as: 0))
    let answer = comparison.recommend()
    #expect(answer.outcome == .take && Set(answer.asGood) == [1, 2] && answer.rivals.isEmpty)
    #expect(comparison.settling.isSettled)
  }
}
