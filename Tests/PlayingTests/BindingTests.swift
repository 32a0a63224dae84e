import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// What keeps requests waiting, in hand-worked minutes and in towns where officers are not what is short.
@Suite struct BindingTests {
  typealias Job = Trace.Job

  /// Open waiting in minutes by cause of the unit: staff, skill, then its pieces.
  private func minutes(_ trace: Trace, _ jobs: [Job]) throws -> [Double] {
    try trace.run(jobs).trial.books.waiting.map { ($0 / 60 * 1e6).rounded() / 1e6 }
  }

  static let two = [Job(arrival: "0 08:00", minutes: [60]), Job(arrival: "0 08:10", minutes: [10])]

  @Test func `a busy printer with officers free binds alone, with all officers busy it binds half`() throws {
    #expect(try minutes(EquipmentTests.printing(), Self.two) == [0, 0, 50, 0])
    #expect(try minutes(EquipmentTests.printing(officers: 1), Self.two) == [25, 0, 25, 0])
  }

  @Test func `what was begun has its piece of the stock, and waits for the repair alone`() throws {
    var trace = EquipmentTests.printing(failsEvery: 1)
    trace.days = 20
    let failure = try EquipmentTests.firstFailure(trace, [Job(arrival: "0 08:00", minutes: [10])])
    let printing = trace.change
    trace.change = { unit in
      try printing(&unit)
      unit.supplies = [Supply(name: "blank", stock: 1)]
      unit.services[0].steps[0].supply = 0
    }
    let waiting = try minutes(trace, [Job(arrival: Trace.clock(failure - 600), minutes: [30])])
    #expect(waiting[3] >= 60 && waiting.reduce(0, +) == waiting[3], "\(waiting)")
  }

  @Test func `breaks and closed hours do not count as waiting`() throws {
    let jobs = [Job(arrival: "0 11:30", minutes: [60]), Job(arrival: "0 11:40", minutes: [400])]
    // 20 minutes before the break and 30 after it.
    #expect(try minutes(Trace(), jobs) == [50, 0])
    #expect(try minutes(Trace(), [Job(arrival: "0 07:00", minutes: [5])]) == [0, 0])
  }

  @Test func `an empty stock binds until its delivery`() throws {
    var trace = Trace()
    trace.change = { unit in
      unit.supplies = [Supply(name: "blank", stock: 0, delivery: 5, everyDays: 1)]
      unit.services[0].steps[0].supply = 0
    }
    #expect(try minutes(trace, [Job(arrival: "0 15:00", minutes: [5])]) == [0, 0, 60])
  }

  @Test func `one signer busy while others are free is a lack of skill`() throws {
    var trace = Trace()
    trace.change = { unit in
      unit.officers = [
        try Station.officers(1, name: "clerk"),
        OfficerGroup(
          name: "head", count: 1, yearsInPost: try .constant(1), holdings: [.init(competency: 1, level: 1)]),
      ]
      for service in unit.services.indices { unit.services[service].steps[0].competency = service == 2 ? 0 : 1 }
    }
    var jobs = Self.two
    jobs.append(Job(arrival: "0 08:30", minutes: [15]))
    // The clerk is free 08:10–08:30 and 08:45–09:00, busy in between: the second waits 35 min for skill, 15 for staff.
    #expect(try Self.minutesWithTwoSkills(trace, jobs) == [15, 35])
  }

  private static func minutesWithTwoSkills(_ trace: Trace, _ jobs: [Job]) throws -> [Double] {
    try trace.run(jobs, competencies: 2).trial.books.waiting.map { ($0 / 60).rounded() }
  }

