import Government
import Stochastics
import Testing

@testable import Experiments
@testable import Towns

/// What a comparison says does not hang on units, signs, names or the order in which policies are written.
@Suite struct ComparisonPropertyTests {
  /// Figures of three policies with skewed noise, some of them the baseline's own in most trials; mapped as asked.
  private static func result(
    order: [Int] = [0, 1, 2], names: [String] = ["nothing", "lend", "hours"],
    tolerance: Double = 0.25, _ map: (Measure, Double) -> Double = { $1 }
  ) -> ExperimentResult {
    var scenario = HandMade.scenario(
      policies: order.map { [.nothing, HandMade.lend, HandMade.hours][$0] },
      tolerances: [.onTime: 0.02, .turnaroundP90: tolerance])
    for (place, policy) in order.enumerated() { scenario.policies[place].name = names[policy] }
    var source = RandomSource(seed: 21)
    return HandMade.result(scenario, trials: 120) { place, window, scope, measure, trial in
      let policy = order[place]
      source.begin(trial: UInt64(trial))
      source.start(purpose: 1, entity: UInt64(measure.ordinal), occurrence: UInt64(scope))
      let common = source.exponential()
      source.start(purpose: 2, entity: UInt64(policy), occurrence: UInt64(measure.ordinal))
      let own = policy == 2 && trial % 3 > 0 ? 0 : source.exponential()
      switch measure {
      case .onTime: return map(measure, 0.4 + 0.02 * common + [0, 0.3, 0.05][policy] * own)
      case .turnaroundP90: return map(measure, 4 + common - [0, 1.5, 0.6][policy] * own)
      case .open, .lost: return 0
      default: return map(measure, 10 + common + Double(policy) * 0.1 * own)
      }
    }
  }

  private static func verdicts(_ result: ExperimentResult) -> [String: [Verdict]] {
    let comparison = Comparison(result)
    return Dictionary(
      uniqueKeysWithValues: comparison.policies.dropFirst().map { policy in
        (
          result.scenario.policies[policy].name,
          comparison.focus.headlines.compactMap {
            comparison.difference(policy: policy, $0)?.verdict
          }
        )
      })
  }

  private static func answer(_ result: ExperimentResult) -> String? {
    Comparison(result).recommend().policy.map { result.scenario.policies[$0].name }
  }

  @Test func theExampleHasSomethingToSay() {
    let found = Self.verdicts(Self.result())
    #expect(Self.answer(Self.result()) == "lend")
    #expect(Set(found.values.joined()).count >= 3, "\(found)")
  }

  /// Half an hour more for everybody, or thirty days.
  @Test(arguments: [0.0625, -3, 30])
  func aShiftOfAllTrialsChangesNoVerdict(shift: Double) {
    let moved = Self.result { $1 + ($0 == .turnaroundP90 ? shift : 0) }
    #expect(Self.verdicts(moved) == Self.verdicts(Self.result()) && Self.answer(moved) == "lend")
  }

  /// Turnaround in hours or in weeks, the tolerance with it.
  @Test(arguments: [8, 0.2])
  func anotherUnitChangesNoVerdict(scale: Double) throws {
    let scaled = Self.result(tolerance: 0.25 * scale) { $1 * ($0 == .turnaroundP90 ? scale : 1) }
    #expect(Self.verdicts(scaled) == Self.verdicts(Self.result()) && Self.answer(scaled) == "lend")
    let (one, other) = (Comparison(Self.result()), Comparison(scaled))
    let row = try #require(one.atUnit(1, .turnaroundP90))
    let same = try #require(other.atUnit(1, .turnaroundP90))
    for (a, b) in [(row.mean, same.mean), (row.lower, same.lower), (row.upper, same.upper)] {
      #expect(abs(a * scale - b) < 1e-9 * scale)
    }
  }

  /// What a policy gains over another, that one loses to it, interval and all.
  @Test func theOtherWayRoundTheSignTurns() {
    let result = Self.result()
    let comparison = Comparison(result)
    for measure in Comparison.deciding {
      let rows = [(1, 2), (2, 1)].map { policy, other in
        result.difference(
          policy: policy, against: other, window: comparison.focus.window, scope: comparison.focus.scope,
          measure: measure, comparison.looks, \.choice)
      }
      #expect(rows[0].mean.isFinite && rows[0].lower.isFinite)
      #expect(abs(rows[0].mean + rows[1].mean) < 1e-12)
      #expect(abs(rows[0].lower + rows[1].upper) < 1e-9 && abs(rows[0].upper + rows[1].lower) < 1e-9)
      #expect(rows[0].verdict == .better && rows[1].verdict == .worse)
    }
  }

  @Test func orderAndNamesOfPoliciesChangeNothing() {
    let turned = Self.result(order: [0, 2, 1])
    #expect(Self.verdicts(turned) == Self.verdicts(Self.result()) && Self.answer(turned) == "lend")
    let renamed = Self.result(names: ["nothing", "zebra", "ape"])
    #expect(Self.answer(renamed) == "zebra" && Self.verdicts(renamed)["ape"] == Self.verdicts(Self.result())["hours"])
    let (one, other) = (Comparison(Self.result()).standings, Comparison(turned).standings)
    for (place, policy) in [0, 2, 1].enumerated() {
      #expect(one[policy].chances.map(\.best) == other[place].chances.map(\.best))
      #expect(one[policy].mayBeBest == other[place].mayBeBest && one[policy].unbeaten == other[place].unbeaten)
    }
  }
}
