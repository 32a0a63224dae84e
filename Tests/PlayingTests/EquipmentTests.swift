import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Machines, systems and stock, by hand and against theory.
@Suite struct EquipmentTests {
  typealias Job = Trace.Job

  /// Two officers and one printer, which all jobs but those of `free` need.
  static func printing(
    officers: Int = 2, count: Int? = 1, failsEvery: Double? = nil, repairMinutes: Double = 60, free: [Int] = []
  ) -> Trace {
    var trace = Trace()
    trace.officers = officers
    trace.change = { unit in
      unit.equipment = [
        Equipment(
          name: "printer", count: count, failsEveryDays: failsEvery, repair: try .constant(repairMinutes))
      ]
      for service in unit.services.indices where !free.contains(service) {
        unit.services[service].steps[0].equipment = [0]
      }
    }
    return trace
  }

  @Test func `a busy machine makes those wait who need it, and nobody else`() throws {
    let jobs = [
      Job(arrival: "0 08:00", minutes: [30]), Job(arrival: "0 08:01", minutes: [20]),
      Job(arrival: "0 08:02", minutes: [10]),
    ]
    // The second waits for the printer until 08:30; the third passes it over at 08:02.
    #expect(try Self.printing(free: [2]).play(jobs) == ["0 08:30", "0 08:50", "0 08:12"])
    #expect(try Self.printing(count: 2, free: [2]).play(jobs) == ["0 08:30", "0 08:21", "0 08:31"])
    #expect(try Self.printing(count: nil, free: [2]).play(jobs) == ["0 08:30", "0 08:21", "0 08:31"])
  }

  /// The first breakdown of the unit's only machine, in seconds, read from its own path.
  static func firstFailure(_ trace: Trace, _ jobs: [Job]) throws -> Double {
    let model = Model(try trace.scenario(jobs))
    var source = RandomSource(seed: 1)
    var tape = OutageTape(model.plans.map(\.machines))
    tape.begin(model.plans, model.calendar, source: &source)
    for day in model.calendar.days where day.isWorking {
      tape.draw(day, model.plans, model.calendar, source: &source)
      if let first = tape.changes[0].first { return first.time }
    }
    return .infinity
  }

  @Test(arguments: [1, nil]) func `a breakdown interrupts and the step is finished after the repair`(count: Int?) throws
  {
    var trace = Self.printing(officers: 1, count: count, failsEvery: 1, free: [1])
    trace.days = 20
    let probe = [Job(arrival: "0 08:00", minutes: [10]), Job(arrival: "0 08:00", minutes: [5])]
    let failure = try Self.firstFailure(trace, probe)
    let before = Trace.clock(failure - 600)
    let during = Trace.clock(failure + 60)
    let jobs = [Job(arrival: before, minutes: [30]), Job(arrival: during, minutes: [5])]
    let calendar = try trace.scenario(jobs).calendar
    let start = try Trace.seconds(before)
    let worked = calendar.baseSeconds(until: failure) - calendar.baseSeconds(until: start)
    // While the printer is down the officer does other work; repair and what is left follow in base time.
    let end = calendar.baseSeconds(until: failure) + 3600 + 1800 - worked
    let ends = try trace.play(jobs)
    let day = calendar.days.lastIndex { $0.isWorking && $0.baseSecondsBefore < end } ?? 0
    let expected = calendar.days[day].time(ofBase: end - calendar.days[day].baseSecondsBefore)
    #expect(ends[0] == Trace.clock(expected))
    let free = calendar.baseSeconds(until: try Trace.seconds(during)) + 300
    #expect(abs(calendar.baseSeconds(until: try Trace.seconds(ends[1])) - free) < 61)
  }

  @Test func `of the steps that an outage interrupts the oldest goes on first`() throws {
    var trace = Self.printing(count: nil, failsEvery: 1, free: [2])
    trace.days = 20
    let probe = [8, 8, 8].map { Job(arrival: "0 0\($0):00", minutes: [1]) }
    let failure = (try Self.firstFailure(trace, probe) / 60).rounded(.down) * 60
    let jobs = [(-10.0, 30.0), (-5, 30), (2, 600)].map { offset, minutes in
      Job(arrival: Trace.clock(failure + offset * 60), minutes: [minutes])
    }
    // Two officers work on the system when it fails; one of them takes up ten hours of other work. After the hour of
    // repair the other ends the older step, of which some 20 minutes are left, then the younger with 25.
    let scenario = try trace.scenario(jobs)
    let base = scenario.calendar.baseSeconds(until: failure)
    let ends = try trace.play(jobs).map { scenario.calendar.baseSeconds(until: try Trace.seconds($0)) - base }
    #expect(abs(ends[0] - 80 * 60) <= 121 && abs(ends[1] - ends[0] - 25 * 60) <= 121, "\(ends)")
  }

