import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Parts that are right by themselves, used together.
@Suite struct CombinationTests {
  private func trial(_ scenario: Scenario, policy: Int = 1) -> Trial {
    var trial = Trial(Model(scenario), policy: policy)
    var source = RandomSource(seed: 1)
    trial.begin(source: &source)
    return trial
  }

  @Test func `the best assignment frees officers for their own unit alone`() throws {
    var policy = Willing.lend(.onDates([42]), howMany: .fixed(1))
    policy.actions[0].instrument = .redeployment
    policy.actions[0].from = .units([])
    policy.actions[0].to = [0, 1]
    policy.actions[0].choose = .optimal
    var scenario = try Willing.scenario(policy, lengthDays: 70)
    for unit in [0, 1] { scenario.units[unit].officers[0].otherDuties = 0.3 }
    let moves = Willing.moves(scenario).filter { $0.arrivedDay != nil }
    #expect(moves.map(\.to).sorted() == [0, 1])
    #expect(moves.allSatisfy { $0.from == $0.to })
  }

  @Test func `a pool sends nobody to the unit he works in`() throws {
    var policy = Willing.lend(.onDates([42, 70]), howMany: .fixed(3))
    policy.actions[0].instrument = .pool
    policy.actions[0].to = [0, 1]
    policy.actions[0].prepare.aheadDay = 28
    policy.actions[0].until = .after(days: 10)
    let moves = Willing.moves(try Willing.scenario(policy, lengthDays: 90)).filter { $0.arrivedDay != nil }
    #expect(moves.contains { $0.from == 1 })
    #expect(moves.allSatisfy { $0.from != $0.to })
  }

  @Test func `who fills the post of a pool member is no member`() throws {
    var policy = Willing.lend(.onDates([42, 70]), howMany: .fixed(6))
    policy.actions[0].instrument = .pool
    policy.actions[0].prepare.aheadDay = 28
    var scenario = try Willing.scenario(policy)
    scenario.parameters.quitsPerYear = 3
    for unit in scenario.units.indices { scenario.units[unit].replacedAfterDays = 2 }
    let trial = TrialRunner(scenario).playOut(0)[1]
    let members = try #require(trial.moves.members[0])
    #expect(trial.people.officers.contains { $0.generation > 0 })
    #expect(members.count < 6)
    #expect(members.allSatisfy { trial.people.officers[$0].status != .gone })
    let trained = trial.moves.records.filter { $0.trainedDays > 0 || $0.arrivedDay != nil }
    #expect(!trained.isEmpty)
  }

  @Test func `own requests use up no wave of a policy`() throws {
    var policy = Willing.lend(.onDates([42]), howMany: .fixed(2))
    policy.actions[0].limits.wave = Limits.Wave(size: 1, everyDays: 20)
    var trial = trial(try Willing.scenario(policy))
    trial.moves.records.append(
      MoveRecord(
        officer: 6, from: 1, to: 0, instrument: .permanentTransfer, orderedDay: 42, dueDay: 42, arrivedDay: 42,
        trainedDays: 0, answer: .yes, isOwnRequest: true))
    #expect(trial.moves.shortage(trial.moves.order(0, trial.moves.actions[0], to: 0, day: 42), trial.people) == 1)
  }

  @Test(arguments: [Selection.match, .optimal]) func `where nobody is wanted nobody is turned down`(
    _ choose: Selection
  ) throws {
    var policy = Willing.lend(.onDates([42]), howMany: .fixed(0))
    policy.actions[0].choose = choose
    policy.actions[0].limits.posts = [.managerial]
    #expect(Willing.moves(try Willing.scenario(policy, lengthDays: 70)).isEmpty)
  }

