import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Measures that move nobody, ordered by policies.
@Suite struct UnitMeasureTests {
  private func town(_ instrument: Instrument, _ change: (inout Scenario) throws -> Void = { _ in }) throws -> Scenario {
    let policy = Policy(name: "measure", instrument: instrument, to: [0], when: .onDates([79]), until: .never)
    var scenario = try Willing.scenario(policy)
    scenario.parameters.errorShare = 0
    try change(&scenario)
    return scenario
  }

  @Test func `a Saturday works off what waits, as overtime, and needs no request`() throws {
    // One file of 600 min waits on Friday 27 March (day 81), worked on by one officer at φ 2/3: 15 h of an officer.
    let scenario = try town(.saturdays(hours: 4)) { scenario in
      scenario.surges = []
      scenario.units[0].officers[0].count = 1
      scenario.units[0].services[0].demand.source = .timeStamps([81 * 86_400 + 15.5 * 3600])
      scenario.units[0].services[0].steps[0].work = try .constant(600)
      scenario.windows = [Window(name: "whole", from: 28, to: 182)]
      scenario.parameters.speedDeviation = 0
      scenario.parameters.loadSpeedGain = 0
      scenario.parameters.boredomSpeedLoss = 0
      scenario.parameters.fatigueSpeedLoss = 0
      scenario.parameters.forgettingAfterDays = 250
    }
    let runner = TrialRunner(scenario)
    let result = runner.play(0)
    // 1 h on Friday, 4 h on Saturday the 28th, 5.5 h of 7.5 on Monday … : Saturday is four hours of overtime.
    #expect(result.figure(runner.layout, policy: 1, .overtimeHours) == 4)
    #expect(result.figure(runner.layout, policy: 0, .overtimeHours) == 0)
    let saved =
      result.figure(runner.layout, policy: 0, .turnaroundMean)
      - result.figure(runner.layout, policy: 1, .turnaroundMean)
    #expect(abs(saved - 4 / 7.5) < 1e-9)
  }

  /// Working days on which a measure is in force, by their number.
  private func daysInForce(_ when: Trigger, until: End) throws -> [Int] {
    let policy = Policy(name: "measure", instrument: .ticketQuota(perDay: 20), to: [0], when: when, until: until)
    let model = Model(try Willing.scenario(policy))
    var people = People(model)
    var moves = Moves(model, policy: 1)
    var source = RandomSource(seed: 1)
    people.populate(source: &source)
    return model.calendar.days[..<182].indices.filter { day in
      guard model.calendar.days[day].isWorking else { return false }
      moves.actOnPolicy(day: day, &people, source: &source)
      return moves.standings[0][0].isOn
    }.map { model.calendar.days[$0].workingDaysBefore }
  }

  @Test func `a measure ordered for an occasion lasts as long as it says, once for each`() throws {
    let model = Model(try Willing.scenario(Willing.lend(.never)))
    func ordinal(_ day: Int) -> Int { model.calendar.days[day].workingDaysBefore }
    let first = ordinal(56)
    #expect(try daysInForce(.onDates([56]), until: .after(days: 5)) == Array(first..<first + 5))
    #expect(try daysInForce(.onDates([56]), until: .after(days: 25)) == Array(first..<first + 25))
    let (second, third) = (ordinal(91), ordinal(126))
    #expect(
      try daysInForce(.reviews(firstDay: 56, everyDays: 35), until: .after(days: 3)).filter { $0 < third + 5 }
        == [first, second, third].flatMap { Array($0..<$0 + 3) })
    let surge = ordinal(model.scenario.surges[0].startDay)
    #expect(
      try daysInForce(.before(surges: [0], byDays: 10), until: .after(days: 12)) == Array(surge - 10..<surge + 2))
    // Until the work is done, but not before the surge has come and gone.
    let days = try daysInForce(.before(surges: [0], byDays: 10), until: .backlogBelow(days: 1, stayDays: 1))
    #expect(days.first == surge - 10 && days.count > 20)
  }

  @Test func `a Saturday that is a holiday stays closed`() throws {
    let scenario = try town(.saturdays(hours: 4))
    let calendar = WorkCalendar(
      start: scenario.calendar.start, dayCount: scenario.calendar.days.count,
      holidays: scenario.calendar.days.indices.filter { scenario.calendar.days[$0].weekday == 5 }
        .map { scenario.calendar.date(of: $0) })
    let free = [scenario.calendar, calendar].map { $0.days.count { $0.isFreeSaturday } }
    #expect(free[0] > 30 && free[1] == 0)
  }

  @Test func `a quota of tickets turns away what is above it, and an online channel takes people out of the queue`()
    throws
  {
    let atCounters: (inout Scenario) -> Void = { scenario in
      scenario.surges = []
      scenario.windows = [
        Window(name: "whole", from: 28, to: 182), Window(name: "in force", from: 80, to: 182),
      ]
      scenario.units[0].services[0].steps[0].place = .counter
    }
    let quota = TrialRunner(try town(.ticketQuota(perDay: 20), atCounters))
    let limited = quota.play(0)
    #expect(limited.figure(quota.layout, policy: 0, window: 1, .hiddenDemand) < 0.1)
    #expect(limited.figure(quota.layout, policy: 1, window: 1, .hiddenDemand) > 0.3)
    // All online: nobody is at a counter to be sent home.
    let online = TrialRunner(try town(.onlineChannel(share: 1), atCounters))
    let shifted = online.play(0)
    #expect(shifted.figure(online.layout, policy: 1, window: 1, .hiddenDemand) == 0)
    #expect(shifted.figure(online.layout, policy: 1, window: 1, .lost) == 0)
    // Who must come himself cannot be shifted.
    let inPerson = TrialRunner(
      try town(.onlineChannel(share: 1)) { scenario in
        atCounters(&scenario)
        scenario.units[0].services[0].demand.isInPerson = true
      })
    let result = inPerson.play(0)
    #expect(result.bits(policy: 0) == result.bits(policy: 1))
  }

  @Test func `what is sent online by night waits for the opening under the policy alone`() throws {
    func turnaround(outside: Double) throws -> [Double] {
      let runner = TrialRunner(
        try town(.onlineChannel(share: 1)) { scenario in
          scenario.surges = []
          scenario.parameters.onlineOutsideHours = outside
          scenario.units[0].services[0].steps[0].place = .counter
        })
      let result = runner.play(0)
      return [0, 1].map { result.figure(runner.layout, policy: $0, .turnaroundMean) }
    }
    let (inHours, byNight) = (try turnaround(outside: 0), try turnaround(outside: 0.8))
    #expect(inHours[0] == byNight[0])
    #expect(byNight[1] > 1.5 * inHours[1])
  }
}
