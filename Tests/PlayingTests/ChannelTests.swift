import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Quotas, no-shows, requests online and days off on which a unit opens.
@Suite struct ChannelTests {
  typealias Job = Trace.Job

  @Test func `who gets no ticket comes back at the next opening with a new one, behind those before him`() throws {
    var trace = Trace()
    trace.places = [.counter]
    trace.change = { $0.quota = 2 }
    let jobs = ["0 08:00", "0 08:01", "0 08:02", "0 08:03", "1 07:00"].map { Job(arrival: $0, minutes: [10]) }
    // Tuesday's two tickets go to the early bird and to the third; the fourth comes again on Wednesday.
    let (ends, trial) = try trace.run(jobs)
    #expect(ends == ["0 08:10", "0 08:20", "1 07:50", "2 07:40", "1 07:40"])
    #expect(trial.books.cohort(window: 0, unit: 0).hidden == 2)
    trace.returnShare = 0
    #expect(try trace.play(jobs) == ["0 08:10", "0 08:20", "lost", "lost", "1 07:40"])
  }

  @Test func `files need no ticket`() throws {
    var trace = Trace()
    trace.change = { $0.quota = 0 }
    #expect(try trace.play([Job(arrival: "0 08:00", minutes: [10])]) == ["0 08:10"])
    trace.places = [.counter]
    #expect(try trace.play([Job(arrival: "0 08:00", minutes: [10])]) == ["open"])
  }

  @Test func `who booked and does not come uses up a ticket, brings work when he comes, and is not hidden`() throws {
    var trace = Trace()
    trace.places = [.counter]
    trace.change = { unit in
      unit.quota = 1
      unit.services[0].demand.noShowShare = 1
    }
    let jobs = [Job(arrival: "0 08:00", minutes: [10]), Job(arrival: "0 09:00", minutes: [10])]
    // The first keeps his ticket and is served on Tuesday; so is the second, with the only ticket of that day.
    let (ends, trial) = try trace.run(jobs)
    #expect(ends == ["1 07:40", "1 07:50"])
    #expect(trial.books.cohort(window: 0, unit: 0).hidden == 1)
    #expect(trial.books.load(window: 0, unit: 0).offered == 20)
    trace.returnShare = 0
    let lost = try trace.run(jobs)
    #expect(lost.ends == ["lost", "lost"])
    #expect(lost.trial.books.load(window: 0, unit: 0).offered == 10)
  }

  @Test func `who was turned away may miss the visit that he books later, and brings his work once`() throws {
    var trace = Trace()
    trace.places = [.counter]
    trace.change = { unit in
      unit.quota = 1
      unit.services[1].demand.noShowShare = 1
    }
    // The second is turned away on Monday, gets Tuesday's ticket, misses it and comes with it on Wednesday.
    let (ends, trial) = try trace.run(["0 08:00", "0 09:00"].map { Job(arrival: $0, minutes: [10]) })
    #expect(ends == ["0 08:10", "2 07:40"])
    #expect(trial.books.cohort(window: 0, unit: 0).hidden == 1)
    #expect(trial.books.load(window: 0, unit: 0).offered == 20)
  }

  @Test func `online requests are desk work that nobody waits for in the office`() throws {
    var trace = Trace()
    trace.places = [.counter, .desk]
    trace.patience = 5
    trace.returnShare = 0
    trace.change = { $0.services[1].demand.onlineShare = 1 }
    let jobs = [
      Job(arrival: "0 08:00", minutes: [30, 10]), Job(arrival: "0 08:01", minutes: [10, 10]),
      Job(arrival: "0 15:55", minutes: [10, 10]),
    ]
    // The counter first, then desks by the time they joined; the evening's citizen is served in overtime, his file waits.
    #expect(try trace.play(jobs) == ["0 08:50", "0 09:00", "1 07:40"])
  }