  @Test func `a wave holds for all units of a best assignment together`() throws {
    var policy = Willing.lend(.onDates([42]), howMany: .fixed(3))
    policy.actions[0].to = [0, 1]
    policy.actions[0].from = .units([2])
    policy.actions[0].choose = .optimal
    policy.actions[0].limits.wave = Limits.Wave(size: 2, everyDays: 250)
    let moves = Willing.moves(try Willing.scenario(policy, lengthDays: 90)).filter { $0.arrivedDay != nil }
    #expect(moves.count == 2)
  }

  @Test func `waves of a rotation keep their distance`() throws {
    var policy = Willing.lend(.onDates([42]), howMany: .fixed(2))
    policy.actions[0].instrument = .rotation
    policy.actions[0].to = [1, 2]
    policy.actions[0].until = .never
    policy.actions[0].limits.wave = Limits.Wave(size: 2, everyDays: 10)
    let scenario = try Willing.scenario(policy)
    let ordered = Willing.moves(scenario).filter { $0.dueDay != nil }.map(\.orderedDay)
    let second = scenario.calendar.workingDay(10, after: 42)
    #expect(ordered == [42, 42, second, second])
  }

  /// The manager's decree falls into the freeze and waits for its end; so does his partner's.
  @Test func `a freeze of one holds back the other of a pair`() throws {
    var policy = Willing.lend(.onDates([42]), howMany: .fixed(1), process: .internalOrder)
    policy.actions[0].instrument = .rotation
    policy.actions[0].to = [1, 2]
    policy.actions[0].until = .never
    policy.actions[0].limits.freezes = [Limits.Freeze(posts: [.managerial], from: 43, to: 70)]
    var scenario = try Willing.scenario(policy)
    for frozen in [1, 2] {
      scenario.units[frozen].officers[0].post = .managerial
      scenario.units[3 - frozen].officers[0].post = .pelaksana
      let moves = Willing.moves(scenario)
      #expect(moves.map(\.arrivedDay) == [70, 70])
      #expect(moves.map(\.dueDay) == [70, 70])
    }
  }

