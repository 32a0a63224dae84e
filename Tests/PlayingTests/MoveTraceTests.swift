import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Two offices and one officer who goes from one to the other, day by day and hour by hour, worked out by hand.
@Suite struct MoveTraceTests {
  /// Two files of an hour come to each office at 07:30 on each of these days: Monday to Friday, Monday.
  static let days = [0, 1, 2, 3, 4, 7]

  /// An office of one whose surge starts on day 4, and one of two who can do its work as well as their own.
  private func scenario(_ change: (inout Action) -> Void = { _ in }) throws -> Scenario {
    var parameters = Station.plain
    parameters.acceptanceConstant = 50
    parameters.releaseRefusal = 0
    parameters.announcementDip = 1
    let stamps = Self.days.map { Double($0) * 86_400 + 7.5 * 3600 }
    let offices = try [("desk", 1), ("lender", 2)].enumerated().map { skill, office in
      let services = try ["first", "second"].map { name in
        Service(
          name: name, demand: Demand(.timeStamps(stamps)),
          steps: [Step(name: "serve", work: try .constant(60), competency: skill)], promiseDays: 1)
      }
      var staff = try Station.officers(office.1)
      staff.holdings = [.init(competency: 0, level: 1), .init(competency: 1, level: 1)]
      return Government.Unit(name: office.0, officers: [staff], services: services, mainSkill: skill)
    }
    let surge = Surge(
      name: "rush", places: [Surge.Place(unit: 0)], startDay: 4, peak: try .constant(1), holdDays: 5, fadeDays: 1)
    var lend = Policy(
      name: "lend", instrument: .assignment, to: [0], when: .before(surges: [0], byDays: 0), howMany: .fixed(1),
      from: .units([1]), prepare: Preparation(trainingDays: 2), process: Process(stages: []),
      limits: Limits(crewShare: 0, lenderLoad: 10), until: .after(days: 1))
    change(&lend.actions[0])
    return try Town.study(
      offices, days: 8, skills: ["desk", "lender"], surges: [surge], policies: [.nothing, lend], parameters: parameters)
  }

  /// When the two files of an office ended, by day.
  private func ends(_ scenario: Scenario, policy: Int, unit: Int) throws -> [Int: [String]] {
    let model = Model(scenario)
    var source = RandomSource(seed: 1)
    var tape = DayTape(scenario, plans: model.plans)
    var floor = ServingDay()
    var judged = Pool<JudgedOutcome>()
    var trial = Trial(model, policy: policy)
    tape.rewind(model.plans, model.calendar, source: &source)
    trial.begin(source: &source)
    let absence = Pool(repeating: AbsenceDraws.none, count: model.roster.people.count)
    var ends: [Int: [String]] = [:]
    for day in 0..<8 {
      if scenario.calendar.days[day].isWorking {
        tape.draw(
          day, scenario: scenario, plans: model.plans, demand: model.demand, surges: model.demand.announced,
          source: &source)
        trial.morning(day: day, absence: absence, source: &source)
        for office in trial.offices.units.indices {
          trial.serve(
            unit: office, day: day, trial.moves.orders(at: office, day: day), tape: tape, floor: &floor,
            judged: &judged, source: &source)
          if office == unit {
            for outcome in floor.outcomes { ends[day, default: []].append(Trace.clock(outcome.end)) }
          }
        }
      }
      trial.endDay(day)
    }
    return ends
  }

  private func both(_ hour: String, _ other: String, on days: [Int]) -> [Int: [String]] {
    Dictionary(uniqueKeysWithValues: days.map { ($0, ["\($0) \(hour)", "\($0) \(other)"]) })
  }

  @Test func `without a move one officer serves two files in a row, two officers at once`() throws {
    #expect(try ends(scenario(), policy: 0, unit: 0) == both("08:30", "09:30", on: Self.days))
    #expect(try ends(scenario(), policy: 0, unit: 1) == both("08:30", "08:30", on: Self.days))
  }

  @Test func `who is trained serves nowhere, and serves from the opening on the morning of the surge`() throws {
    // Ordered on Wednesday for Friday: trained Wednesday and Thursday, there on Friday, home again on Monday.
    let lending = both("08:30", "08:30", on: [0, 1, 7]).merging(both("08:30", "09:30", on: [2, 3, 4])) { $1 }
    let helped = both("08:30", "09:30", on: [0, 1, 2, 3, 7]).merging(both("08:30", "08:30", on: [4])) { $1 }
    #expect(try ends(scenario(), policy: 1, unit: 1) == lending)
    #expect(try ends(scenario(), policy: 1, unit: 0) == helped)
  }

  @Test func `days of handing over are served at the old post`() throws {
    // Ordered on Tuesday: hands over on Tuesday, trained Wednesday and Thursday.
    let handing = try scenario { $0.prepare.handoverDays = 1 }
    let usual = try scenario()
    #expect(try ends(handing, policy: 1, unit: 1) == ends(usual, policy: 1, unit: 1))
    #expect(try ends(handing, policy: 1, unit: 0) == ends(usual, policy: 1, unit: 0))
    #expect(TrialRunner(handing).play(0).moves[1].map(\.orderedDay) == [1])
    #expect(TrialRunner(usual).play(0).moves[1].map(\.orderedDay) == [2])
  }

  @Test func `without training he leaves one post in the morning and serves at the other from its opening`() throws {
    let sent = try scenario { $0.prepare.trainingDays = 0 }
    let lending = both("08:30", "08:30", on: [0, 1, 2, 3, 7]).merging(both("08:30", "09:30", on: [4])) { $1 }
    #expect(try ends(sent, policy: 1, unit: 1) == lending)
    #expect(try ends(sent, policy: 1, unit: 0)[4] == ["4 08:30", "4 08:30"])
  }

  @Test func `what the mover has begun stays behind and is ended by those who stay`() throws {
    var long = try scenario { $0.prepare.trainingDays = 0 }
    for service in 0..<2 {
      long.units[1].services[service].demand.source = .timeStamps([3 * 86_400 + 7.5 * 3600])
      long.units[1].services[service].steps[0].work = try .constant(500)
    }
    // Thursday takes 450 of 500 minutes of both. On Friday the one who stays ends his own at 08:20, the other's at 09:10.
    #expect(try ends(long, policy: 0, unit: 1) == [4: ["4 08:20", "4 08:20"]])
    #expect(try ends(long, policy: 1, unit: 1) == [4: ["4 08:20", "4 09:10"]])
  }
}