  @Test func `the share online is kept, and a shift moves only some of those who would come`() throws {
    var scenario = try Town.scenario(lengthDays: 56)
    scenario.surges = []
    scenario.units[0].services[0].steps[0].place = .counter
    scenario.units[0].services[0].demand.onlineShare = 0.4
    let model = Model(scenario)
    var source = RandomSource(seed: 1)
    var shares: [Double] = []
    for shift in [0.0, 0.5] {
      var tape = DayTape(scenario, plans: model.plans)
      var floor = ServingDay()
      var online = 0
      var all = 0
      for day in model.calendar.days.indices where model.calendar.days[day].isWorking {
        tape.draw(
          day, scenario: scenario, plans: model.plans, demand: model.demand, surges: model.demand.announced,
          source: &source)
        floor.prepare(model.plans[0], isBroken: [])
        var state = UnitState(model.plans[0])
        let context = ServingDay.Context(
          model.plans[0], day: day, UnitDayOrders(onlineShift: shift), calendar: model.calendar,
          parameters: model.parameters)
        floor.play(&state, context, tape: tape, unit: 0, source: &source)
        // Nobody is there: citizens are sent home, files stay.
        online += state.lines.reduce(0) { $0 + Int($1.count) }
        all += state.arrived
      }
      shares.append(Double(online) / Double(all))
    }
    let error = 4 * (0.25 / 4000).squareRoot()
    #expect(abs(shares[0] - 0.4) < error && abs(shares[1] - 0.7) < error, "\(shares)")
  }

  @Test func `a share of what comes online is sent outside hours, and waits for the opening`() throws {
    func hours(online: Double, outside: Double) throws -> (early: Double, times: [Double]) {
      var scenario = try Town.scenario(lengthDays: 56)
      scenario.surges = []
      scenario.parameters.earlyShare = 0
      scenario.parameters.onlineOutsideHours = outside
      scenario.units[0].services[0].steps[0].place = .counter
      scenario.units[0].services[0].demand.onlineShare = online
      let model = Model(scenario)
      var source = RandomSource(seed: 1)
      var tape = DayTape(scenario, plans: model.plans)
      var (early, times) = (0, [Double]())
      for day in model.calendar.days.indices where model.calendar.days[day].isWorking {
        tape.draw(
          day, scenario: scenario, plans: model.plans, demand: model.demand, surges: model.demand.announced,
          source: &source)
        let arrivals = tape.arrivals[tape.arrivalRanges[0]].map(\.time)
        #expect(arrivals == arrivals.sorted() && arrivals.allSatisfy { $0 >= Double(day) * 86_400 })
        early += arrivals.count { $0 < model.calendar.days[day].opening }
        times += arrivals
      }
      return (Double(early) / Double(times.count), times)
    }
    let error = 4 * (0.25 / 1500).squareRoot()
    #expect(abs(try hours(online: 0.5, outside: 0.4).early - 0.2) < error)
    #expect(abs(try hours(online: 1, outside: 0.8).early - 0.8) < error)
    // Without the share, and without requests online, everybody comes when he came before.
    #expect(try hours(online: 0.5, outside: 0).times == hours(online: 0, outside: 0.4).times)
  }

  @Test func `requests come in the parts of the day that their profile says`() throws {
    var scenario = try Town.scenario(lengthDays: 56)
    scenario.surges = []
    scenario.parameters.earlyShare = 0
    scenario.units[0].services[0].demand.profile = [1, 0, 3, 0]
    let model = Model(scenario)
    var source = RandomSource(seed: 1)
    var tape = DayTape(scenario, plans: model.plans)
    var parts = [0, 0, 0, 0]
    for day in model.calendar.days.indices where model.calendar.days[day].isWorking {
      tape.draw(
        day, scenario: scenario, plans: model.plans, demand: model.demand, surges: model.demand.announced,
        source: &source)
      let (opening, closing) = (model.calendar.days[day].opening, model.calendar.days[day].closing)
      for arrival in tape.arrivals[tape.arrivalRanges[0]] where arrival.service == 0 {
        parts[min(3, Int((arrival.time - opening) / (closing - opening) * 4))] += 1
      }
    }
    let all = Double(parts.reduce(0, +))
    #expect(parts[1] == 0 && parts[3] == 0 && all > 300)
    #expect(abs(Double(parts[0]) / all - 0.25) < 4 * (0.25 * 0.75 / all).squareRoot(), "\(parts)")
  }

