import Foundation
import Testing

@testable import Government
@testable import Playing
@testable import Stochastics
@testable import Towns

/// Demand that is forecast from counts of earlier days.
@Suite struct ForecastDemandTests {
  /// 20 requests on Mondays, 10 on other days; nothing more is known of a day than its class.
  private static func forecast(_ calendar: WorkCalendar, studyDays: Int) throws -> DemandForecast {
    var (rows, counts) = (SparseRows(), [Int]())
    var source = RandomSource(seed: 7)
    for day in 0..<200 {
      rows.append([(day % 5 == 0 ? 0 : 1, 1)])
      counts.append(Int(source.poisson(mean: source.gamma(shape: 9, scale: (day % 5 == 0 ? 20.0 : 10) / 9))))
    }
    let regression = CountRegression(rows: rows, counts: counts, classes: counts.map { _ in 0 }, width: 2, chain: 0)
    let fit = try #require(regression.fit(prior: NormalPrior(deviations: [3, 3]), sizes: [9]))
    var days = SparseRows()
    for day in calendar.days { days.append(day.isWorking ? [(day.weekday == 0 ? 0 : 1, 1)] : []) }
    return DemandForecast(
      rows: days, pools: calendar.days.map { _ in 0 }, fit: fit,
      factors: CountFactors(regression, fit, sizes: [9], pools: [0]), calendar: calendar, studyDays: studyDays)
  }

  private static func town() throws -> Scenario {
    var scenario = try Town.scenario(lengthDays: 112)
    let forecast = try forecast(scenario.calendar, studyDays: 112)
    scenario.units[0].services[0].demand = Demand(.forecast(forecast))
    return scenario
  }

  @Test func `what is expected of a day is announced, and surges do not act on it`() throws {
    let scenario = try Self.town()
    let plan = DemandPlan(scenario)
    let monday = plan.mean(unit: 0, service: 0, day: 63, surges: plan.announced)
    #expect(scenario.calendar.days[63].weekday == 0 && (monday / 20 - 1).magnitude < 0.2)
    #expect(plan.mean(unit: 0, service: 0, day: 64, surges: plan.announced) < 0.7 * monday)
    #expect(plan.mean(unit: 0, service: 0, day: 62, surges: plan.announced) == 0)
  }

  @Test func `on average as many come as are expected, and trials differ in what holds throughout`() throws {
    let scenario = try Self.town()
    let runner = TrialRunner(scenario)
    let results = (0..<60).map(runner.play)
    let came = results.map { $0.figure(runner.layout, policy: 0, window: 0, .requests) }
    let others = scenario.units[0].services.indices.dropFirst().count
    #expect(others == 0)
    let plan = DemandPlan(scenario)
    let expected = scenario.cohortDays.reduce(0) {
      $0 + plan.mean(unit: 0, service: 0, day: $1, surges: plan.announced)
    }
    let mean = came.reduce(0, +) / 60
    let spread = (came.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 59).squareRoot()
    #expect((mean - expected).magnitude < 4 * spread / 60.0.squareRoot())
    // Chance of the days alone: √Σ(μ + μ²/9).
    let chance = scenario.cohortDays.reduce(0.0) { sum, day in
      let mean = plan.mean(unit: 0, service: 0, day: day, surges: plan.announced)
      return sum + mean + mean * mean / 9
    }.squareRoot()
    #expect(spread > 1.1 * chance)
  }

  @Test func `a trial is the same again, and an echo has its own chance in the same world`() throws {
    let scenario = try Self.town()
    let (a, b) = (TrialRunner(scenario), TrialRunner(scenario))
    _ = b.play(5)
    #expect(a.play(3).values.map { $0.map(\.bitPattern) } == b.play(3).values.map { $0.map(\.bitPattern) })
    let echo = try #require(a.play(3, isEcho: true, unless: { false }))
    #expect(echo.values != b.play(3).values)
  }
}
