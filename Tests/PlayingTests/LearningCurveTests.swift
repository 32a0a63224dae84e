import Foundation
import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct LearningCurveTests {
  static let curves: [LearningCurve] = [
    .exponential, .hyperbolic, .power(learningRate: 0.85), .power(learningRate: 0.9),
    .deJong(learningRate: 0.85, incompressible: 0.25), .deJong(learningRate: 0.8, incompressible: 0.9),
  ]

  @Test(arguments: curves) func `every curve leads a newcomer in its time constant to the same proficiency`(
    _ curve: LearningCurve
  ) {
    var p = 0.3
    for _ in 0..<60 { p = curve.practised(p, x: 1, tau: 60) }
    #expect(abs(p - (1 - 0.7 / exp(1))) < 1e-9)
  }

  @Test(arguments: curves) func `proficiency never falls with practice and never exceeds one`(_ curve: LearningCurve) {
    for start in [0, 1e-9, 0.3, 0.7424, 0.999_999, 1] {
      var p = start
      for day in 0..<2000 {
        let next = curve.practised(p, x: day.isMultiple(of: 3) ? 0 : 1, tau: 20)
        #expect(next >= p && next <= 1 && next.isFinite)
        p = next
      }
      #expect(p > 0.85)
    }
  }

  @Test(arguments: curves) func `two half days teach what a whole day does`(_ curve: LearningCurve) {
    for p in [0.3, 0.5, 0.8, 0.95] {
      let halves = curve.practised(curve.practised(p, x: 0.5, tau: 40), x: 0.5, tau: 40)
      #expect(abs(halves - curve.practised(p, x: 1, tau: 40)) < 1e-12)
    }
  }

  @Test(arguments: [0.0, 0.3, 0.61, 0.9999, 1]) func `the usual curve is the exponential to the last bit`(p: Double) {
    for tau in [20.0, 60, 118] {
      let expected = p >= 1 ? p : p + (1 - p) * (1 - exp(-0.7 / tau))
      #expect(LearningCurve.exponential.practised(p, x: 0.7, tau: tau).bitPattern == expected.bitPattern)
    }
  }

  /// r = .7/(e − 1) · 100 = 40.738: from p = .5 (experience r) thirty days on, p = 70.738/111.476.
  @Test func `the hyperbola is half way after r days`() {
    let r = 0.7 / (exp(1) - 1) * 100
    #expect(abs(LearningCurve.hyperbolic.practised(0, x: r, tau: 100) - 0.5) < 1e-12)
    let later = LearningCurve.hyperbolic.practised(0.5, x: 30, tau: 100)
    #expect(abs(later - 0.634_558) < 1e-5)
  }

  /// With a learning rate of 80 % (β = .32193), doubling experience multiplies p by 1/.8. At p = .5 experience is
  /// .5^(1/β) = .11614 of the plateau's, which is 100/(.74248^(1/β) − .3^(1/β)) = 100/(.39659 − .02376) = 268.23 days.
  @Test func `doubling experience shortens the time to the learning rate`() {
    let curve = LearningCurve.power(learningRate: 0.8)
    let beta = -log2(0.8)
    let plateau = 100 / (pow(1 - 0.7 / exp(1), 1 / beta) - pow(0.3, 1 / beta))
    #expect(abs(plateau - 268.23) < 0.01)
    let experience = plateau * pow(0.5, 1 / beta)
    #expect(abs(experience - 31.15) < 0.01)
    #expect(abs(curve.practised(0.5, x: experience, tau: 100) - 0.625) < 1e-12)
    #expect(curve.practised(0.999, x: 10, tau: 100) == 1)
  }

  /// Nine tenths of the expert's time cannot be shortened: T = .9 + .1·y with y = 11 at p = .5 and y = 8.8 once experience has
  /// doubled, so p = 1/1.78.
  @Test func `what cannot be shortened is left out of learning`() {
    let curve = LearningCurve.deJong(learningRate: 0.8, incompressible: 0.9)
    let beta = -log2(0.8)
    func experience(_ p: Double) -> Double { pow((1 / p - 0.9) / 0.1, -1 / beta) }
    let plateau = 100 / (experience(1 - 0.7 / exp(1)) - experience(0.3))
    let now = plateau * experience(0.5)
    #expect(abs(curve.practised(0.5, x: now, tau: 100) - 1 / 1.78) < 1e-12)
    // Nothing incompressible is Wright's law.
    let plain = LearningCurve.deJong(learningRate: 0.8, incompressible: 0).practised(0.4, x: 1, tau: 50)
    #expect(plain == LearningCurve.power(learningRate: 0.8).practised(0.4, x: 1, tau: 50))
  }

  /// Over 40 days at τ 60 from .3: 1 − .7 · (1 − e^(−2/3)) · 1.5; day by day the same to the trapezoid's error.
  @Test func `a stay is worth its mean proficiency`() {
    let mean = LearningCurve.exponential.mean(from: 0.3, days: 40, tau: 60)
    #expect(abs(mean - (1 - 0.7 * (1 - exp(-2.0 / 3)) * 1.5)) < 1e-12)
    var p = 0.3
    var sum = 0.0
    for _ in 0..<40 {
      let next = LearningCurve.exponential.practised(p, x: 1, tau: 60)
      sum += (p + next) / 2
      p = next
    }
    #expect(abs(sum / 40 - mean) < 1e-4)
    for curve in Self.curves {
      let value = curve.mean(from: 0.3, days: 60, tau: 60)
      #expect(value > 0.3 && value < 1 - 0.7 / exp(1) + 1e-9)
    }
  }

  @Test func `an unknown time constant is drawn once a trial for everybody`() throws {
    var scenario = try Town.scenario(policies: [Town.lendAhead()])
    scenario.competencies[0].uncertainTimeConstant = try .triangular(from: 40, mode: 60, to: 120)
    let runner = TrialRunner(scenario)
    var seen: Set<Double> = []
    for trial in 0..<4 {
      let played = runner.playOut(trial)
      let drawn = played[0].people.timeConstants
      #expect((40...120).contains(drawn[0]) && drawn[1] == 60)
      #expect(played.allSatisfy { $0.people.timeConstants == drawn })
      // τ of a home officer: τ0 · (2 − 1) · his own factor.
      let officer = played[0].people.officers[0]
      let entry = played[0].people.skills[0].skills[Int(officer.postSkill)]
      #expect(abs(entry.timeConstant - drawn[0] * officer.learningFactor) < 1e-9 || officer.generation > 0)
      seen.insert(drawn[0])
    }
    #expect(seen.count == 4)
  }
}
