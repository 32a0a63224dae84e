import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct TriggerTests {
  @Test func `an order on dates is given on the next working day of each`() throws {
    // 7 February 2026 is a Saturday, 25 May a Monday.
    var scenario = try Willing.scenario(Willing.lend(.never))
    let dates = try ["2026-02-07", "2026-05-25"].map { scenario.calendar.day(of: try Town.date($0)) }
    scenario.policies[1].actions[0].when = .onDates(dates)
    let ordered = Willing.moves(scenario).filter { $0.arrivedDay != nil }.map {
      scenario.calendar.date(of: $0.orderedDay).iso
    }
    #expect(ordered == ["2026-02-09", "2026-05-25"])
  }

  @Test func `reviews come back at their interval and keep to what they asked for`() throws {
    // From 2 February every 8 weeks: 2 February, 30 March, 25 May; each stay of 30 working days has ended by then.
    var scenario = try Willing.scenario(Willing.lend(.never))
    let first = scenario.calendar.day(of: try Town.date("2026-02-02"))
    scenario.policies[1].actions[0].when = .reviews(firstDay: first, everyDays: 56)
    scenario.policies[1].actions[0].until = .after(days: 5)
    let ordered = Willing.moves(scenario).filter { $0.arrivedDay != nil }.map {
      scenario.calendar.date(of: $0.orderedDay).iso
    }
    #expect(ordered == ["2026-02-02", "2026-03-30", "2026-05-25"])
  }

  @Test func `an order that nobody fills is repeated for twenty working days and no longer`() throws {
    var scenario = try Willing.scenario(Willing.lend(.never))
    let first = scenario.calendar.day(of: try Town.date("2026-02-02"))
    scenario.policies[1].actions[0].when = .onDates([first])
    scenario.parameters.acceptanceConstant = -50
    scenario.parameters.refusalQuietDays = 0
    scenario.policies[1].actions[0].howMany = .fixed(1)
    let days = Set(Willing.moves(scenario).map(\.orderedDay)).sorted()
    #expect(days.first == first)
    #expect(days.count == 20)
    #expect(days.last.map { scenario.calendar.workingDays(from: first, to: $0) } == 19)
  }

  @Test(arguments: [(0.5, true), (5.0, false)])
  func `load above acts on the load of the last four weeks`(_ bound: Double, _ acts: Bool) throws {
    let moves = Willing.moves(try Willing.scenario(Willing.lend(.loadAbove(load: bound, forDays: 3))))
    #expect(moves.contains { $0.arrivedDay != nil } == acts)
  }

  @Test func `a forecast acts when the announced load of the stay passes the bound, before the surge begins`() throws {
    // Base EJ .75 doubles for ten working days from 25 March: 20 working days from the order hold more than .95 of
    // announced load soon before, never in February.
    let scenario = try Willing.scenario(Willing.lend(.forecastAbove(load: 0.95, overDays: 20)))
    let first = try #require(Willing.moves(scenario).first)
    let surge = scenario.surges[0].startDay
    #expect(first.orderedDay < surge)
    let before = scenario.calendar.workingDays(from: first.orderedDay, to: surge)
    let model = Model(scenario)
    func load(_ day: Int) -> Double {
      model.demand.announcedLoad(
        unit: 0, from: day, to: scenario.calendar.workingDay(20, after: day), effectiveHeads: 5,
        productiveShare: 300.0 / 450, today: day)
    }
    #expect(load(first.orderedDay) > 0.95)
    #expect(load(scenario.calendar.workingDay(-1, after: first.orderedDay)) <= 0.95)
    #expect((1...20).contains(before))
  }

  @Test func `an order on a date in the warm-up, whose asking ends in it, does nothing`() throws {
    var scenario = try Willing.scenario(Willing.lend(.onDates([3])))
    scenario.parameters.askingDays = 5
    #expect(Willing.moves(scenario).isEmpty)
  }
}
