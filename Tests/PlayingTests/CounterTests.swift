import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Counter hours, staggered breaks, priorities and who takes up what, worked out by hand.
@Suite struct CounterTests {
  typealias Job = Trace.Job

  private static func counter(_ change: @escaping (inout Government.Unit) throws -> Void) -> Trace {
    var trace = Trace()
    trace.places = [.counter]
    trace.change = change
    return trace
  }

  private static func hours(_ opening: Int, _ closing: Int) -> [WorkHours?] {
    Array(repeating: WorkHours(opening: opening * 60, closing: closing * 60), count: 5) + [nil, nil]
  }

  @Test func `counters open later and close earlier than the office, desk work goes on`() throws {
    var trace = Self.counter { $0.counterHours = Self.hours(9, 14) }
    let jobs = [
      Job(arrival: "0 08:00", minutes: [10]), Job(arrival: "0 13:30", minutes: [40]),
      Job(arrival: "0 13:40", minutes: [30]), Job(arrival: "0 13:50", minutes: [5]),
      Job(arrival: "0 14:10", minutes: [5]),
    ]
    // Served from 09:00; the queue until 14:30, in which the third starts at 14:10; the fourth goes home with his ticket,
    // the fifth is not admitted and comes back with a new one.
    #expect(try trace.play(jobs) == ["0 09:10", "0 14:10", "0 14:40", "1 09:05", "1 09:10"])
    trace.returnShare = 0
    #expect(try trace.play(jobs) == ["0 09:10", "0 14:10", "0 14:40", "lost", "lost"])
    trace.places = [.counter, .desk]
    let files = [Job(arrival: "0 13:50", minutes: [10, 90]), Job(arrival: "0 14:20", minutes: [10, 10])]
    trace.returnShare = 1
    #expect(try trace.play(files) == ["0 15:30", "1 09:20"])
  }

  @Test func `whom a closed counter calls comes at its next opening, and is not hidden demand`() throws {
    var trace = Self.counter { $0.counterHours = Self.hours(8, 11) }
    trace.places = [.desk, .counter]
    trace.returnShare = 0
    let (ends, trial) = try trace.run([Job(arrival: "0 13:30", minutes: [30, 10])])
    #expect(ends == ["1 08:10"])
    #expect(trial.books.cohort(window: 0, unit: 0).hidden == 0)
  }

  @Test func `counters whose hours do not meet those of the office stay closed that day`() throws {
    var trace = Self.counter {
      $0.counterHours = Self.hours(8, 11).enumerated().map { $0 == 2 ? Self.hours(17, 18)[0] : $1 }
    }
    // Who comes is turned away and comes back at the next opening, or never.
    let jobs = [Job(arrival: "2 07:00", minutes: [10]), Job(arrival: "2 09:00", minutes: [10])]
    #expect(try trace.play(jobs) == ["3 08:10", "3 08:20"])
    trace.returnShare = 0
    let (ends, trial) = try trace.run(jobs)
    #expect(ends == ["lost", "lost"])
    #expect(trial.books.cohort(window: 0, unit: 0).hidden == 2)
    // Who was called for that day stays at home; his ticket is good for the next.
    trace.places = [.desk, .counter]
    let called = try trace.run([
      Job(arrival: "1 13:30", minutes: [30, 10]), Job(arrival: "2 09:00", minutes: [30, 10]),
    ])
    #expect(called.ends == ["3 08:10", "3 08:20"])
    #expect(called.trial.books.cohort(window: 0, unit: 0).hidden == 0)
    trace.places = [.counter]
    trace.returnShare = 1
    let usual = trace.change
    trace.change = { unit in
      try usual(&unit)
      unit.quota = 1
    }
    #expect(try trace.play(jobs) == ["3 08:10", "4 08:10"])
  }

  @Test func `whom a later counter cannot serve today comes tomorrow, whenever the counters close`() throws {
    for closing in [nil, 16] {
      var trace = Self.counter { unit in
        if let closing {
          unit.counterHours = Self.hours(7, closing).map {
            $0.map { _ in
              WorkHours(opening: 450, closing: closing * 60 - 1)
            }
          }
        }
      }
      trace.places = [.counter, .counter]
      trace.returnShare = 0
      let (ends, trial) = try trace.run([Job(arrival: "0 15:50", minutes: [50, 10])])
      #expect(ends == ["1 07:40"])
      #expect(trial.books.cohort(window: 0, unit: 0).hidden == 0)
      // The second waits at the second counter when the queues are sent home.
      let jobs = [Job(arrival: "0 15:50", minutes: [20, 60]), Job(arrival: "0 15:51", minutes: [10, 10])]
      #expect(try trace.play(jobs) == ["0 17:20", "1 07:40"])
    }
  }

