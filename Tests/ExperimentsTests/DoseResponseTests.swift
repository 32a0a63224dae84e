import Playing
import Stochastics
import Testing

@testable import Experiments
@testable import Government
@testable import Towns

/// The smallest number that is enough, where it is known.
@Suite struct DoseResponseTests {
  private static func action(_ count: Int) -> Policy {
    var policy = HandMade.lend
    policy.name = "lend[\(count)]"
    return policy
  }

  /// Two axes of three numbers and two; on time is what `onTime` says of their places and the trial.
  private func comparison(
    trials: Int = 20, targets: [Target] = Self.targets, _ onTime: @escaping (Int, Int, Int) -> Double
  ) -> Comparison {
    let axes = [
      Variation.Axis(path: "how_many", values: [4, 1, 2].map { .init(text: "\($0)", number: Double($0)) }),
      Variation.Axis(path: "when.by", values: [5, 20].map { .init(text: "\($0) working days", number: Double($0)) }),
    ]
    var scenario = HandMade.scenario(
      policies: [.nothing, HandMade.lend, HandMade.hours] + (0..<6).map(Self.action), targets: targets)
    scenario.variations = [Variation(base: 1, axes: axes, policies: Array(3..<9))]
    let result = HandMade.result(scenario, trials: trials) { policy, _, _, measure, trial in
      guard policy >= 3, measure == .onTime else { return 0.5 }
      return onTime((policy - 3) / 2, (policy - 3) % 2, trial)
    }
    return Comparison(result)
  }

