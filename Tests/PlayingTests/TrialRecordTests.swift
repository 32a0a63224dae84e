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
      let key = "\\(event.home) \\(event.day) \\(event.index)"
      if event.kind == .started { begun[key] = event.time }
      if event.kind == .finished { #expect((begun[key] ?? .infinity) <= event.time && event.officer != nil) }
    }
    let waited = record.events.filter { $0.kind == .started && $0.hasWaited }
    #expect(!waited.isEmpty && waited.allSatisfy { $0.time > $0.arrival })
    #expect(waited.contains { $0.cause?.kind == .staff })
  }
}
