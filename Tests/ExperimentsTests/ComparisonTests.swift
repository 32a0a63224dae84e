import Foundation
import Government
import Testing

@testable import Experiments
@testable import Towns

@Suite struct ComparisonTests {
  /// Turnaround 5 days at the receiving unit, shortened by policy 1 by `gain`.
  private func study(gain: Double, shift: Double = 0, trials: Int = 51, scenario: Scenario = HandMade.scenario())
    -> ExperimentResult
  {
    HandMade.result(scenario, trials: trials) { policy, _, scope, measure, trial in
      let noise = HandMade.noise(trial)
      switch measure {
      case .turnaroundP90: return shift + 5 + noise - (policy == 1 && scope == 0 ? gain + 0.1 * noise : 0)
      case .onTime: return 0.6
      case .requests: return 10
      default: return 1
      }
    }
  }

  private let cell = Headline(scope: 0, measure: .turnaroundP90)

  @Test func aMeasureThatIsADifferenceItselfIsComparedToAnyPolicy() {
    let result = HandMade.result(HandMade.scenario()) { policy, _, _, _, trial in
      policy == 0 ? .nan : Double(trial) + Double(3 * policy)
    }
    let first = { (policy: Int, against: Int) in
      result.differences(policy: policy, against: against, window: 0, scope: 0, measure: .movedDaysAbove50)[4]
    }
    #expect(first(1, 0) == 7 && first(0, 1) == -7 && first(1, 2) == -3 && first(2, 1) == 3)
  }

  @Test func focusIsTheSurgeAndTheReceiver() {
    let focus = Comparison(study(gain: 2)).focus
    #expect(focus.window == 1)
    #expect(focus.scope == 0)
    #expect(focus.unit == 0)
    #expect(focus.headlines.count == 7)
  }