  private static let targets = [
    Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.9, windows: [0, 1]),
    Target(subject: .lenders, measure: .load, bound: .atMost, value: 1, windows: [0]),
  ]

  private func found(_ comparison: Comparison) throws -> [String] {
    guard case .found(let point) = try #require(comparison.doseResponses.first?.smallest) else { return [] }
    return point.values.map(\.text)
  }

  @Test func theLeastOfTheFirstAxisThenOfTheSecond() throws {
    // Values stand as 4, 1, 2: enough are 4 with both, 2 with both, 1 with none.
    #expect(try found(comparison { place, _, _ in place == 1 ? 0.8 : 0.95 }) == ["2", "5 working days"])
    #expect(try found(comparison { place, by, _ in place == 1 && by == 1 ? 0.95 : 0.8 }) == ["1", "20 working days"])
    #expect(try found(comparison { place, by, _ in place == 0 || by == 1 ? 0.95 : 0.8 }) == ["1", "20 working days"])
  }

  @Test func nineOfTenTrialsAreEnough() throws {
    // 18 of 20 trials meet the target: exactly 90 %; 17 do not do.
    #expect(
      try found(comparison { place, _, trial in place == 2 && trial < 18 ? 0.9 : 0.1 }) == ["2", "5 working days"])
    let less = comparison { place, _, trial in place == 2 && trial < 17 ? 0.9 : 0.1 }
    guard case .insufficient(let best) = less.doseResponses[0].smallest else {
      Issue.record("17 of 20 are called enough")
      return
    }
    #expect(best?.values.map(\.text) == ["2", "5 working days"])
    #expect(best?.attainment?.probability.mean == 0.85)
    // The interval of its share at the confidence of a line, of which there are two, each walked from both ends.
    let interval = try #require(best?.attainment?.probability)
    let level = 1 - Family.gridPart * (1 - less.confidence) / 4
    #expect(less.family(of: 0).grid == level)
    let expected = try #require(Estimates.proportionInterval(successes: 17, of: 20, confidence: level))
    #expect(interval.lower == expected.lower && interval.upper == expected.upper)
  }

  @Test func settledIsWhatIntervalsBearOut() {
    // All of 100 trials: the lower end is (α/2)^(1/100) = .918; none of 100: the upper end is .082.
    #expect(comparison(trials: 100) { place, _, _ in place == 1 ? 0.8 : 0.95 }.doseResponses[0].isSettled)
    #expect(!comparison(trials: 20) { place, _, _ in place == 1 ? 0.8 : 0.95 }.doseResponses[0].isSettled)
    // A smaller one that meets them in 85 of 100 trials, up to .948 by its interval, may do too.
    #expect(
      !comparison(trials: 100) { place, _, trial in place == 1 && trial >= 85 ? 0.8 : 0.95 }.doseResponses[0].isSettled)
    #expect(comparison(trials: 100) { _, _, _ in 0.8 }.doseResponses[0].isSettled)
  }

  @Test func allTargetsMustHoldAtOnce() {
    // Met in the first ten trials in one window and in the last ten in the other: never at once.
    var scenario = HandMade.scenario(targets: Self.targets)
    scenario.policies = [.nothing, HandMade.lend]
    let comparison = Comparison(
      HandMade.result(scenario, trials: 20) { _, window, _, measure, trial in
        measure == .onTime ? ((trial < 10) == (window == 0) ? 1 : 0) : 0.5
      })
    #expect(
      comparison.attainments.filter { $0.policy == 1 && $0.measure == .onTime }.map(\.probability.mean) == [0.5, 0.5])
    #expect(comparison.jointAttainment(policy: 1)?.probability.mean == 0)
    #expect(comparison.jointAttainment(policy: 1)?.targets == 3)
    #expect(comparison.jointAttainment(policy: 1, window: 0)?.probability.mean == 0.5)
    #expect(comparison.jointAttainment(policy: 1, window: 1)?.targets == 1)
  }

  @Test func withoutTargetsNothingIsCalledEnough() throws {
    let response = try #require(comparison(targets: []) { _, _, _ in 1 }.doseResponses.first)
    #expect(response.smallest == nil)
    #expect(response.measure == .onTime && response.target == nil)
    #expect(response.points.map(\.estimate.mean) == Array(repeating: 1, count: 6))
  }

  @Test func aGridStandsOutsideTheFamily() {
    let varied = comparison { _, _, _ in 0.95 }
    var plain = varied.result.scenario
    plain.policies = Array(plain.policies.prefix(3))
    plain.variations = []
    let alone = Comparison(
      HandMade.result(plain, trials: 20) { _, _, _, _, _ in 0.5 })
    #expect(varied.family(of: 0).table == alone.family(of: 0).table)
    #expect(varied.differences.allSatisfy { $0.policy < 3 || !$0.isHeadline })
    #expect(varied.recommend().policy ?? 0 < 3)
    #expect(varied.policies == 0..<3)
  }

  /// Of 200 letters the 195th and 196th are the upper end for nine of ten at the confidence that one letter has.
  @Test(arguments: [(200, 40, 3), (200, 20, 8), (20, 40, nil)])
  func letterDatesFollowTheLettersDrawn(trials: Int, oneIn: Int, safe: Int?) throws {
    let moves: (Int) -> [[MoveRecord]] = { trial in
      var move = HandMade.move(arrived: 9, returned: nil)
      move.orderedDay = 2
      // One letter in so many takes four working days, all others one.
      move.dueDay = trial % oneIn == 9 ? 8 : 3
      // A transfer that an officer asked for himself needs no letter of the policy.
      var own = move
      own.isOwnRequest = true
      own.dueDay = own.orderedDay
      return [[], [own, move], []]
    }
    let comparison = Comparison(
      HandMade.result(HandMade.scenario(), trials: trials, moves: moves) { _, _, _, _, _ in 0.5 })
    let letter = try #require(comparison.letterDates(of: 1).first)
    #expect(letter.letters == trials)
    let calendar = comparison.result.scenario.calendar
    #expect(
      letter.safeDay
        == safe.flatMap { calendar.workingDay(-calendar.workingDays(from: 2, to: $0), after: letter.dates.signedDay) })
    #expect(
      letter.seenDay
        == calendar.workingDay(-calendar.workingDays(from: 2, to: 3), after: letter.dates.signedDay), "of most")
    #expect(comparison.letterDates(of: 2).isEmpty)
  }
}