  @Test func `whom a policy shifts online sends at any hour likewise, and every request stays what it is`() throws {
    var scenario = try Town.scenario(lengthDays: 56)
    scenario.surges = []
    scenario.parameters.earlyShare = 0
    scenario.parameters.onlineOutsideHours = 0.4
    scenario.units[0].services[0].steps[0].place = .counter
    scenario.units[0].services[0].demand.onlineShare = 0.4
    let model = Model(scenario)
    var source = RandomSource(seed: 1)
    var tape = DayTape(scenario, plans: model.plans)
    var resent = DayTape(scenario, plans: model.plans)
    var early = [0.0, 0.0]
    var all = 0.0
    for day in model.calendar.days.indices where model.calendar.days[day].isWorking {
      tape.draw(
        day, scenario: scenario, plans: model.plans, demand: model.demand, surges: model.demand.announced,
        source: &source)
      resent.resend(0, day, of: tape, shift: 0.5, scenario: scenario, plan: model.plans[0], source: &source)
      let opening = model.calendar.days[day].opening
      let (before, after) = (requests(on: tape), requests(on: resent))
      #expect(before.map(\.value.work) == after.map(\.value.work) && before.map(\.key) == after.map(\.key))
      for (one, other) in zip(before, after) where one.value.time != other.value.time {
        #expect(one.value.time >= opening && other.value.time < opening)
      }
      early[0] += Double(before.count { $0.value.time < opening })
      early[1] += Double(after.count { $0.value.time < opening })
      all += Double(before.count)
    }
    let error = 4 * (0.25 / all).squareRoot()
    #expect(abs(early[0] / all - 0.4 * 0.4) < error && abs(early[1] / all - 0.7 * 0.4) < error, "\(early) of \(all)")
  }

  /// Time and drawn work of the first unit's requests, by their numbers of the day.
  private func requests(on tape: DayTape) -> [(key: UInt32, value: (time: Double, work: Double))] {
    let range = tape.arrivalRanges[0]
    let times = tape.arrivals[range].map(\.time)
    #expect(times == times.sorted())
    return range.map { position in
      let draw = tape.draws[tape.drawStarts[0] + position - range.lowerBound]  // of one step
      return (tape.arrivals[position].index, (tape.arrivals[position].time, draw.work.minutes))
    }.sorted { $0.0 < $1.0 }
  }

  @Test func `a Saturday is overtime outside the base calendar`() throws {
    var trace = Trace()
    trace.days = 8
    let scenario = try trace.scenario([Job(arrival: "4 16:00", minutes: [90])])
    let model = Model(scenario)
    var source = RandomSource(seed: 1)
    var tape = DayTape(scenario, plans: model.plans)
    var floor = ServingDay()
    var judged = Pool<JudgedOutcome>()
    var trial = Trial(model, policy: 0)
    tape.rewind(model.plans, model.calendar, source: &source)
    trial.begin(source: &source)
    let absence = Pool(repeating: AbsenceDraws.none, count: 1)
    tape.draw(
      4, scenario: scenario, plans: model.plans, demand: model.demand, surges: model.demand.announced, source: &source)
    trial.morning(day: 4, absence: absence, source: &source)
    trial.serve(
      unit: 0, day: 4, trial.moves.orders(at: 0, day: 4), tape: tape, floor: &floor, judged: &judged,
      source: &source)
    // Friday 16:00–16:30, then Saturday 08:00–09:00.
    tape.drawDayOff(model.plans, model.calendar, source: &source)
    let saturday = UnitDayOrders(dayOff: 8 * 3600...12 * 3600)
    trial.serve(unit: 0, day: 5, saturday, tape: tape, floor: &floor, judged: &judged, source: &source)
    #expect(floor.outcomes.map { Trace.clock($0.end) } == ["5 09:00"])
    #expect(judged[0].isOnTime && judged[0].days == 30 / 450.0)
    #expect(trial.people.officers[0].dayOffMinutes == 60)
    let book = trial.books.load(window: 0, unit: 0)
    #expect(book.overtimeMinutes == 60 && book.occupied == 90 && book.days == 1 && book.formal == 450)
  }
}