  @Test func `machines are the servers where they are fewer than the officers`() throws {
    // Five officers, two machines, load .8 of the machines: M/M/2, Wq = ρ²/(1 − ρ²) services.
    var scenario = try Station.queue(servers: 5, perDay: 0.8 * 2 * 144, work: .exponential(mean: 10), days: 110)
    scenario.units[0].equipment = [Equipment(name: "kit", count: 2, repair: try .constant(1))]
    scenario.units[0].services[0].steps[0].equipment = [0]
    let runner = TrialRunner(scenario)
    let results = (0..<12).map { runner.play($0) }
    let waits = results.map { $0.figure(runner.layout, policy: 0, .waitMean) / 10 }
    let interval = try #require(Estimates.meanInterval(of: waits, confidence: 0.999))
    #expect(interval.lower <= 0.64 / 0.36 && 0.64 / 0.36 <= interval.upper, "\(interval)")
    for result in results { #expect(result.figure(runner.layout, policy: 0, .bindsEquipment) == 1) }
  }

  @Test func `a machine is down for its share of the time, whatever the policy`() throws {
    // Fails every 2 days, repaired in 1 day (450 min): down a third of the base time.
    var trace = Self.printing(failsEvery: 2, repairMinutes: 450)
    trace.days = 5
    let model = Model(try trace.scenario([Job(arrival: "0 08:00", minutes: [1])]))
    var source = RandomSource(seed: 3)
    var tape = OutageTape(model.plans.map(\.machines))
    var shares: [Double] = []
    for trial in 0..<400 {
      source.begin(trial: UInt64(trial))
      tape.begin(model.plans, model.calendar, source: &source)
      var down = 0.0
      var total = 0.0
      for day in model.calendar.days where day.isWorking {
        tape.draw(day, model.plans, model.calendar, source: &source)
        var isBroken = tape.isBroken[0][0]
        var last = day.baseSecondsBefore
        for change in tape.changes[0] {
          let now = day.baseSeconds(until: change.time)
          if isBroken { down += now - last }
          #expect(change.isRepair == isBroken)
          isBroken = !change.isRepair
          last = now
        }
        if isBroken { down += day.baseSecondsBefore + day.formalMinutes * 60 - last }
        total += day.formalMinutes * 60
      }
      shares.append(down / total)
    }
    let interval = try #require(Estimates.meanInterval(of: shares, confidence: 0.999))
    // A chain that starts whole is down a little less than a third over its first 70 days.
    #expect(interval.lower <= 0.33 && 0.31 <= interval.upper, "\(interval)")
  }

  @Test func `an empty stock is passed over until the delivery`() throws {
    var trace = Trace()
    trace.days = 8
    trace.change = { unit in
      unit.supplies = [Supply(name: "blank", stock: 2, delivery: 1, everyDays: 2)]
      for service in 0..<4 { unit.services[service].steps[0].supply = 0 }
    }
    let jobs =
      (0..<4).map { _ in Job(arrival: "0 08:00", minutes: [10]) } + [Job(arrival: "0 08:05", minutes: [10])]
    // Two blanks on Monday, the fifth job needs none; deliveries on Wednesday (day 2) and Friday (day 4).
    let (ends, trial) = try trace.run(jobs)
    #expect(ends == ["0 08:10", "0 08:20", "2 07:40", "4 07:40", "0 08:30"])
    #expect(trial.offices.units[0].stock == [0])
  }

  @Test func `a paused step uses its stock once, a step done again uses it anew`() throws {
    var trace = Trace()
    trace.change = { unit in
      unit.supplies = [Supply(name: "blank", stock: 10)]
      unit.services[0].steps[0].supply = 0
    }
    #expect(try trace.run([Job(arrival: "0 15:30", minutes: [60])]).trial.offices.units[0].stock == [9])
    var scenario = try Station.queue(servers: 2, perDay: 50, work: .exponential(mean: 10), days: 60)
    scenario.parameters.errorShare = 0.25
    scenario.units[0].supplies = [Supply(name: "blank", stock: 3000, delivery: 10, everyDays: 5)]
    scenario.units[0].services[0].steps[0].supply = 0
    let unit = TrialRunner(scenario).playOut(0)[0].offices.units[0]
    #expect(unit.stock[0] >= 0)
    #expect(Double(3000 - unit.stock[0]) > 1.2 * Double(unit.completed), "1 + q + q² = 1.31 pieces a request")
  }
}
