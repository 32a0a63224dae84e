import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct SpecialDaysTests {
  /// Monday 2 to Friday 6 February, of which `library` (unit 1) works in full.
  private static func town(present: Double, except: [Int] = [1], policies: [Policy] = []) throws -> Scenario {
    var scenario = try Town.scenario(policies: policies, lengthDays: 70)
    let first = scenario.calendar.day(of: try Town.date("2026-02-02"))
    scenario.specialDays = [SpecialDays(days: first...first + 4, presentShare: present, exceptUnits: except)]
    return scenario
  }

  /// Who is on site, by officer, with the given draws.
  private static func muster(_ scenario: Scenario, day: Int, leave: Double = 1, onSite: Double) -> [Bool] {
    officers(scenario, day: day, leave: leave, onSite: onSite).map(\.isPresent)
  }

  private static func officers(_ scenario: Scenario, day: Int, leave: Double = 1, onSite: Double) -> Pool<Officer> {
    let model = Model(scenario)
    var trial = Trial(model, policy: 0)
    var source = RandomSource(seed: 1)
    trial.begin(source: &source)
    let draws = AbsenceDraws(quit: 1, sick: 1, length: 1, leave: leave, onSite: onSite)
    _ = trial.people.muster(
      day: day, ordinal: model.calendar.days[day].workingDaysBefore,
      draws: Pool(repeating: draws, count: model.roster.people.count)
    ) { _ in true }
    return trial.people.officers
  }

  @Test func `an officer is on site when his draw is below the share, from the first day to the last`() throws {
    let scenario = try Self.town(present: 0.75)
    let first = scenario.specialDays[0].days.lowerBound
    let library = 5..<15
    for day in first...first + 4 {
      let away = Self.muster(scenario, day: day, onSite: 0.75)
      #expect(away.indices.allSatisfy { away[$0] == library.contains($0) })
      #expect(Self.muster(scenario, day: day, onSite: 0.7499).allSatisfy { $0 })
    }
    #expect(Self.muster(scenario, day: first - 3, onSite: 0.9).allSatisfy { $0 })
    #expect(Self.muster(scenario, day: first + 7, onSite: 0.9).allSatisfy { $0 })
    #expect(Self.muster(scenario, day: first, leave: 0, onSite: 0).allSatisfy { !$0 })
    let away = Self.officers(scenario, day: first, onSite: 0.75)[0]
    #expect(!away.isPresent && away.load.isNaN && away.sickDaysLeft == 0 && away.status == .working)
  }

  @Test func `where special days overlap the least share holds`() throws {
    var scenario = try Self.town(present: 0.75)
    let days = scenario.specialDays[0].days
    scenario.specialDays.append(
      SpecialDays(days: days.upperBound...days.upperBound, presentShare: 0.5, exceptUnits: [2]))
    let presence = Presence(scenario)
    #expect((0..<3).map { presence.share(of: $0, on: days.lowerBound) } == [0.75, 1, 0.75])
    #expect((0..<3).map { presence.share(of: $0, on: days.upperBound) } == [0.5, 0.5, 0.75])
    #expect(presence.share(of: 0, on: days.upperBound + 1) == 1 && !presence.isSpecial(days.upperBound + 1))
  }

  @Test func `everybody on site is a day like any other, to the byte`() throws {
    var plain = try Self.town(present: 1, policies: [Town.lendLate()])
    let special = TrialRunner(plain)
    plain.specialDays = []
    let ordinary = TrialRunner(plain)
    #expect(special.play(3).values.map { $0.map(\.bitPattern) } == ordinary.play(3).values.map { $0.map(\.bitPattern) })
  }

  /// Five officers over five days and 80 trials: the number on site is binomial (2000, .75), within 3.29 deviations of 1500.
  @Test func `the share on site is the one given, and excepted units do not notice`() throws {
    var scenario = try Self.town(present: 0.75)
    scenario.parameters.sickShare = 0
    scenario.parameters.leaveDaysPerYear = 0
    scenario.parameters.quitsPerYear = 0
    let days = scenario.specialDays[0].days
    scenario.windows.append(Window(name: "special", from: days.lowerBound, to: days.upperBound + 1))
    let runner = TrialRunner(scenario)
    let present = (0..<80).reduce(0.0) { sum, trial in
      // Officers on site, from their formal minutes: 450 on every day of the week.
      sum + runner.playOut(trial)[0].books.load(window: 2, unit: 0).formal / 450
    }
    #expect(present == present.rounded())
    #expect(abs(present - 1500) < 3.29 * (2000 * 0.75 * 0.25).squareRoot(), "\(present)")
    let layout = runner.layout
    let result = runner.play(0)
    scenario.specialDays = []
    let ordinary = TrialRunner(scenario).play(0)
    for measure in [Measure.onTime, .utilisation, .workPressure, .backlogMean] {
      let pair = [result, ordinary].map { $0.figure(layout, policy: 0, scope: 1, measure).bitPattern }
      #expect(pair[0] == pair[1])
    }
    let used = [result, ordinary].map { $0.figure(layout, policy: 0, window: 2, scope: 0, .utilisation) }
    #expect(used[0] > used[1] * 1.1)
  }

  /// Officers move on special days, from units where few are on site to one where all are, and back.
  @Test(arguments: 0..<6) func `units played once for all policies give the same numbers`(trial: Int) throws {
    var hurried = Town.lendAhead(2, name: "hurried")
    hurried.actions[0].prepare = Preparation()
    hurried.actions[0].limits.crewShare = 0
    var scenario = try Town.scenario(policies: [hurried, Town.lendLate()])
    let start = scenario.surges[0].startDay
    scenario.specialDays = [SpecialDays(days: 28...start + 60, presentShare: 0.5, exceptUnits: [0])]
    scenario.surges[0].timing = try Surge.Timing(start: .uniform(from: Double(start), to: Double(start) + 7))
    scenario.units[0].services[0].demand.programme = Programme(firstDay: start - 10, buildDays: 5)
    let runner = TrialRunner(scenario)
    let shared = runner.playOut(trial)
    let separate = runner.playOut(trial, isSharing: false)
    #expect(shared[1].moves.records.contains { $0.arrivedDay != nil })
    for (one, other) in zip(shared, separate) {
      #expect(
        one.measures(base: shared[0].people.officers).map(\.bitPattern)
          == other.measures(base: separate[0].people.officers).map(\.bitPattern))
      #expect(one.moves.records == other.moves.records)
    }
  }
}
