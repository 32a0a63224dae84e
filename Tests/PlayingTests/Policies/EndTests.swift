import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct EndTests {
  @Test(arguments: [(0.3, true), (1.1, false)])
  func `an evaluation lets stay who has learned enough and sends back who has not`(_ wanted: Double, _ stays: Bool)
    throws
  {
    var policy = Willing.lend(.onDates([40]), howMany: .fixed(2))
    policy.actions[0].instrument = .permanentTransfer
    policy.actions[0].until = .evaluation(afterDays: 20, proficiency: wanted)
    let scenario = try Willing.scenario(policy)
    let moves = Willing.moves(scenario).filter { $0.arrivedDay != nil }
    #expect(moves.count == 2)
    for move in moves {
      let evaluated = scenario.calendar.workingDay(20, after: move.arrivedDay ?? 0)
      #expect(move.confirmedDay == (stays ? evaluated : nil))
      #expect(move.returnedDay == (stays ? nil : evaluated))
    }
  }

  @Test func `a measure that moves nobody ends after its days, or when the backlog is gone`() throws {
    for (until, isShort) in [(End.after(days: 3), true), (.never, false)] {
      let policy = Policy(
        name: "hours", instrument: .extraHours(hoursPerDay: 2), to: [0], when: .onDates([82]), until: until)
      var scenario = try Willing.scenario(policy)
      scenario.parameters.askingDays = 1
      scenario.windows.append(Window(name: "later", from: scenario.calendar.workingDay(4, after: 82), to: 182))
      let runner = TrialRunner(scenario)
      let result = runner.play(0)
      #expect(result.figure(runner.layout, policy: 1, window: 0, .overtimeHours) > 0)
      #expect((result.figure(runner.layout, policy: 1, window: 2, .overtimeHours) == 0) == isShort)
    }
  }
}
