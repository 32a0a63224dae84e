import Foundation
import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct DemandTests {
  /// The first office with the given demand, no surge, 37.5 requests a day otherwise.
  private static func town(_ demand: Demand, lengthDays: Int = 182) throws -> Scenario {
    var scenario = try Town.scenario(lengthDays: lengthDays)
    scenario.surges = []
    scenario.windows = [scenario.windows[0]]
    scenario.units[0].services[0].demand = demand
    return scenario
  }

  private static func mean(_ scenario: Scenario, _ date: String) throws -> Double {
    let plan = DemandPlan(scenario)
    let day = scenario.calendar.day(of: try Town.date(date))
    return plan.mean(unit: 0, service: 0, day: day, surges: plan.announced)
  }

  /// Wednesdays have weekday factor 1; 182 days are half a year but for .625 days.
  @Test func `season and trend multiply the rate`() throws {
    let season = [1.1, 1, 1, 1, 1, 1, 1.4, 1, 1, 1, 1, 1]
    let scenario = try Self.town(Demand(.rate(perDay: 40), season: season, growthPerYear: 0.21))
    #expect(abs(try Self.mean(scenario, "2026-01-07") - 44 * pow(1.21, 2 / 365.25)) < 1e-12)
    #expect(abs(try Self.mean(scenario, "2026-02-04") - 40 * pow(1.21, 30 / 365.25)) < 1e-12)
    #expect(abs(try Self.mean(scenario, "2026-07-08") - 56 * pow(1.21, 184 / 365.25)) < 1e-12)
    #expect(abs(try Self.mean(scenario, "2026-07-08") / 56 - 1.1) < 1e-3)
    #expect(try Self.mean(scenario, "2026-07-04") == 0)
  }

  /// 2 + 1 + 1 + 1 + 0 has mean 1: Mondays 80, Fridays none.
  @Test func `weekday factors are normalised to mean 1`() throws {
    let scenario = try Self.town(Demand(.rate(perDay: 40), weekdayFactors: [4, 2, 2, 2, 0]))
    #expect(try Self.mean(scenario, "2026-01-05") == 80)
    #expect(try Self.mean(scenario, "2026-01-07") == 40)
    #expect(try Self.mean(scenario, "2026-01-09") == 0)
  }

  @Test func `factors of one change no byte`() throws {
    let plain = try Self.town(Demand(.rate(perDay: 40)), lengthDays: 70)
    var scenario = plain
    scenario.units[0].services[0].demand.season = Array(repeating: 1, count: 12)
    scenario.units[0].services[0].demand.programme = Programme()
    #expect(
      TrialRunner(scenario).play(1).values.map { $0.map(\.bitPattern) }
        == TrialRunner(plain).play(1).values.map { $0.map(\.bitPattern) })
  }

  /// From Monday 2 March, four working days of build-up: 1/5, 2/5, 3/5, 4/5 of the rate; last on Tuesday 31 March.
  @Test func `a programme builds up, is given, and ends`() throws {
    let calendar = try Town.scenario().calendar
    let programme = Programme(
      firstDay: calendar.day(of: try Town.date("2026-02-28")), lastDay: calendar.day(of: try Town.date("2026-03-31")),
      buildDays: 4)
    let scenario = try Self.town(Demand(.rate(perDay: 100), weekdayFactors: [1, 1, 1, 1, 1], programme: programme))
    let means = try ["2026-02-27", "2026-03-02", "2026-03-03", "2026-03-05", "2026-03-06", "2026-03-31", "2026-04-01"]
      .map { try Self.mean(scenario, $0) }
    #expect(zip(means, [0, 20, 40, 80, 100, 100, 0]).allSatisfy { abs($0 - $1) < 1e-12 }, "\(means)")
    #expect(DemandPlan(scenario).announcedMinutes(unit: 0, day: programme.firstDay + 2) == means[1] * 30)
  }

  @Test func `a programme is no part of the ordinary load until it is there`() throws {
    let coming = Demand(.rate(perDay: 100), programme: Programme(firstDay: 60))
    let ending = Demand(.rate(perDay: 100), programme: Programme(lastDay: 60))
    #expect((coming.meanPerWorkingDay, coming.fullMeanPerWorkingDay) == (0, 100))
    #expect((ending.meanPerWorkingDay, ending.fullMeanPerWorkingDay) == (100, 100))
    let models = try [coming, ending].map { Model(try Self.town($0)) }
    #expect(models[0].baseLoads[0] == 0)
    // 100 requests of 30 minutes for five officers of 300 minutes.
    #expect(abs(models[1].baseLoads[0] - 2) < 1e-12)
    #expect(models[0].fullRequests[0] == [100])
  }

  @Test func `a programme brings nothing before it starts or after it ends`() throws {
    let first = 42
    let scenario = try Self.town(
      Demand(.rate(perDay: 100), programme: Programme(firstDay: first, lastDay: first + 20, buildDays: 5)),
      lengthDays: 84)
    var windows = scenario
    windows.windows = [
      scenario.windows[0], Window(name: "before", from: 28, to: first),
      Window(name: "during", from: first, to: first + 21), Window(name: "after", from: first + 21, to: 84),
    ]
    let runner = TrialRunner(windows)
    let result = runner.play(0)
    let requests = (0..<4).map { result.figure(runner.layout, policy: 0, window: $0, .requests) }
    #expect(requests[1] == 0 && requests[3] == 0 && requests[2] == requests[0] && requests[2] > 500)
  }

  /// Counts of all working days of 60 trials against the announced mean, within 3.29 standard errors: Poisson–gamma, so
  /// that a day's variance is λ + (.1·λ)².
  @Test func `the drawn counts have the announced mean`() throws {
    let season = [1.1, 1, 0.5, 1, 1, 1, 1.4, 1, 1, 1, 1, 1]
    var scenario = try Self.town(
      Demand(
        .rate(perDay: 20), weekdayFactors: [2, 1, 1, 1, 1], season: season, growthPerYear: 0.5,
        programme: Programme(firstDay: 20, buildDays: 30)))
    scenario.surges = [
      Surge(name: "s", places: [.init(unit: 0)], startDay: 100, peak: try .constant(3), buildDays: 10, riseDays: 4)
    ]
    let model = Model(scenario)
    var tape = DayTape(scenario, plans: UnitPlan.all(scenario))
    var source = RandomSource(seed: 11)
    var (drawn, announced, variance) = (0.0, 0.0, 0.0)
    for trial in 0..<60 {
      source.begin(trial: UInt64(trial))
      for day in 0..<scenario.lengthDays where scenario.calendar.days[day].isWorking {
        let plan = model.demand
        tape.draw(day, scenario: scenario, plans: model.plans, demand: plan, surges: plan.announced, source: &source)
        drawn += Double(tape.arrivalRanges[0].count)
        let mean = plan.mean(unit: 0, service: 0, day: day, surges: plan.announced)
        announced += mean
        variance += mean + 0.01 * mean * mean
      }
    }
    #expect(abs(drawn - announced) < 3.29 * variance.squareRoot(), "\(drawn) \(announced)")
    #expect(announced > 60 * 20 * 80)
  }

  /// Monday to Friday 5, 0, 7, 0, 3 and Saturday 4, which come on the Monday after.
  @Test func `daily counts are replayed exactly`() throws {
    let calendar = try Town.scenario().calendar
    let first = 28
    let recorded = [first: 5, first + 2: 7, first + 4: 3, first + 5: 4, first + 7: 1, 10_000: 9]
    let counts = DailyCounts(recorded, days: first..<first + 8, calendar: calendar)
    #expect(counts.counts[first..<first + 8] == [5, 0, 7, 0, 3, 0, 0, 5])
    #expect(counts.moved == 4)
    #expect(counts.weekdayMeans == [5, 0, 7, 0, 3, 10.0 / 3, 10.0 / 3])
    #expect(abs(counts.mean - 20.0 / 6) < 1e-12)
    var scenario = try Self.town(Demand(.dailyCounts(counts)), lengthDays: 70)
    scenario.surges = [Surge(name: "s", places: [.init(unit: 0)], startDay: first, peak: try .constant(3), holdDays: 9)]
    #expect(try Self.mean(scenario, "2026-02-02") == 5)
    #expect(abs(Model(scenario).baseLoads[0] - 20.0 / 6 * 30 / 1500) < 1e-12)
    let model = Model(scenario)
    var tape = DayTape(scenario, plans: UnitPlan.all(scenario))
    var source = RandomSource(seed: 5)
    for trial in 0..<3 {
      source.begin(trial: UInt64(trial))
      for (day, count) in zip(first..<first + 8, [5, 0, 7, 0, 3, 0, 0, 5]) where calendar.days[day].isWorking {
        let surges = model.demand.announced
        tape.draw(
          day, scenario: scenario, plans: model.plans, demand: model.demand, surges: surges, source: &source)
        let arrivals = tape.arrivals[tape.arrivalRanges[0]]
        #expect(arrivals.count == count)
        #expect(arrivals.map(\.index) == (0..<UInt32(count)).map { $0 })
        #expect(arrivals.map(\.time) == arrivals.map(\.time).sorted())
        #expect(
          arrivals.allSatisfy { $0.time > calendar.days[day].opening - 3600 && $0.time < calendar.days[day].closing })
      }
    }
    let runner = TrialRunner(scenario)
    #expect(runner.play(0).figure(runner.layout, policy: 0, .requests) == 20)
  }
}
