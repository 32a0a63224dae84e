import Stochastics
import Testing

@testable import Government

/// The whole engine as a plain queue against closed forms. Each case is tested by the t interval of independent trials at
/// 99.9 %, so that all of them together raise a false alarm in fewer than one of a hundred changes of seed.
@Suite struct QueueingTheoryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let servers: Int
    let load: Double
    /// Law of work with mean 10 minutes.
    let work: @Sendable () throws -> Distribution
    /// Mean wait in queue, in service times.
    let wait: Double
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "M/M/1 .8", servers: 1, load: 0.8, work: { try .exponential(mean: 10) }, wait: 4),
    Case(name: "M/M/5 .8", servers: 5, load: 0.8, work: { try .exponential(mean: 10) }, wait: 0.5541125541125544),
    Case(name: "M/M/10 .9", servers: 10, load: 0.9, work: { try .exponential(mean: 10) }, wait: 0.6687315241076973),
    Case(name: "M/D/1 .8", servers: 1, load: 0.8, work: { try .constant(10) }, wait: 2),
    // Pollaczek–Khinchine: ρ(1 + cv²)/2(1 − ρ).
    Case(
      name: "M/G/1 gamma cv .5", servers: 1, load: 0.7, work: { try .gamma(mean: 10, cv: 0.5) }, wait: 0.7 * 1.25 / 0.6),
    Case(name: "M/G/1 lognormal cv 2", servers: 1, load: 0.5, work: { try .lognormal(mean: 10, cv: 2) }, wait: 2.5),
  ]

  @Test(arguments: cases) func `mean wait and load agree with theory`(_ one: Case) throws {
    let perDay = one.load * Double(one.servers) * 144
    let scenario = try Station.queue(servers: one.servers, perDay: perDay, work: one.work(), days: 110)
    let runner = TrialRunner(scenario)
    var waits: [Double] = []
    var loads: [Double] = []
    for trial in 0..<12 {
      let result = runner.play(trial)
      waits.append(result.values[runner.layout.index(policy: 0, window: 0, scope: 0, measure: .waitMean)] / 10)
      loads.append(result.values[runner.layout.index(policy: 0, window: 0, scope: 0, measure: .utilisation)])
    }
    let wait = try #require(Estimates.meanInterval(of: waits, confidence: 0.999))
    let load = try #require(Estimates.meanInterval(of: loads, confidence: 0.999))
    #expect(wait.lower <= one.wait && one.wait <= wait.upper, "\(wait)")
    #expect(load.lower <= one.load && one.load <= load.upper, "\(load)")
    #expect((wait.upper - wait.lower) / one.wait < 0.8, "an interval that could not fail")
  }

  @Test func `impatient callers leave at the rate of Erlang A`() throws {
    // M/M/5+M: λ 5, μ 1, θ .5 (known answer), with a service time of 10 minutes and returns switched off.
    var parameters = Station.plain
    parameters.returnShare = 0
    let scenario = try Station.queue(
      servers: 5, perDay: 720, work: .exponential(mean: 10), days: 60, place: .counter,
      patience: .exponential(mean: 20), parameters: parameters)
    let runner = TrialRunner(scenario)
    let lost = (0..<12).map {
      runner.play($0).values[runner.layout.index(policy: 0, window: 0, scope: 0, measure: .lost)]
    }
    let interval = try #require(Estimates.meanInterval(of: lost, confidence: 0.999))
    #expect(interval.lower <= 0.14613157084102382 && 0.14613157084102382 <= interval.upper, "\(interval)")
  }

  @Test(arguments: [1, 2, 3]) func `Little's law is an identity in every trial and no request is lost from the books`(
    seed: UInt64
  ) throws {
    let scenario = try Station.queue(servers: 3, perDay: 400, work: .exponential(mean: 10), days: 60, seed: seed)
    for trial in TrialRunner(scenario).playOut(0) {
      let unit = trial.units[0]
      let end = unit.lastChange
      let age = unit.openSlots.reduce(0) { $0 + end - unit.requests[Int($1)].arrival }
      #expect(unit.inSystem == unit.openSlots.count)
      #expect(abs(unit.area - unit.timeInSystem - age) <= 1e-9 * unit.area)
    }
  }
}
