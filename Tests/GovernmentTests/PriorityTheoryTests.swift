import Stochastics
import Testing

@testable import Government

/// Two classes at one server, the high one first but never interrupting (Cobham 1954).
@Suite struct PriorityTheoryTests {
  /// Mean wait of each service in minutes, from one long run.
  private func waits(_ scenario: Scenario, trial: UInt64) -> [Double] {
    let model = Model(scenario)
    var source = RandomSource(seed: 1)
    source.begin(trial: trial)
    var tape = DayTape(scenario, plans: model.plans)
    var floor = ServingDay()
    var played = Trial(model, policy: 0)
    tape.rewind(model.plans, model.calendar, source: &source)
    played.populate(source: &source)
    let absence = Pool(repeating: AbsenceDraws.none, count: 1)
    var sums = [0.0, 0.0]
    var counts = [0.0, 0.0]
    for day in 0..<scenario.lengthDays {
      tape.draw(
        day, scenario: scenario, plans: model.plans, demand: model.demand, surges: model.demand.announced,
        source: &source)
      played.morning(day: day, absence: absence, source: &source)
      _ = played.serve(unit: 0, day: day, UnitDayOrders(), tape: tape, floor: &floor, source: &source)
      for outcome in floor.outcomes where day >= 10 {
        sums[Int(outcome.service)] += outcome.waited / 60
        counts[Int(outcome.service)] += 1
      }
    }
    return zip(sums, counts).map { $0 / $1 }
  }

  @Test func `the high class waits R/(1 − ρ₁), the other R/((1 − ρ₁)(1 − ρ))`() throws {
    // Exponential work with mean 10 minutes, loads .4 and .3: R = .7 · 10 = 7 minutes.
    var scenario = try Station.queue(servers: 1, perDay: 0.4 * 144, work: .exponential(mean: 10), days: 110)
    var low = scenario.units[0].services[0]
    low.name = "usual"
    low.demand.source = .rate(perDay: 0.3 * 144)
    scenario.units[0].services[0].priority = .high
    scenario.units[0].services.append(low)
    let runs = (0..<12).map { waits(scenario, trial: $0) }
    for (service, theory) in [7 / 0.6, 7 / (0.6 * 0.3)].enumerated() {
      let interval = try #require(Estimates.meanInterval(of: runs.map { $0[service] }, confidence: 0.999))
      #expect(interval.lower <= theory && theory <= interval.upper, "\(interval)")
      #expect((interval.upper - interval.lower) / theory < 0.8, "an interval that could not fail")
    }
  }
}
