import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct StaffingTests {
  static func town(_ changes: [StaffingChange], policies: [Policy] = []) throws -> Scenario {
    var scenario = try Town.scenario(policies: policies)
    scenario.units[0].staffing = changes
    return scenario
  }

  @Test func `the longest in post retire and are not replaced`() throws {
    var scenario = try Self.town([StaffingChange(day: 60, kind: .retire, count: 2)])
    scenario.parameters.quitsPerYear = 0
    scenario.units[0].replacedAfterDays = 5
    let trial = TrialRunner(scenario).playOut(0)[0]
    let home = trial.model.roster.home[0]
    let gone = home.filter { trial.people.officers[$0].status == .gone }
    let longest = home.sorted { trial.people.officers[$0].yearsAtStart > trial.people.officers[$1].yearsAtStart }
      .prefix(2)
    #expect(gone == longest.sorted())
    #expect(trial.people.stations[0].posted.count == 3)
  }

  /// Three officers of the second unit move to the first for good.
  private static func transferring() throws -> Scenario {
    var policy = Willing.lend(.onDates([42]), howMany: .fixed(3))
    policy.actions[0].instrument = .permanentTransfer
    policy.actions[0].from = .units([1])
    policy.actions[0].choose = .seniority
    policy.actions[0].until = .never
    policy.actions[0].limits.yearsInPost = 0
    policy.actions[0].isOnce = true
    return try Willing.scenario(policy)
  }

  @Test func `of a unit those retire who have their posts there, not those who left it for good`() throws {
    for retiring in [1, 0] {
      var scenario = try Self.transferring()
      scenario.units[retiring].staffing = [StaffingChange(day: 100, kind: .retire, count: 3)]
      let trial = TrialRunner(scenario).playOut(0)[1]
      #expect(trial.moves.records.count { $0.arrivedDay != nil } == 3)
      #expect(trial.people.stations[0].posted.count == (retiring == 0 ? 5 : 8))
      #expect(trial.people.stations[1].posted.count == (retiring == 1 ? 4 : 7))
      let gone = trial.people.officers.indices.filter { trial.people.officers[$0].status == .gone }
      let there = trial.people.stations[retiring].posted.map { trial.people.officers[Int($0)].yearsAtStart }
      #expect(gone.allSatisfy { number in there.allSatisfy { $0 <= trial.people.officers[number].yearsAtStart } })
    }
  }

  @Test func `the post of one who moved for good and quits is filled where it is`() throws {
    var scenario = try Self.transferring()
    scenario.parameters.quitsPerYear = 4
    for unit in scenario.units.indices { scenario.units[unit].replacedAfterDays = 1 }
    let trial = TrialRunner(scenario).playOut(0)[1]
    let moved = trial.moves.records.filter { $0.arrivedDay != nil }.compactMap(\.officer)
    let vacant = trial.people.officers.count { $0.status == .gone }
    #expect(moved.count == 3 && vacant < 3)
    #expect((8 - vacant...8).contains(trial.people.stations[0].posted.count))
    #expect((7 - vacant...7).contains(trial.people.stations[1].posted.count))
    let successors = moved.filter {
      trial.people.officers[$0].generation > 0 && trial.people.officers[$0].status == .working
    }
    #expect(!successors.isEmpty)
    for number in successors {
      #expect(trial.people.officers[number].unit == 0 && trial.people.proficiency(of: number, at: 0) >= 0.85)
    }
  }

  @Test func `who joins counts nowhere before his day`() throws {
    let end = 181
    let late = TrialRunner(try Self.town([StaffingChange(day: end, kind: .join(group: 0), count: 4)]))
    let without = TrialRunner(try Self.town([]))
    let (a, b) = (late.play(0), without.play(0))
    // Everything of the surge's window, in all units and of the whole government.
    let count = Layout.measures.count
    for scope in late.layout.scopes.indices {
      let first = late.layout.place(window: 1, scope: scope, measure: .turnaroundP90)
      #expect(
        a.values[0][first..<first + count].map(\.bitPattern) == b.values[0][first..<first + count].map(\.bitPattern))
    }
    let model = Model(try Self.town([StaffingChange(day: end, kind: .join(group: 0), count: 4)]))
    #expect(model.effectiveHeads[0] == 5 && model.plans[0].heads == 5)
    #expect(model.roster.name(of: 5) == "dukcapil/staff/6")
  }

  @Test func `joiners begin as newcomers of their family and of their group's status`() throws {
    var scenario = try Self.town([StaffingChange(day: 41, kind: .join(group: 1), count: 2)])
    scenario.parameters.quitsPerYear = 0
    scenario.units[0].officers.append(
      OfficerGroup(name: "young", count: 0, yearsInPost: try .constant(1), employment: .pppk))
    let runner = TrialRunner(scenario)
    let trial = runner.playOut(0)[0]
    let joined = trial.model.roster.home[0].suffix(2)
    for number in joined {
      #expect(trial.people.officers[number].status == .working)
      // Day 41 is a Sunday: they came on Monday, the 31st working day (1 January and 16 January are no working days).
      let ordinal = scenario.calendar.days[41].workingDaysBefore
      #expect(Int(trial.people.officers[number].arrivedOrdinal) == ordinal)
      #expect(trial.model.group(of: number).employment == .pppk)
      let p = trial.people.proficiency(of: number, at: 0)
      #expect(p > 0.85 && p < 1)
    }
    #expect(trial.people.stations[0].posted.count == 7)
  }

  /// Ten officers at EJ .6; five retire: EJ 1.2 from that day on, and half way in between over a span with both halves.
  @Test func `announced changes are in the announced load`() throws {
    var scenario = try Town.scenario()
    scenario.units[1].staffing = [StaffingChange(day: 84, kind: .retire, count: 5)]
    scenario.units[1].services[0].demand.weekdayFactors = []
    let model = Model(scenario)
    func load(_ from: Int, _ to: Int, heads: Double, today: Int) -> Double {
      model.demand.announcedLoad(
        unit: 1, from: from, to: to, effectiveHeads: heads, productiveShare: model.parameters.productiveShare,
        today: today)
    }
    #expect(abs(load(56, 84, heads: 10, today: 30) - load(56, 84, heads: 10, today: 90)) < 1e-12)
    #expect(abs(load(84, 112, heads: 10, today: 30) - 2 * load(84, 112, heads: 10, today: 90)) < 1e-12)
    #expect(abs(load(84, 112, heads: 10, today: 30) - 1.2) < 0.02)
    #expect(abs(load(84, 112, heads: 5, today: 84) - load(84, 112, heads: 10, today: 83)) < 1e-12)
  }

  @Test func `more retire than there are, and nobody is left`() throws {
    let runner = TrialRunner(
      try Self.town([StaffingChange(day: 40, kind: .retire, count: 50)], policies: [Town.lendAhead(), Town.lendLate()]))
    for trial in runner.playOut(0) {
      #expect(trial.model.roster.home[0].allSatisfy { trial.people.officers[$0].status == .gone })
      #expect(
        trial.offices.units[0].arrived == trial.offices.units[0].completed + trial.offices.units[0].lost
          + trial.offices.units[0].inSystem)
    }
  }

  @Test(arguments: 0..<4) func `flows are shared like everything else`(trial: Int) throws {
    var scenario = try Town.scenario(policies: [Town.lendAhead(), Town.lendLate(3, above: 0.2)])
    for unit in scenario.units.indices {
      scenario.units[unit].staffing = [
        StaffingChange(day: 50, kind: .retire, count: 1), StaffingChange(day: 70, kind: .join(group: 0), count: 2),
        StaffingChange(day: 95, kind: .retire, count: 1),
      ]
    }
    scenario.parameters.quitsPerYear = 0.3
    try Self.expectSameWhenShared(scenario, trial: trial)
  }

  @Test(arguments: 0..<4) func `own requests move the same people under a policy that never acts`(trial: Int) throws {
    var scenario = try Town.scenario(policies: [PolicyTests.idle[0], Town.lendAhead()])
    scenario.parameters.ownRequestsPerYear = 0.5
    scenario.units[1].officers[0].employment = .pppk
    let runner = TrialRunner(scenario)
    let result = runner.play(trial)
    #expect(result.bits(policy: 0) == result.bits(policy: 1))
    #expect(result.moves[0] == result.moves[1])
    #expect(!result.moves[0].isEmpty)
    for move in result.moves[0] {
      #expect(move.isOwnRequest && move.instrumentName == "own_request" && move.from != move.to)
      #expect(move.from != 1)
    }
    // Nobody is lost or doubled on the way.
    for played in runner.playOut(trial) {
      let posted = played.people.stations.flatMap(\.posted)
      #expect(Set(posted).count == posted.count)
      let away = played.people.officers.count { $0.status == .training }
      #expect(posted.count + away == played.people.officers.count { $0.status != .gone })
      for (unit, station) in played.people.stations.enumerated() {
        #expect(station.posted.allSatisfy { Int(played.people.officers[Int($0)].unit) == unit })
      }
    }
    try Self.expectSameWhenShared(scenario, trial: trial)
  }

  @Test func `an officer asks more often under pressure`() {
    var parameters = Parameters()
    parameters.ownRequestsPerYear = 0.06
    let pressure = WorkPressure(parameters)
    #expect(abs(pressure.leavingOnRequest(pressure: 33) * 240 - 0.06) < 1e-12)
    #expect(abs(pressure.leavingOnRequest(pressure: 50.7) * 240 - 0.06 * 1.648_721) < 1e-6)
  }

  static func expectSameWhenShared(_ scenario: Scenario, trial: Int) throws {
    let runner = TrialRunner(scenario)
    let shared = runner.playOut(trial)
    let separate = runner.playOut(trial, isSharing: false)
    for (one, other) in zip(shared, separate) {
      #expect(
        one.measures(base: shared[0].people.officers).map(\.bitPattern)
          == other.measures(base: separate[0].people.officers).map(\.bitPattern))
      #expect(one.books.daily.map(\.bitPattern) == other.books.daily.map(\.bitPattern))
      #expect(one.moves.records == other.moves.records)
    }
  }
}
