import Foundation
import Stochastics
import Testing

@testable import Government
@testable import Playing

@Suite struct LearningTests {
  let parameters = Parameters()

  @Test func `a practised day closes a fixed share of the gap`() {
    let p = LearningCurve.practised(0.4, x: 1, tau: 60)
    #expect(abs(p - (0.4 + 0.6 * (1 - exp(-1.0 / 60)))) < 1e-15)
    #expect(LearningCurve.practised(1, x: 1, tau: 60) == 1)
    // 95 % of the way after three time constants.
    var q = 0.3
    for _ in 0..<180 { q = LearningCurve.practised(q, x: 1, tau: 60) }
    #expect(abs((1 - q) / 0.7 - exp(-3)) < 1e-9)
  }

  @Test func `a week of training is worth ten points`() {
    let gain = parameters.trainingGain * LearningCurve.trainingShare(days: 5, parameters)
    #expect(abs(gain - 0.10) < 0.001)
  }

  @Test(arguments: [(0.0, 0.3), (0.1, 0.355), (1, 0.85)]) func `a newcomer starts where the match says`(
    match: Double, p: Double
  ) {
    #expect(abs(LearningCurve.initial(match: match, parameters) - p) < 1e-12)
  }

  @Test func `an unused skill fades to its floor and no further`() {
    var p = 1.0
    for _ in 0..<180 { p = LearningCurve.faded(p, floor: 0.85, timeConstantDays: 180) }
    #expect(abs(p - (0.85 + 0.15 * exp(-1))) < 1e-9)
    #expect(LearningCurve.faded(0.8, floor: 0.85, timeConstantDays: 180) == 0.8)
  }

  @Test(arguments: [(0, 9, 1.0), (1, 0, 1), (9, 9, 0.5), (3, 9, 1 - 0.25 / 3 * (4.0 / 3)), (30, 3, 0.2)])
  func `teachers slow down with the newcomers they have`(newcomers: Int, others: Int, factor: Double) {
    #expect(abs(TrainerDrain.factor(newcomers: newcomers, others: others, parameters) - factor) < 1e-12)
  }

  /// With τ0 60, a stay of 20 days and nine others the best number of newcomers is 2, 3, 5, 8.
  @Test(arguments: [(0.0, 2), (0.1, 3), (0.3, 5), (0.6, 8)])
  func `there is a best number of newcomers`(match: Double, best: Int) {
    let tau = LearningCurve.timeConstant(base: 60, match: match, personal: 1)
    func output(_ k: Int) -> Double {
      var p = LearningCurve.initial(match: match, parameters)
      var sum = 0.0
      for _ in 0..<20 {
        let taught = p < parameters.inductionProficiency ? k : 0
        let teachers = taught > 0 ? 9.0 : Double(9 + k)
        let drain = TrainerDrain.factor(newcomers: taught, others: Int(teachers), parameters)
        sum += taught > 0 ? 9 * drain + Double(k) * p : 9 + Double(k) * p
        p = LearningCurve.practised(p, x: 1, tau: tau)
      }
      return sum
    }
    let counts = Array(0...9)
    #expect(counts.max { output($0) < output($1) } == best)
  }

  /// Mean acceptance at match .1–.5 is .60 permanent and .77 temporary; with circular, forum, individual talk
  /// and the leader present .82 and .91.
  @Test(arguments: [
    (false, Engagement(), 0.60), (true, Engagement(), 0.77),
    (false, Engagement(communication: 0.3, participation: 0.8, fairness: 0.2, leadership: 0.3), 0.82),
    (true, Engagement(communication: 0.3, participation: 0.8, fairness: 0.2, leadership: 0.3), 0.91),
  ])
  func `a population accepts as often as the model says`(isTemporary: Bool, engagement: Engagement, expected: Double)
    throws
  {
    var source = RandomSource(seed: 3)
    let pressure = WorkPressure(parameters)
    var sum = 0.0
    let people = 20_000
    for _ in 0..<people {
      let years = 1 + 7 * source.uniform()
      let acceptance = Acceptance(
        match: 0.1 + 0.4 * source.uniform(), engagement: engagement, isTemporary: isTemporary,
        boredom: pressure.parameters.boredom(years: years), yearsInPost: years, resistance: 3.2 + 0.7 * source.normal(),
        destinationPressure: 33)
      sum += acceptance.probability(parameters)
    }
    #expect(abs(sum / Double(people) - expected) < 0.006)
  }
}
