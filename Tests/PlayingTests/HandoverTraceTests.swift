import Stochastics
import Testing

@testable import Government
@testable import Playing

/// Work that is begun and not ended when something comes between, worked out by hand.
@Suite struct HandoverTraceTests {
  typealias Job = Trace.Job

  /// Two officers; the second holds the skill at one half and takes twice as long.
  @Sendable static func halfAsFast(_ unit: inout Government.Unit) throws {
    unit.officers = [
      try Station.officers(1, name: "a"),
      OfficerGroup(name: "b", count: 1, yearsInPost: try .constant(1), holdings: [.init(competency: 0, level: 0.5)]),
    ]
  }

  @Test func `a paused file stays with its officer, and changes hands when he is absent`() throws {
    var trace = Trace()
    trace.change = Self.halfAsFast
    let jobs = [
      Job(arrival: "0 15:30", minutes: [60]), Job(arrival: "0 15:30", minutes: [60]),
      Job(arrival: "0 15:45", minutes: [10]),
    ]
    // At 16:00 officer a has 30 of 60 minutes left, b 45. Both go on; a is free at 08:00 and takes the third.
    #expect(try trace.play(jobs) == ["1 08:00", "1 09:00", "1 08:10"])
    // Without a, b ends his own at 09:00, then a's, older than the third: 30 minutes take him 60, and the third 20.
    trace.absent = [1: [0]]
    #expect(try trace.play(jobs) == ["1 10:00", "1 09:00", "1 10:20"])
    // Without b, a goes on with his own until 08:00, then the 45 minutes of b until 08:45, then the third.
    trace.absent = [1: [1]]
    #expect(try trace.play(jobs) == ["1 08:00", "1 08:45", "1 08:55"])
    // Without both it waits a day longer.
    trace.absent = [1: [0, 1]]
    #expect(try trace.play(jobs) == ["2 08:00", "2 09:00", "2 08:10"])
  }

  @Test func `begun work is not interrupted for what is more urgent`() throws {
    var trace = Trace()
    trace.change = { unit in
      unit.services[0].priority = .low
      unit.services[1].priority = .high
      unit.services[2].steps[0].place = .counter
    }
    // From 08:00 the low file; at 09:00 the counter, then the high file.
    let day = [
      Job(arrival: "0 08:00", minutes: [60]), Job(arrival: "0 08:10", minutes: [20]),
      Job(arrival: "0 08:20", minutes: [10]),
    ]
    #expect(try trace.play(day) == ["0 09:00", "0 09:30", "0 09:10"])
    // Paused over night it goes on first too: 15 of 30 minutes are left, then counter and high file.
    let night = [
      Job(arrival: "0 15:45", minutes: [30]), Job(arrival: "1 07:00", minutes: [20]),
      Job(arrival: "1 07:00", minutes: [10]),
    ]
    #expect(try trace.play(night) == ["1 07:45", "1 08:15", "1 07:55"])
  }

  @Test func `a file paused at the break and at closing loses nothing of its work`() throws {
    // Monday 11:00–12:00 and 13:00–16:00, Tuesday 07:30–12:00 and 13:00–13:30: 4 + 5 hours.
    #expect(try Trace().play([Job(arrival: "0 11:00", minutes: [540])]) == ["1 13:30"])
  }

  @Test func `what runs past closing is overtime, at the counter alone`() throws {
    // Served 15:40–16:20, 16:20–16:40: 40 minutes after 16:00. The file pauses at 16:00.
    var trace = Trace()
    trace.places = [.counter]
    let jobs = [Job(arrival: "0 15:40", minutes: [40]), Job(arrival: "0 15:45", minutes: [20])]
    let counter = try trace.run(jobs).trial.books.load(window: 0, unit: 0)
    #expect(counter.overtimeMinutes == 40 && counter.occupied == 60)
    let desk = try Trace().run(jobs).trial.books.load(window: 0, unit: 0)
    #expect(desk.overtimeMinutes == 0 && desk.occupied == 60)
  }

  @Test func `in extra hours counters stay open, and half an hour longer for who waits`() throws {
    // In force on Tuesday, 16:00–18:00: served until 17:40, 18:20, 18:40; the fourth is sent home at 18:30.
    var trace = Trace()
    trace.places = [.counter]
    trace.extraHours = 2
    let jobs = [100.0, 40, 20, 10].map { Job(arrival: "1 15:59", minutes: [$0]) }
    let (ends, trial) = try trace.run([Job(arrival: "1 15:40", minutes: [20])] + jobs)
    #expect(ends == ["1 16:00", "1 17:40", "1 18:20", "1 18:40", "2 07:40"])
    #expect(trial.books.load(window: 0, unit: 0).overtimeMinutes == 160)
  }

  @Test func `with staggered breaks patience runs on through them`() throws {
    // One officer rests 12:00–13:00; 40 minutes from 11:40 end at 12:20, with a common break at 13:20.
    var trace = Trace()
    trace.places = [.counter]
    trace.patience = 40
    trace.returnShare = 0
    let jobs = [Job(arrival: "0 11:30", minutes: [40]), Job(arrival: "0 11:40", minutes: [10])]
    #expect(try trace.play(jobs) == ["0 12:10", "0 13:10"])
    trace.change = { $0.staggersBreaks = true }
    #expect(try trace.play(jobs) == ["0 12:10", "lost"])
  }

  @Test func `an officer whose staggered break falls into a long counter step does without it`() throws {
    // Served 11:50–13:20: the break until 13:00 is over, and he goes on with the next at once.
    var trace = Trace()
    trace.places = [.counter]
    trace.change = { $0.staggersBreaks = true }
    let jobs = [Job(arrival: "0 11:50", minutes: [90]), Job(arrival: "0 12:00", minutes: [10])]
    #expect(try trace.play(jobs) == ["0 13:20", "0 13:30"])
  }
}
