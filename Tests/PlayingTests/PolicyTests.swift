import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct PolicyTests {
  static let idle: [Policy] = [
    Policy(name: "never", instrument: .assignment, to: [0], when: .never, howMany: .fixed(2), from: .units([1, 2])),
    Town.lendLate(name: "unreachable", above: 1e9),
    Policy(
      name: "nobody", instrument: .assignment, to: [0], when: .backlogAbove(days: 0.1, forDays: 1), howMany: .fixed(2)),
    Policy(name: "hours", instrument: .extraHours(hoursPerDay: 2), to: [0], when: .never),
  ]

  @Test(arguments: idle) func `a policy that never acts equals the baseline byte for byte`(_ policy: Policy) throws {
    let runner = TrialRunner(try Town.scenario(policies: [policy]))
    let result = runner.play(0)
    #expect(result.bits(policy: 0) == result.bits(policy: 1))
  }

  @Test func `other policies and other trials change no number`() throws {
    let ahead = Town.lendAhead()
    let alone = TrialRunner(try Town.scenario(policies: [ahead]))
    let among = TrialRunner(try Town.scenario(policies: [Town.lendLate(), ahead]))
    _ = among.play(0)
    let first = alone.play(3)
    let second = among.play(3)
    #expect(first.bits(policy: 0) == second.bits(policy: 0))
    #expect(first.bits(policy: 1) == second.bits(policy: 2))
    #expect(first.bits(policy: 1) != first.bits(policy: 0))
  }

  @Test func `a combination does what its parts do, and one that never acts adds nothing`() throws {
    let ahead = Town.lendAhead()
    let hours = Policy(
      name: "hours", instrument: .extraHours(hoursPerDay: 2), to: [0], when: .backlogAbove(days: 0.5, forDays: 1))
    let both = Policy(name: "both", actions: ahead.actions + hours.actions)
    let idle = Policy(name: "idle", actions: ahead.actions + Self.idle[0].actions)
    let runner = TrialRunner(try Town.scenario(policies: [ahead, hours, both, idle]))
    let result = runner.play(0)
    #expect(result.bits(policy: 4) == result.bits(policy: 1))
    #expect(result.moves[3].contains { $0.arrivedDay != nil })
    #expect(result.figure(runner.layout, policy: 3, window: 1, .overtimeHours) > 0)
    let backlogs = (0..<4).map { result.figure(runner.layout, policy: $0, window: 1, .backlogMean) }
    #expect(backlogs[3] < backlogs[1] && backlogs[3] < backlogs[2])
  }

  @Test func `each of several announced surges gets its officers in time`() throws {
    var scenario = try Town.scenario(policies: [Town.lendAhead()], lengthDays: 364)
    let start = scenario.calendar.day(of: try Town.date("2026-05-18"))
    scenario.surges.append(
      Surge(
        name: "spmb", places: [Surge.Place(unit: 0)], startDay: start, peak: try .constant(2), holdDays: 10, fadeDays: 3
      ))
    scenario.policies[1].actions[0].when = .before(surges: [0, 1], byDays: 20)
    scenario.policies[1].actions[0].until = .after(days: 25)
    scenario.parameters.releaseRefusal = 0
    scenario.parameters.acceptanceConstant = 50
    let arrivals = TrialRunner(scenario).play(0).moves[1].compactMap(\.arrivedDay)
    #expect(arrivals.count == 4)
    for surge in scenario.surges {
      let ready = arrivals.filter { (15...21).contains(scenario.calendar.workingDays(from: $0, to: surge.startDay)) }
      #expect(ready.count == 2, "\(surge.name)")
    }
  }

  @Test func `newcomers learn every competency that their post needs`() throws {
    var scenario = try Town.scenario(policies: [Town.lendAhead()])
    scenario.competencies.append(Competency(name: "signature"))
    scenario.units[0].services[0].steps[0].competency = 3
    scenario.units[0].officers[0].holdings = [OfficerGroup.Holding(competency: 3, level: 1)]
    let trial = TrialRunner(scenario).playOut(0)[1]
    let movers = trial.moves.records.filter { $0.arrivedDay != nil }.compactMap(\.officer)
    #expect(!movers.isEmpty)
    for mover in movers { #expect(trial.people.proficiency(of: mover, at: 3) > 0.4) }
  }

  @Test func `moved officers are measured against themselves in the baseline`() throws {
    let runner = TrialRunner(try Town.scenario(policies: [Town.lendAhead(), PolicyTests.idle[0]]))
    for trial in 0..<3 {
      let result = runner.play(trial)
      let system = runner.layout.system
      let moved = result.figure(runner.layout, policy: 1, scope: system, .movedDaysAbove50)
      #expect(moved.isNaN == !result.moves[1].contains { $0.arrivedDay != nil })
      #expect(result.figure(runner.layout, policy: 2, scope: system, .movedDaysAbove50).isNaN)
    }
  }

  @Test func `more than 64 scopes are measured, and recorded arrivals of a last weekend count`() throws {
    var scenario = try Town.scenario(lengthDays: 28)
    let office = try Town.office("office", officers: 2, load: 0.5, skill: 0)
    scenario.warmUpDays = 0
    scenario.surges = []
    scenario.windows = [Window(name: "whole", from: 0, to: 28)]
    scenario.units = (0..<80).map { number in
      var unit = office
      unit.name = "unit\(number)"
      return unit
    }
    let day = 86_400.0
    scenario.units[0].services[0].demand.source = .timeStamps([4 * day + 36_000, 26 * day + 36_000, 27 * day + 36_000])
    scenario.policies.append(
      Policy(name: "never", instrument: .assignment, to: [0], when: .never, from: .units(Array(1..<70))))
    let runner = TrialRunner(scenario)
    let result = runner.play(0)
    #expect(runner.layout.scopes.count > 64)
    #expect(result.figure(runner.layout, policy: 0, scope: runner.layout.system, .turnaroundP90) > 0)
    #expect(result.figure(runner.layout, policy: 0, scope: 0, .requests) == 3)
  }

  static func sharers() throws -> Scenario {
    var hurried = Town.lendLate(3, name: "hurried", above: 0.2)
    hurried.actions[0].process = Process(stages: [])
    hurried.actions[0].howMany = .workload(atMost: 3)
    var transfer = Town.lendLate(2, name: "transfer", above: 0.05)
    transfer.actions[0].instrument = .permanentTransfer
    let hours = Policy(
      name: "hours", instrument: .extraHours(hoursPerDay: 2), to: [0], when: .backlogAbove(days: 0.5, forDays: 1))
    let open = Policy(
      name: "open", instrument: .assignment, to: [0], when: .backlogAbove(days: 0.5, forDays: 1), howMany: .fixed(2),
      from: .loadBelow(0.9), until: .backlogBelow(days: 0.3, stayDays: 10))
    var scenario = try Town.scenario(policies: [Town.lendAhead(), hurried, transfer, hours, open])
    scenario.parameters.quitsPerYear = 0.5
    for unit in scenario.units.indices { scenario.units[unit].replacedAfterDays = 20 }
    return scenario
  }

  @Test(arguments: 0..<12) func `units played once for all policies give the bytes of units played for each`(
    trial: Int
  ) throws {
    let runner = TrialRunner(try Self.sharers())
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

  @Test func `officers lent ahead are trained, ready before the surge and return`() throws {
    let scenario = try Town.scenario(policies: [Town.lendAhead()])
    let runner = TrialRunner(scenario)
    let surge = scenario.surges[0].startDay
    for trial in 0..<5 {
      let result = runner.play(trial)
      let served = result.moves[1].filter { $0.arrivedDay != nil }
      for move in served {
        let arrived = try #require(move.arrivedDay)
        let due = try #require(move.dueDay)
        #expect(move.trainedDays == 3)
        #expect(scenario.calendar.workingDays(from: due, to: arrived) == 3)
        let returned = try #require(move.returnedDay)
        #expect(returned == scenario.calendar.workingDay(40, after: arrived))
        #expect([1, 2].contains(try #require(move.from)))
      }
      #expect(served.count <= 2)
      // Ordered 20 + 3 + ⌈3 · 1.2⌉ working days ahead: a stage of at most 9 days leaves 15.
      if let first = served.first?.arrivedDay, served[0].orderedDay <= scenario.calendar.workingDay(-27, after: surge) {
        #expect(scenario.calendar.workingDays(from: first, to: surge) >= 15)
      }
    }
    let posted = (0..<5).map { runner.play($0).figure(runner.layout, policy: 1, window: 1, scope: 3, .officers) }
    let home = (0..<5).map { runner.play($0).figure(runner.layout, policy: 0, window: 1, scope: 3, .officers) }
    #expect(zip(posted, home).allSatisfy { $0 <= $1 })
    #expect(posted.reduce(0, +) < home.reduce(0, +))
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let reason: MoveRecord.Reason
    let change: @Sendable (inout Policy, inout Parameters) -> Void
    var testDescription: String { reason.rawValue }
  }

  static let refusals: [Refusal] = [
    Refusal(reason: .minimumCrew) { policy, _ in policy.actions[0].limits.crewShare = 1 },
    Refusal(reason: .lenderLoad) { policy, _ in policy.actions[0].limits.lenderLoad = 0.3 },
    Refusal(reason: .yearsInPost) { policy, _ in policy.actions[0].limits.yearsInPost = 30 },
    Refusal(reason: .post) { policy, _ in policy.actions[0].limits.posts = [.managerial] },
    Refusal(reason: .notReleased) { _, parameters in parameters.releaseRefusal = 1 },
    Refusal(reason: .refused) { _, parameters in parameters.acceptanceConstant = -50 },
    Refusal(reason: .noCandidate) { policy, _ in policy.actions[0].from = .units([]) },
    Refusal(reason: .tooLate) { policy, _ in
      policy.actions[0].process = .permanentTransfer
      policy.actions[0].when = .before(surges: [0], byDays: -60)
    },
  ]

  @Test(arguments: refusals) func `every way a move fails leaves its reason and no move`(_ refusal: Refusal) throws {
    var policy = Town.lendAhead()
    var parameters = Parameters()
    refusal.change(&policy, &parameters)
    let runner = TrialRunner(try Town.scenario(policies: [policy], parameters: parameters))
    let result = runner.play(0)
    let reasons = Set(result.moves[1].map(\.rejectedBecause))
    #expect(reasons.contains(refusal.reason))
    // Asking again each morning may meet a head who does not release, nobody left to ask, and the surge's end.
    #expect(reasons.isSubset(of: [refusal.reason, .notReleased, .noCandidate, .tooLate]))
    #expect(result.moves[1].allSatisfy { $0.arrivedDay == nil })
    #expect(result.bits(policy: 0) == result.bits(policy: 1))
  }

  @Test func `PPPK officers are lent but not transferred for good`() throws {
    var scenario = try Town.scenario(policies: [Town.lendAhead()])
    for unit in scenario.units.indices { scenario.units[unit].officers[0].employment = .pppk }
    #expect(TrialRunner(scenario).play(0).moves[1].contains { $0.arrivedDay != nil })
    scenario.policies[1].actions[0].instrument = .permanentTransfer
    let moves = TrialRunner(scenario).play(0).moves[1]
    #expect(moves.contains { $0.rejectedBecause == .pppk } && moves.allSatisfy { $0.arrivedDay == nil })
  }

  @Test func `a refused permanent transfer stands as forced`() throws {
    var parameters = Parameters()
    parameters.acceptanceConstant = -50
    var policy = Town.lendLate(2, above: 0.01)
    policy.actions[0].instrument = .permanentTransfer
    policy.actions[0].ifRefused = .force
    policy.actions[0].until = .never
    let runner = TrialRunner(try Town.scenario(policies: [policy], parameters: parameters))
    let moves = runner.play(0).moves[1].filter { $0.arrivedDay != nil }
    #expect(!moves.isEmpty)
    #expect(moves.allSatisfy { $0.answer == .forced && $0.returnedDay == nil })
  }

  @Test func `more newcomers than teachers wait at home`() throws {
    var policy = Town.lendAhead(6)
    policy.actions[0].limits = Limits(crewShare: 0, lenderLoad: 10)
    var parameters = Parameters()
    parameters.acceptanceConstant = 50
    parameters.releaseRefusal = 0
    let scenario = try Town.scenario(policies: [policy], parameters: parameters, officers: 3)
    let moves = TrialRunner(scenario).play(0).moves[1].filter { $0.arrivedDay != nil }
    let first = try #require(moves.compactMap(\.arrivedDay).min())
    let wave = moves.filter { $0.arrivedDay.map { scenario.calendar.workingDays(from: first, to: $0) < 15 } ?? false }
    #expect(wave.count <= 3)
    #expect(moves.count > wave.count)
  }

  @Test func `extra hours cost overtime and move nobody`() throws {
    let policy = Policy(
      name: "extra", instrument: .extraHours(hoursPerDay: 2), to: [0], when: .backlogAbove(days: 0.5, forDays: 1))
    let runner = TrialRunner(try Town.scenario(policies: [policy]))
    let result = runner.play(0)
    #expect(result.figure(runner.layout, policy: 1, window: 1, .overtimeHours) > 0)
    #expect(result.figure(runner.layout, policy: 0, window: 1, .overtimeHours) == 0)
    #expect(
      result.figure(runner.layout, policy: 1, window: 1, .backlogMean)
        < result.figure(runner.layout, policy: 0, window: 1, .backlogMean))
    #expect(result.moves[1].isEmpty)
  }

  @Test(arguments: [
    (0.0, 5, 182, 2.0), (0.75, 0, 182, 2), (0.75, 5, 1, 2), (0.75, 5, 182, 20), (0, 0, 1, 1),
  ])
  func `extreme studies run to their end and count every request`(load: Double, officers: Int, days: Int, peak: Double)
    throws
  {
    var scenario = try Town.scenario(
      policies: [Town.lendAhead(), Town.lendLate()], lengthDays: days, peak: peak, officers: officers)
    scenario.units[0].services[0].demand.source = .rate(perDay: load * 50)
    let runner = TrialRunner(scenario)
    for (policy, trial) in runner.playOut(0).enumerated() {
      let unit = trial.offices.units[0]
      #expect(unit.arrived == unit.completed + unit.lost + unit.inSystem)
      let cohort = trial.books.cohort(window: 0, unit: 0)
      #expect(cohort.requests == 0 || load > 0)
      if officers == 0 && load > 0 && days > 1 && policy == 0 { #expect(cohort.open == cohort.requests) }
    }
  }
}
