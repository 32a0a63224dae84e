import Government
import Playing
import Testing

@testable import Experiments
@testable import Towns

/// What is settled of a grid, and who of it is played on.
@Suite struct GridDecisionTests {
  private func share(_ lower: Double, _ upper: Double) -> Estimate {
    Estimate(mean: (lower + upper) / 2, lower: lower, upper: upper, trials: 100)
  }

  /// n not enough, o open, e enough by itself → what is settled in order.
  @Test(arguments: [
    ("nnooee", "nnooee"), ("nneeee", "nneeee"), ("noneoe", "nooooe"), ("eeonn", "eeonn"), ("onno", "oooo"),
    ("nen", "non"),
    ("", ""),
  ])
  func lineIsSettledFromItsEnds(own: String, settled: String) {
    let estimates = own.map { $0 == "n" ? share(0.1, 0.8) : $0 == "e" ? share(0.91, 0.99) : share(0.7, 0.99) }
    let told = GridDecision.along(estimates).map { $0 == .enough ? "e" : $0 == .notEnough ? "n" : "o" }.joined()
    #expect(told == settled)
  }

  private let grid = Variation(
    base: 1,
    axes: [
      Variation.Axis(path: "choose", values: [.init(text: "a"), .init(text: "b")]),
      Variation.Axis(
        path: "how_many", values: [3.0, 1, 2].map { (number: Double) in .init(text: "\(Int(number))", number: number) }),
    ], policies: Array(3..<9))

  @Test func linesRunAlongTheAxisOfNumbers() {
    #expect(grid.lines == [[1, 2, 0], [4, 5, 3]])
    #expect(grid.ascending == [1, 2, 0, 4, 5, 3])
    let words = Variation(base: 1, axes: [grid.axes[0]], policies: [3, 4])
    #expect(words.lines == [[0], [1]] && words.ascending == [0, 1])
  }

  /// Share of 400 trials in which all targets are met, by place.
  private func comparison(_ shares: [Double]) -> Comparison {
    let target = Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.9, windows: [0])
    var policies: [Policy] = [.nothing, HandMade.lend, HandMade.hours]
    for place in shares.indices {
      policies.append(HandMade.lend)
      policies[place + 3].name = "lend[\(place)]"
    }
    var scenario = HandMade.scenario(policies: policies, targets: [target])
    scenario.variations = [grid]
    scenario.comparison.settlesVariations = true
    scenario.comparison.trials = TrialRange(400, to: 4000)
    return Comparison(
      HandMade.result(scenario, trials: 400) { policy, _, _, measure, trial in
        guard measure == .onTime, policy >= 3 else { return 0.5 }
        return Double((trial * 7) % 400) < 400 * shares[policy - 3] ? 0.95 : 0.5
      })
  }

  @Test func whatCannotBeTheLeastIsPlayedNoFurther() {
    // First line 1, 2, 3 officers: not enough, enough, enough; the second line comes behind it.
    let settled = comparison([1, 0.2, 1, 0.9, 0.3, 0.9])
    #expect(settled.inRace(grid) == [false, false, false, false, false, false])
    #expect(settled.doseResponses[0].isSettled)
    // Two officers of the first line are open; of the second all come behind three of the first.
    let open = comparison([1, 0.2, 0.9, 0.9, 0.3, 0.9])
    #expect(open.inRace(grid) == [false, false, true, false, false, false])
    #expect(!open.doseResponses[0].isSettled && !open.settling.isSettled)
    #expect(open.settling.isAnswerSettled && !open.settling.areGridsSettled)
    // Nothing of the first line is enough: the second decides, and all that is open of it is needed.
    #expect(comparison([0.3, 0.1, 0.2, 1, 0.2, 0.9]).inRace(grid) == [false, false, false, false, false, true])
  }

  @Test func ofEqualsNoneIsTheBest() {
    guard case .insufficient(let best) = comparison([0, 0, 0, 0, 0, 0]).doseResponses[0].smallest else {
      Issue.record("something is enough")
      return
    }
    #expect(best == nil)
    guard case .insufficient(let one) = comparison([0, 0, 0.5, 0, 0, 0.5]).doseResponses[0].smallest else { return }
    #expect(one?.policy == 5)
  }

  /// Two of five officers are truly just not enough, and three just are: whatever is called settled is true in 95 of 100 studies.
  @Test func theErrorOfALineIsOneForAll() {
    let truth = [0.5, 0.899, 0.899, 0.9, 0.99]
    var wrong = 0
    for study in 0..<400 {
      let shares = truth.enumerated().map { place, chance in
        Estimate(
          met: (0..<300).count { trial in
            var state = UInt64(study * 5 + place) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(trial) &* 0xBF58_476D_1CE4_E5B9
            state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
            return Double((state ^ (state >> 31)) >> 11) / 9_007_199_254_740_992 < chance
          }, of: 300, confidence: 1 - 0.05 / 2)
      }
      let isWrong = zip(GridDecision.along(shares), truth).contains { decision, chance in
        decision == .enough && chance < 0.9 || decision == .notEnough && chance >= 0.9
      }
      wrong += isWrong ? 1 : 0
    }
    #expect(wrong <= 30)
  }
}