  @Test func targetWindowComesFirst() {
    let target = Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.9, windows: [0])
    #expect(Comparison(study(gain: 2, scenario: HandMade.scenario(targets: [target]))).focus.window == 1)
  }

  @Test func theWindowThatTheStudyNamesComesBeforeAll() {
    let target = Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.9, windows: [1])
    var scenario = HandMade.scenario(targets: [target])
    scenario.comparison.window = 0
    let comparison = Comparison(study(gain: 2, scenario: scenario))
    #expect(comparison.focus.window == 0)
    #expect(comparison.differences.filter(\.isHeadline).allSatisfy { $0.window == 0 })
  }

  @Test func ofSeveralUnitsHelpedTheTargetsComesFirst() {
    let rotation = Policy(name: "turn", instrument: .rotation, to: [0, 1])
    func unit(targeted: Int) -> Int? {
      let target = Target(subject: .unit(targeted), measure: .onTime, bound: .atLeast, value: 0.9, windows: [0])
      let scenario = HandMade.scenario(policies: [.nothing, rotation], targets: [target])
      return Comparison(study(gain: 2, scenario: scenario)).focus.unit
    }
    #expect(unit(targeted: 1) == 1)
    #expect(unit(targeted: 2) == 0)
  }

  /// Two policies with 7 headlines each share four fifths of the error; one pair of them with two measures, and what each of them costs,
  /// eight hundredths.
  @Test func theErrorIsSharedAmongAllThatIsSaid() {
    let comparison = Comparison(study(gain: 2))
    #expect(abs(comparison.family(of: 0).table - (1 - 0.04 / 14)) < 1e-12)
    #expect(abs(comparison.family(of: 0).choice - (1 - 0.004 / 4)) < 1e-12)
    #expect(comparison.differences.count { $0.isHeadline } == 14)
  }

  /// A target in two windows: it and all targets in each window and in both, for three policies.
  @Test func sharesOfTrialsStandInTheFamily() {
    let target = Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.9, windows: [0, 1])
    let comparison = Comparison(study(gain: 2, scenario: HandMade.scenario(targets: [target])))
    // One pair with two measures, two costs, and three policies with share and mean of two targets, two windows of them and all.
    let statements = 2.0 + 2 + 3 * 7
    #expect(abs(comparison.family(of: 0).choice - (1 - 0.004 / statements)) < 1e-12)
  }

  @Test func pairedDifferenceIsExact() throws {
    let comparison = Comparison(study(gain: 2))
    let row = try #require(comparison.difference(policy: 1, cell))
    #expect(abs(row.mean + 2) < 0.05)
    #expect(row.verdict == .better)
    #expect(row.trials == 51)
    #expect(comparison.difference(policy: 0, cell) == nil)
  }

  @Test func noDifferenceInAnyTrialIsNoEvidenceOfNone() throws {
    let same = try #require(Comparison(study(gain: 2)).difference(policy: 2, cell))
    #expect(same.mean == 0 && same.lower.isNaN && same.upper.isNaN)
    #expect(same.verdict == .tooFew)
  }

  /// None of 51 trials differ: by Clopper and Pearson at most 1 − (α/2)^(1/51) of them may, each by no more than 1.
  @Test func aShareThatNeverDiffersIsBoundedByTheTrialsThatMay() throws {
    let comparison = Comparison(study(gain: 2))
    let row = try #require(comparison.difference(policy: 2, Headline(scope: 0, measure: .onTime)))
    let most = 1 - exp(log(0.04 / 14 / 2) / 51)
    #expect(abs(row.upper - most) < 1e-9 && abs(row.lower + most) < 1e-9)
    #expect(row.verdict == .open)
  }

  @Test func whereAPolicyReachesNobodyTheDifferenceIsKnownToBeNone() throws {
    let comparison = Comparison(study(gain: 2))
    let lenders = try #require(comparison.focus.lenders)
    let row = try #require(comparison.difference(policy: 2, Headline(scope: lenders, measure: .turnaroundP90)))
    #expect(row.lower == 0 && row.upper == 0 && row.verdict == .equal)
    let lending = try #require(comparison.difference(policy: 1, Headline(scope: lenders, measure: .turnaroundP90)))
    #expect(lending.verdict == .tooFew)
  }

  @Test(arguments: [-1e6, 0, 1e3])
  func shiftDoesNotMatter(shift: Double) throws {
    let row = try #require(Comparison(study(gain: 2, shift: shift)).difference(policy: 1, cell))
    #expect(row.verdict == .better)
    #expect(abs(row.mean + 2) < 0.05)
  }

  @Test func oneTrialHasNoInterval() throws {
    let comparison = Comparison(study(gain: 2, trials: 1))
    let row = try #require(comparison.difference(policy: 1, cell))
    #expect(row.lower.isNaN && row.upper.isNaN)
    #expect(row.verdict == .tooFew)
    #expect(row.trials == 1)
    #expect(comparison.unsettled.isEmpty)
  }

  @Test func absentValuesLeaveTheirPairOut() throws {
    let result = HandMade.result(HandMade.scenario()) { policy, _, _, _, trial in
      trial == 3 && policy == 1 ? .nan : Double(policy) + HandMade.noise(trial)
    }
    let comparison = Comparison(result)
    let row = try #require(comparison.difference(policy: 1, cell))
    #expect(row.trials == 50)
    #expect(abs(row.mean - 1) < 1e-12)
    #expect(comparison.estimate(policy: 1, window: 1, scope: 0, measure: .turnaroundP90).trials == 50)
  }

  @Test func unsettledTellsTrials() throws {
    let result = HandMade.result(HandMade.scenario()) { policy, _, _, measure, trial in
      guard measure == .turnaroundP90, policy == 1 else { return 5 }
      return 5 + 4 * HandMade.noise(trial) + 0.6
    }
    let row = try #require(Comparison(result).unsettled.first { $0.difference.scope == 0 })
    #expect(row.difference.verdict == .open)
    let needed = try #require(row.neededTrials)
    #expect(needed > 51 && needed < 10_000)
  }

  @Test func zeroPolicies() {
    let comparison = Comparison(study(gain: 2, scenario: HandMade.scenario(policies: [.nothing])))
    #expect(comparison.differences.isEmpty)
    #expect(comparison.recommend().outcome == .nothingToCompare)
  }

  @Test func targetsAreMetInShares() {
    let target = Target(subject: .unit(0), measure: .turnaroundP90, bound: .atMost, value: 4, windows: [1])
    let comparison = Comparison(study(gain: 2, scenario: HandMade.scenario(targets: [target])))
    #expect(comparison.attainments.map(\.meanMeets) == [false, true, false])
    #expect(comparison.attainments.map(\.probability.mean) == [0, 1, 0])
    #expect(comparison.attainments.allSatisfy { $0.probability.upper <= 1 && $0.probability.lower >= 0 })
    #expect(comparison.attainments[1].probability.lower < 1)
  }
}