  @Test func `training for units that share a skill counts once`() throws {
    func p(_ units: [Int]) throws -> Double {
      var policy = Willing.lend(.never, howMany: .fixed(1))
      policy.actions[0].to = units
      policy.actions[0].from = .units([2])
      policy.actions[0].prepare = Preparation(trainingDays: 5, aheadDay: 60)
      var scenario = try Willing.scenario(policy, lengthDays: 75)
      scenario.units[1].mainSkill = 0
      scenario.units[1].services[0].steps[0].competency = 0
      scenario.units[2].officers[0].holdings = [.init(competency: 0, level: 0.4)]
      let trial = TrialRunner(scenario).playOut(0)[1]
      return trial.people.proficiency(of: try #require(trial.moves.members[0]?.first), at: 0)
    }
    #expect(try p([0, 1]) == p([0]))
  }

  /// Effective minutes of a day: 300. Three more officers' work is missing; what each brings is his p0 and his hours.
  @Test func `a need counts what a part-timer or a freed officer really brings`() throws {
    func wanted(_ instrument: Instrument, _ change: (inout Scenario) throws -> Void) throws -> Int {
      var policy = Willing.lend(.backlogAbove(days: 1, forDays: 1), howMany: .workload(atMost: 100))
      policy.actions[0].instrument = instrument
      policy.actions[0].from = .units([1])
      var scenario = try Willing.scenario(policy)
      scenario.units[1].officers[0].holdings = [.init(competency: 0, level: 0.9)]
      try change(&scenario)
      var trial = trial(scenario)
      // T = 10 days, θ = .9: a backlog of 10 · .9 · 300 · n minutes asks for n officers in all.
      trial.people.stations[0].evening.backlogMinutes = 10 * 0.9 * 300 * (trial.people.effectiveHeads(at: 0) + 3)
      return trial.moves.shortage(trial.moves.order(0, trial.moves.actions[0], to: 0, day: 42), trial.people)
    }
    // Match .9: p0 = .795, but .9 is held: 3/.9 = 3.33 → 4; at half days 3/.45 = 6.67 → 7.
    #expect(try wanted(.assignment) { _ in } == 4)
    #expect(try wanted(.assignment) { $0.units[1].officers[0].hoursPerDay = $0.calendar.normalMinutes / 120 } == 7)
    // Fully proficient officers of the unit itself, freed of 30 %: 3/.3 = 10.
    #expect(try wanted(.redeployment) { $0.units[0].officers[0].otherDuties = 0.3 } == 10)
  }

  @Test func `a unit of counters stays one when another policy opens an online channel`() throws {
    let hours = Policy(
      name: "hours", instrument: .extraHours(hoursPerDay: 2), to: [0], when: .backlogAbove(days: 0.05, forDays: 1),
      until: .backlogBelow(days: 0.01, stayDays: 0))
    let online = Policy(name: "online", instrument: .onlineChannel(share: 0.5), to: [0])
    func bits(_ policies: [Policy]) throws -> (nothing: [UInt64], hours: [UInt64]) {
      var scenario = try Town.scenario(policies: policies, lengthDays: 98)
      scenario.units[0].services[0].steps[0].place = .counter
      let runner = TrialRunner(scenario)
      let result = runner.play(0)
      return (result.bits(policy: 0), result.bits(policy: 1))
    }
    let alone = try bits([hours])
    let beside = try bits([hours, online])
    #expect(alone.hours != alone.nothing)
    #expect(alone == beside)
  }

  /// 8 citizens a day and 10 tickets: nobody is turned away, though each is called to a counter twice.
  @Test func `who comes back to a counter with a file needs no second ticket`() throws {
    var scenario = try Town.scenario(lengthDays: 70)
    scenario.surges = []
    scenario.windows = [Window(name: "whole", from: 28, to: 70)]
    let work = try Distribution.constant(10)
    var stamps: [Double] = []
    for day in 0..<70 where scenario.calendar.days[day].isWorking {
      let nine = Double(day) * 86_400 + 9 * 3600
      for place in 0..<8 { stamps.append(nine + Double(place) * 600) }
    }
    scenario.units[0].services = [
      Service(
        name: "deed", demand: Demand(.timeStamps(stamps)),
        steps: [
          Step(name: "take", work: work, competency: 0, place: .counter),
          Step(name: "check", work: work, competency: 1, unit: 1),
          Step(name: "hand", work: work, competency: 0, place: .counter),
        ], promiseDays: 9)
    ]
    scenario.units[0].quota = 10
    let cohort = TrialRunner(scenario).playOut(0)[0].books.cohort(window: 0, unit: 0)
    #expect(cohort.done > 200 && cohort.hidden == 0)
  }

  @Test func `arrivals on record after the study count for no load of it`() throws {
    var scenario = try Town.scenario(lengthDays: 35)
    scenario.units[0].services[0].demand = Demand(.timeStamps((0..<60).map { Double($0) * 86_400 + 36_000 }))
    let planned = try #require(Workload(scenario, unit: 0).load)
    #expect(abs(Model(scenario).baseLoads[0] - planned) < 1e-12)
    // 35 requests of 30 min in 25 days of five officers with 300 min each.
    #expect(abs(planned - 35 * 30 / (25 * 5 * 300)) < 1e-12)
  }

  @Test func `what the baseline writes down does not hang on how long another policy plays`() throws {
    let shut = Policy(name: "shut", instrument: .ticketQuota(perDay: 0), to: [0], when: .onDates([28]), until: .never)
    func records(_ policies: [Policy]) throws -> [MoveRecord] {
      var scenario = try Town.scenario(policies: policies, lengthDays: 70)
      scenario.units[0].services[0].steps[0].place = .counter
      scenario.parameters.ownRequestsPerYear = 2
      return TrialRunner(scenario).play(0).moves[0]
    }
    let alone = try records([])
    #expect(!alone.isEmpty)
    #expect(try records([shut]) == alone)
  }
}