  @Test func `citizens come while the counters are open`() throws {
    var scenario = try Town.scenario(lengthDays: 56)
    scenario.surges = []
    scenario.units[0].services[0].steps[0].place = .counter
    scenario.units[0].counterHours = Self.hours(8, 11)
    let model = Model(scenario)
    var source = RandomSource(seed: 1)
    var tape = DayTape(scenario, plans: model.plans)
    tape.draw(
      0, scenario: scenario, plans: model.plans, demand: model.demand, surges: model.demand.announced, source: &source)
    let times = tape.arrivals[tape.arrivalRanges[0]].map(\.time)
    #expect(times.count > 10)
    #expect(times.allSatisfy { (7 * 3600.0...11 * 3600).contains($0) })
    #expect(tape.arrivals[tape.arrivalRanges[1]].contains { $0.time > 11 * 3600 })
  }

  @Test func `with staggered breaks half serve while half rest, the second half directly after`() throws {
    var trace = Self.counter { $0.staggersBreaks = true }
    trace.officers = 2
    let jobs = [
      Job(arrival: "0 11:50", minutes: [20]), Job(arrival: "0 12:05", minutes: [10]),
      Job(arrival: "0 12:20", minutes: [30]), Job(arrival: "0 13:10", minutes: [10]),
      Job(arrival: "0 13:15", minutes: [10]),
    ]
    // The first officer finishes at 12:10 and rests until 13:00; the second serves 12:05–12:15 and 12:20–12:50 and rests
    // 13:00–14:00, when the first serves on alone.
    #expect(try trace.play(jobs) == ["0 12:10", "0 12:15", "0 12:50", "0 13:20", "0 13:30"])
    trace.change = { _ in }
    #expect(try trace.play(jobs) == ["0 12:10", "0 13:10", "0 13:30", "0 13:20", "0 13:30"])
  }

  @Test func `desk work pauses at the officer's own break`() throws {
    var trace = Trace()
    trace.officers = 2
    trace.change = { $0.staggersBreaks = true }
    let jobs = [Job(arrival: "0 11:30", minutes: [60]), Job(arrival: "0 11:30", minutes: [120])]
    #expect(try trace.play(jobs) == ["0 13:30", "0 14:30"])
  }

  @Test func `a staggered break changes no formal minutes`() throws {
    var scenario = try Town.scenario(lengthDays: 56)
    scenario.surges = []
    let plain = TrialRunner(scenario).playOut(0)[0].books.load(window: 0, unit: 0).formal
    scenario.units[0].staggersBreaks = true
    #expect(TrialRunner(scenario).playOut(0)[0].books.load(window: 0, unit: 0).formal == plain)
  }

  @Test func `priority comes after counter before desk, and before the ticket`() throws {
    var trace = Trace()
    trace.change = { unit in
      unit.services[0].priority = .low
      unit.services[2].priority = .high
      unit.services[3].steps[0].place = .counter
      unit.services[3].priority = .low
    }
    let jobs = ["0 08:01", "0 08:02", "0 08:03", "0 08:04"].map { Job(arrival: $0, minutes: [10]) }
    let first = Job(arrival: "0 08:00", minutes: [10])
    // Until 08:10 the fifth is served, then the counter, high, normal, low.
    #expect(try trace.play(jobs + [first]) == ["0 08:50", "0 08:40", "0 08:30", "0 08:20", "0 08:10"])
  }

  @Test func `the most proficient officer starts where that is the rule`() throws {
    var trace = Trace()
    trace.change = { unit in
      unit.officers = [
        OfficerGroup(name: "a", count: 1, yearsInPost: try .constant(1), holdings: [.init(competency: 0, level: 0.5)]),
        OfficerGroup(name: "b", count: 1, yearsInPost: try .constant(1)),
      ]
    }
    let job = [Job(arrival: "0 08:00", minutes: [30])]
    #expect(try trace.play(job) == ["0 09:00"])
    let usual = trace.change
    trace.change = { unit in
      try usual(&unit)
      unit.picksMostProficient = true
    }
    #expect(try trace.play(job) == ["0 08:30"])
  }

  @Test func `a share of the officers keeps to the desks while files wait`() throws {
    var trace = Trace()
    trace.officers = 2
    trace.change = { unit in
      for service in 1..<unit.services.count { unit.services[service].steps[0].place = .counter }
    }
    let jobs = [Job(arrival: "0 08:01", minutes: [60])] + (0..<4).map { _ in Job(arrival: "0 08:00", minutes: [30]) }
    // Four citizens first: two at 08:00, two at 08:30, the file at 09:00.
    #expect(try trace.play(jobs) == ["0 10:00", "0 08:30", "0 08:30", "0 09:00", "0 09:00"])
    let usual = trace.change
    trace.change = { unit in
      try usual(&unit)
      unit.deskShare = 0.5
    }
    // At 08:30 one officer takes up the file.
    #expect(try trace.play(jobs) == ["0 09:30", "0 08:30", "0 08:30", "0 09:00", "0 09:30"])
  }
}
