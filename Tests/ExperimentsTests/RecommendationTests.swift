import Experiments
import Government
import Playing
import Testing

@testable import Towns

@Suite struct RecommendationTests {
  /// Gains in days at the receiving unit for policies 1 (moves) and 2 (extra hours).
  private func answer(
    gains: [Double], policies: [Policy]? = nil, targets: [Target] = [], noise: Double = 0.1,
    lenders: Double = 0, open: Double = 0
  ) -> Recommendation {
    let scenario =
      policies.map { HandMade.scenario(policies: $0, targets: targets) } ?? HandMade.scenario(targets: targets)
    let moves: (Int) -> [[MoveRecord]] = { _ in
      scenario.policies.map { $0.movesPeople ? [HandMade.move(arrived: 8, returned: 30)] : [] }
    }
    let result = HandMade.result(scenario, moves: moves) { policy, _, scope, measure, trial in
      switch measure {
      case .turnaroundP90 where scope == 0: return 6 - gains[policy] + noise * HandMade.noise(trial, policy)
      case .turnaroundP90: return 2 + (policy == 1 ? lenders + 0.01 * HandMade.noise(trial) : 0)
      case .onTime: return 0.6 + 0.01 * HandMade.noise(trial, policy)
      case .open: return open
      default: return 1
      }
    }
    return Comparison(result).recommend()
  }

  @Test func takesTheBest() {
    let answer = answer(gains: [0, 3, 1], lenders: 1)
    #expect(answer.outcome == .take)
    #expect(answer.policy == 1)
    #expect(answer.candidates == [1, 2])
    #expect(answer.gains.map(\.measure) == [.turnaroundP90])
    #expect(answer.lenders.first?.verdict == .worse)
    #expect(!answer.extraHoursDoAsWell)
    #expect(answer.meetsTargets == nil)
  }

  @Test func extraHoursThatDoAsWellAreGentler() {
    let answer = answer(gains: [0, 2, 2])
    #expect(answer.policy == 2)
    #expect(answer.asGood == [1, 2])
    #expect(answer.extraHoursDoAsWell)
  }

  @Test func meetingTheTargetGoesFirst() {
    let target = Target(subject: .lenders, measure: .turnaroundP90, bound: .atMost, value: 2.5, windows: [1])
    let answer = answer(gains: [0, 3, 1], targets: [target], lenders: 1)
    #expect(answer.policy == 2)
    #expect(answer.meetsTargets == true)
  }

  @Test func nobodyNeedMoveWhereTheTargetIsMetAnyway() {
    let target = Target(subject: .unit(0), measure: .turnaroundP90, bound: .atMost, value: 7, windows: [1])
    #expect(answer(gains: [0, 3, 1], targets: [target]).outcome == .notNeeded)
    let strict = Target(subject: .unit(0), measure: .turnaroundP90, bound: .atMost, value: 5, windows: [1])
    #expect(answer(gains: [0, 3, 1], targets: [strict]).outcome == .take)
  }

  @Test func whatMeetsTheTargetAtTheLendersCostIsNamed() {
    let target = Target(subject: .unit(0), measure: .turnaroundP90, bound: .atMost, value: 4, windows: [1])
    let answer = answer(gains: [0, 3, 1], targets: [target], lenders: 4)
    #expect(answer.policy == 2 && answer.meetsTargets == false)
    #expect(answer.tooCostly == [1])
  }

  @Test func whatCostsTheLendersMoreIsNotTaken() {
    #expect(answer(gains: [0, 3, 0], lenders: 4).outcome == .costsMore)
    #expect(answer(gains: [0, 3, 1], lenders: 4).policy == 2)
    #expect(answer(gains: [0, 3, 1], lenders: 2).policy == 1)
  }

  @Test func aUnitThatNeverClearsTellsNothing() {
    #expect(answer(gains: [0, 0, 0], open: 0.5).outcome == .overloaded)
    #expect(answer(gains: [0, 3, 0], open: 0.5).outcome == .take)
  }

  @Test func extraHoursAreNotCalledAsGoodForLackOfTrials() {
    let answer = answer(gains: [0, 3, 2.8], noise: 8)
    #expect(answer.asGood.count == 1 && answer.rivals.count == 1)
    #expect(!answer.extraHoursDoAsWell)
  }

  /// Half of those who come are turned away for good: the others are served fast.
  @Test func whoTurnsPeopleAwayDoesNotHelp() {
    let result = HandMade.result(HandMade.scenario()) { policy, _, scope, measure, trial in
      switch measure {
      case .turnaroundP90: 6 - (policy == 1 ? 3 : 0) + 0.1 * HandMade.noise(trial, policy)
      case .onTime: 0.6 + 0.01 * HandMade.noise(trial, policy)
      case .lost: policy == 1 ? 0.5 + 0.1 * HandMade.noise(trial) : 0.01
      default: 1
      }
    }
    let answer = Comparison(result).recommend()
    #expect(answer.outcome != .take && answer.candidates.isEmpty)
  }

  @Test func nothingHelps() {
    #expect(answer(gains: [0, 0.01, -2]).outcome == .noPolicyHelps)
    // No difference in any trial is no evidence of none.
    #expect(answer(gains: [0, 0, 0], noise: 0).outcome == .open)
  }

  @Test func openIsNotCalledHelp() {
    let answer = answer(gains: [0, 0.5, 0.1], noise: 4)
    #expect(answer.outcome == .open)
    #expect(answer.policy == nil)
  }

  @Test func withoutDemandOrIntervals() {
    let scenario = HandMade.scenario()
    let empty = HandMade.result(scenario) { _, _, _, _, _ in .nan }
    #expect(Comparison(empty).recommend().outcome == .noDemand)
    let single = HandMade.result(scenario, trials: 1) { policy, _, _, _, _ in Double(policy) }
    #expect(Comparison(single).recommend().outcome == .tooFewTrials)
  }

  @Test func movesAreCountedInWorkingDays() {
    let scenario = HandMade.scenario()
    let moves = [[], [HandMade.move(arrived: 8, returned: nil), HandMade.move(arrived: 12, returned: 50)], []]
    let result = HandMade.result(scenario, moves: { _ in moves }) { _, _, _, _, _ in 1 }
    let summary = Comparison(result).moves(of: 1)
    #expect(summary.made == 2)
    let away = scenario.calendar.workingDays(from: 8, to: 40) + scenario.calendar.workingDays(from: 12, to: 40)
    #expect(summary.officerDays == Double(away))
    let lead = scenario.calendar.workingDays(from: 8, to: 10) - scenario.calendar.workingDays(from: 10, to: 12)
    #expect(summary.leadDays == Double(lead) / 2)
    #expect(summary.reference == .surge)
    #expect(Comparison(result).moves(of: 2).leadDays.isNaN)
  }
}
