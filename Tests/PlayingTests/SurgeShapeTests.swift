import Foundation
import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct SurgeShapeTests {
  /// An exponential rise with time constant 4 over 20 working days: e^−5 on the first, e^−1/4 on the eve, 1 on the day.
  @Test func `an exponential rise reaches its peak and is over`() throws {
    let surge = Surge(name: "s", places: [], startDay: 0, peak: try .constant(9), buildDays: 20, riseDays: 4)
    #expect(abs(surge.shape(workingDay: 0) - exp(-5)) < 1e-15)
    #expect(abs(surge.shape(workingDay: 16) - exp(-1)) < 1e-15)
    #expect(abs(surge.shape(workingDay: 19) - 0.778_800_783_071_404_9) < 1e-15)
    #expect(surge.shape(workingDay: 20) == 1 && surge.shape(workingDay: 21) == 0 && surge.shape(workingDay: -1) == 0)
    #expect(surge.lengthDays == 21)
  }

  /// Monday 2 March 2026 with a peak of 3: ordinary before, tripled for two days, ordinary after; days off have shape 0.
  @Test func `the course multiplies demand on working days alone`() throws {
    var scenario = try Town.scenario()
    let monday = scenario.calendar.day(of: try Town.date("2026-02-27"))
    scenario.surges = [
      Surge(name: "step", places: [.init(unit: 0)], startDay: monday, peak: try .constant(3), holdDays: 2)
    ]
    let plan = DemandPlan(scenario)
    #expect(plan.announced.multipliers[0][monday - 1...monday + 4] == [1, 3, 1, 1, 3, 1])
    let mean = plan.mean(unit: 0, service: 0, day: monday, surges: plan.announced)
    #expect(abs(mean - 3 * 37.5 * 0.85) < 1e-9)
  }

  private static func uncertain() throws -> Scenario {
    var scenario = try Town.scenario()
    let start = scenario.calendar.day(of: try Town.date("2026-03-25"))
    scenario.surges[0].timing = try Surge.Timing(
      start: .uniform(from: Double(start) - 0.5, to: Double(start) + 5.5), build: .constant(3),
      hold: .uniform(from: 3.5, to: 6.5), fade: .uniform(from: 2, to: 4))
    scenario.surges[0].startDay = start + 3
    return scenario
  }

  @Test func `an uncertain course is drawn once a trial, by name alone`() throws {
    let scenario = try Self.uncertain()
    let plan = DemandPlan(scenario)
    let surge = scenario.surges[0]
    let key = StableHash.of("surge/lebaran")
    var source = RandomSource(seed: 3)
    var starts: Set<Int> = []
    var holds: [Int: Int] = [:]
    for trial in 0..<600 {
      source.begin(trial: UInt64(trial))
      let drawn = surge.drawn(key: key, from: &source)
      starts.insert(drawn.startDay - surge.startDay)
      holds[drawn.holdDays, default: 0] += 1
      #expect(drawn.buildDays == 3 && (2..<4).contains(drawn.fadeDays))
      #expect(surge.drawn(key: key, from: &source).fadeDays == drawn.fadeDays)
      var course = plan.announced
      course.draw(scenario, plan, keys: [key], from: &source)
      #expect(course.multipliers[0] == drawn.shape(over: scenario.calendar).map { max(0, 1 + (2.0 - 1) * $0) })
    }
    #expect(starts == [-3, -2, -1, 0, 1, 2])
    // A third of 600 each, within 3.29 deviations of a binomial.
    #expect(holds.keys.sorted() == [4, 5, 6])
    #expect(holds.values.allSatisfy { abs(Double($0) - 200) < 3.29 * (600.0 * 2 / 9).squareRoot() })
  }

  @Test func `policies and windows see what is announced`() throws {
    let scenario = try Self.uncertain()
    var certain = scenario
    certain.surges[0].timing = Surge.Timing()
    let plans = [DemandPlan(scenario), DemandPlan(certain)]
    #expect(plans[0].announced.multipliers == plans[1].announced.multipliers)
    #expect(scenario.surges[0].lengthDays == 35)
    for day in scenario.calendar.days.indices {
      let minutes = plans.map { $0.announcedMinutes(unit: 0, day: day) }
      #expect(minutes[0] == minutes[1])
    }
  }

  @Test func `a timing that cannot vary draws the same demand as a certain one`() throws {
    let certain = try Town.scenario()
    var scenario = certain
    scenario.surges[0].timing = try Surge.Timing(
      start: .constant(Double(certain.surges[0].startDay)), build: .constant(0), hold: .constant(10), fade: .constant(5)
    )
    #expect(
      TrialRunner(scenario).play(2).values.map { $0.map(\.bitPattern) }
        == TrialRunner(certain).play(2).values.map { $0.map(\.bitPattern) })
  }
}