  /// Kartu printed by one slow machine, or signed by one head; enough officers beside.
  static func town(_ bottleneck: Cause.Kind, isHarmless: Bool) throws -> Scenario {
    var policy = Town.lendLate(2, name: "lend", above: 0)
    policy.actions[0].limits = Limits(crewShare: 0, lenderLoad: 10)
    policy.actions[0].process = Process(stages: [])
    policy.actions[0].until = .never
    var parameters = Parameters()
    parameters.releaseRefusal = 0
    parameters.acceptanceConstant = 50
    if isHarmless {
      parameters.errorShare = 0
      parameters.drainPerNewcomer = 0
    }
    var scenario = try Town.scenario(policies: [policy], parameters: parameters, peak: 1)
    scenario.competencies.append(Competency(name: "signature"))
    var last = Step(name: "last", work: try .lognormal(mean: 6, cv: 0.5), competency: 0)
    if bottleneck == .equipment {
      scenario.units[0].equipment = [Equipment(name: "card_printer", count: 1, repair: try .constant(1))]
      last.equipment = [0]
      last.machineShare = 1
    } else {
      last.competency = 3
      last.minimumProficiency = 0.95
      scenario.units[0].officers.append(
        OfficerGroup(
          name: "head", count: 1, yearsInPost: try .constant(1), otherDuties: 0.4,
          holdings: [.init(competency: 0, level: 0), .init(competency: 3, level: 1)]))
    }
    scenario.units[0].services = [
      Service(
        name: "card", demand: Demand(.rate(perDay: bottleneck == .equipment ? 68 : 24)),
        steps: [Step(name: "enter", work: try .lognormal(mean: 5, cv: 0.5), competency: 0), last], promiseDays: 2)
    ]
    return scenario
  }

  /// Newcomers who neither err more often nor take the time of others change nothing that matters; as they are, they take
  /// the signer's time and spoil some of the printer's work.
  @Test(arguments: [Cause.Kind.equipment, .skill], [true, false])
  func `moving people does not help where the printer or the signer is the bottleneck`(
    _ kind: Cause.Kind, _ isHarmless: Bool
  ) throws {
    let runner = TrialRunner(try Self.town(kind, isHarmless: isHarmless))
    let layout = runner.layout
    var waiting = Array(repeating: 0.0, count: 2 * layout.windows.count * layout.causes.count)
    var change = 0.0
    for trial in 0..<4 {
      let result = runner.play(trial)
      #expect(result.moves[1].filter { $0.arrivedDay != nil }.count == 2, "two officers came")
      let p90 = (0..<2).map { result.figure(layout, policy: $0, .turnaroundP90) }
      #expect(p90[0] > 0.3, "there is a queue to shorten")
      change += (p90[1] - p90[0]) / p90[0] / 4
      for index in waiting.indices { waiting[index] += result.waiting[index] }
      let measure = kind == .equipment ? Measure.bindsEquipment : .bindsSkill
      #expect(result.figure(layout, policy: 0, measure) > 0.5)
      #expect(result.figure(layout, policy: 0, measure) > result.figure(layout, policy: 0, .bindsStaff))
      let shares = [Measure.bindsStaff, .bindsSkill, .bindsEquipment, .bindsOutage, .bindsSupply].reduce(0) {
        $0 + result.figure(layout, policy: 0, $1)
      }
      #expect(abs(shares - 1) < 1e-12)
    }
    #expect(change > -0.05, "\(change)")
    #expect(!isHarmless || change < 0.05, "\(change)")
    let binding = try #require(layout.binding(waiting, policy: 1, window: 0, scope: 0))
    #expect(binding.cause == Cause(unit: 0, kind: kind, name: kind == .equipment ? "card_printer" : nil))
    #expect(binding.share > 0.5)
  }

  @Test func `in a large government only the units that matter are named`() throws {
    var scenario = try Town.scenario(lengthDays: 42)
    for number in 0..<30 {
      scenario.units.append(try Town.office("other\(number)", officers: 2, load: 0.9, skill: 1))
    }
    scenario.surges = [scenario.surges[0]]
    let runner = TrialRunner(scenario)
    let result = runner.play(0)
    let layout = runner.layout
    #expect(layout.causes.map(\.unit) == [0, 0])
    #expect(layout.binding(result.waiting, policy: 0, window: 0, scope: 0)?.cause.kind == .staff)
    #expect(layout.binding(result.waiting, policy: 0, window: 0, scope: layout.system) == nil)
    #expect(result.figure(layout, policy: 0, scope: layout.system, .bindsStaff) == 1)
  }
}
