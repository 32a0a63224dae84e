import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// What is put down of a trial is what its figures say.
@Suite struct TrialRecordTests {
  private static func scenario() throws -> Scenario {
    try Town.scenario(policies: [Town.lendAhead(), Town.lendLate(above: 0)], lengthDays: 100, peak: 2.5, officers: 3)
  }

  @Test(arguments: [0, 2]) func eventsAreThoseOfTheFigures(policy: Int) throws {
    let scenario = try Self.scenario()
    let (runner, layout) = (TrialRunner(scenario), Layout(scenario))
    let result = runner.play(1)
    let record = runner.record(1, policy: policy)
    #expect(
      runner.play(1).bits(policy: policy) == result.bits(policy: policy), "a record leaves no trace in the next trial")
    #expect(record.moves == result.moves[policy])
    let span = scenario.windows[0]
    for unit in scenario.units.indices {
      let events = record.events.filter { $0.unit == unit }
      let own = events.filter {
        $0.kind == .received && Int($0.time) / 86_400 >= span.from && Int($0.time) / 86_400 < span.to
      }
      #expect(Double(own.count) == result.figure(layout, policy: policy, scope: unit, .requests))
      // Days of the calendar from coming to going, of those who came in the window; a step done wrong ends more than once.
      var lengths: [[Int]: Double] = [:]
      for event in events
      where event.kind == .finished && Int(event.arrival) / 86_400 >= span.from && Int(event.arrival) / 86_400 < span.to
      {
        lengths[[event.service, event.day, event.index]] = (event.time - event.arrival) / 86_400
      }
      let mean = lengths.values.sorted().reduce(0, +) / Double(lengths.count)
      #expect(abs(mean / result.figure(layout, policy: policy, scope: unit, .turnaroundCalendarMean) - 1) < 1e-9)
    }
    for (event, next) in zip(record.events, record.events.dropFirst()) { #expect(event.time <= next.time) }
    // Every step is begun before it ends, and nobody does two at once.
    var begun: [String: Double] = [:]
    for event in record.events {
      let key = "\(event.home) \(event.service) \(event.day) \(event.index) \(event.step)"
      if event.kind == .started { begun[key] = event.time }
      if event.kind == .finished { #expect((begun[key] ?? .infinity) <= event.time && event.officer != nil) }
    }
    let waited = record.events.filter { $0.kind == .started && $0.hasWaited }
    #expect(!waited.isEmpty && waited.allSatisfy { $0.time > $0.arrival })
    #expect(waited.contains { $0.cause?.kind == .staff })
  }

  @Test func `what is taken from an officer's hands starts once, and ends with whoever goes on with it`() throws {
    var trace = Trace()
    trace.officers = 2
    let job = Trace.Job(arrival: "0 15:30", minutes: [60])
    #expect(try trace.record([job]).events == ["received 0 15:30", "started 0 15:30 by 0", "finished 1 08:00 by 0"])
    trace.absent = [1: [0]]
    #expect(try trace.record([job]).events == ["received 0 15:30", "started 0 15:30 by 0", "finished 1 08:00 by 1"])
    // Nobody is there for a day.
    trace.absent = [1: [0, 1]]
    let events = try trace.record([job]).events
    #expect(events.count == 3 && events[2].hasPrefix("finished 2 08:00"), "\(events)")
  }

  @Test func `work of a Saturday is put down like that of any other day`() throws {
    let saturdays = Policy(
      name: "saturdays", instrument: .saturdays(hours: 5), to: [0], when: .backlogAbove(days: 0, forDays: 1))
    let scenario = try Town.scenario(policies: [saturdays], lengthDays: 120, peak: 2.5, officers: 3)
    let record = TrialRunner(scenario).record(0, policy: 1)
    let isOff = { (event: TrialRecord.Event) in !scenario.calendar.days[Int(event.time) / 86_400].isWorking }
    #expect(record.events.count { $0.kind == .started && isOff($0) } > 20)
    var begun: Set<[Int]> = []
    for event in record.events {
      let step = [event.home, event.service, event.day, event.index, event.step]
      if event.kind == .started { begun.insert(step) }
      if event.kind == .finished { #expect(begun.contains(step)) }
    }
  }

  @Test func `a letter is put down where it is worked on, as the request of the unit that took it`() throws {
    var scenario = try LetterTests.scenario(lengthDays: 40)
    scenario.windows = [Window(name: "whole", from: 0, to: 40)]
    let record = TrialRunner(scenario).record(0, policy: 0)
    var done: [[Int]: [TrialRecord.Event]] = [:]
    for event in record.events where event.home == 0 && event.kind != .received && event.kind != .left {
      done[[event.day, event.index], default: []].append(event)
    }
    let whole = done.values.filter { $0.contains { $0.kind == .finished && $0.step == 2 } }
    #expect(whole.count > 500)
    for events in whole {
      #expect(events.allSatisfy { $0.unit == ($0.step == 1 ? 1 : 0) })
      for step in 1...2 {
        guard let before = events.last(where: { $0.kind == .finished && $0.step == step - 1 }),
          let next = events.last(where: { $0.kind == .started && $0.step == step })
        else { continue }
        // It travels over night.
        #expect(Int(next.time) / 86_400 > Int(before.time) / 86_400)
      }
    }
  }
}
