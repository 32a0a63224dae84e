import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Files that travel over night to a unit that does a step of another unit's service.
@Suite struct LetterTests {
  /// Office 0 takes and finishes, office 1 signs between; office 2 has nothing to do with it.
  static func scenario(policies: [Policy] = [], lengthDays: Int = 140) throws -> Scenario {
    var scenario = try Town.scenario(policies: policies, lengthDays: lengthDays)
    let law = try Distribution.lognormal(mean: 10, cv: 0.5)
    scenario.units[0].services = [
      Service(
        name: "permit", demand: Demand(.rate(perDay: 60)),
        steps: [
          Step(name: "take", work: law, competency: 0, place: .counter, patience: try .weibull(mean: 60, shape: 2)),
          Step(name: "sign", work: law, competency: 1, unit: 1), Step(name: "file", work: law, competency: 0),
        ], promiseDays: 3)
    ]
    return scenario
  }

  @Test func `a letter travels over night, both ways`() throws {
    var trace = Trace()
    trace.places = [.desk, .desk, .desk]
    var scenario = try trace.scenario([Trace.Job(arrival: "0 09:00", minutes: [10, 20, 30])])
    scenario.competencies.append(Competency(name: "other"))
    scenario.units.append(
      Unit(name: "other", officers: [try Station.officers(1)], services: [], mainSkill: 1))
    scenario.units[0].services[0].steps[1].unit = 1
    scenario.units[0].services[0].steps[1].competency = 1
    let runner = TrialRunner(scenario)
    let trial = runner.playOut(0)[0]
    // Monday 09:10; Tuesday 07:30–07:50 at the other unit; Wednesday 07:30–08:00: 360 + 450 + 30 base minutes on.
    let cohort = trial.books.cohort(window: 0, unit: 0)
    #expect(cohort.done == 1 && abs(cohort.turnaroundDays - 840 / 450.0) < 1e-12)
    #expect(trial.books.cohort(window: 0, unit: 1).requests == 0)
    let loads = (0..<2).map { trial.books.load(window: 0, unit: $0) }
    #expect(loads.map(\.offered) == [40, 20] && loads.map(\.occupied) == [40, 20])
    #expect(Model(scenario).baseLoads[1] > 0)
  }

  @Test func `requests, and Little's identity, are kept over the government as a whole`() throws {
    for trial in TrialRunner(try Self.scenario(policies: [Town.lendLate(above: 0.1)])).playOut(1) {
      let units = trial.offices.units
      let end = units.map(\.lastChange).max() ?? 0
      var open = 0
      var age = 0.0
      var area = 0.0
      for unit in units {
        let slots = unit.openSlots
        open += slots.count
        age += slots.reduce(0) { $0 + end - unit.requests[Int($1)].arrival }
        area += unit.area + Double(unit.inSystem) * (end - unit.lastChange)
      }
      #expect(units.reduce(0) { $0 + $1.inSystem } == open)
      let spent = units.reduce(0) { $0 + $1.timeInSystem } + age
      #expect(abs(area - spent) <= 1e-9 * area)
      #expect(trial.books.cohort(window: 0, unit: 0).done > 3000)
    }
  }

  @Test(arguments: 0..<4) func `units joined by letters are shared and given up together, to the same bytes`(
    trial: Int
  ) throws {
    // Lending from the third office to the second: the first must follow, since its files come back otherwise.
    var policy = Town.lendLate(2, name: "second", above: 0.05)
    policy.actions[0].to = [1]
    policy.actions[0].from = .units([2])
    policy.actions[0].process = Process(stages: [])
    let runner = TrialRunner(try Self.scenario(policies: [policy, Town.lendLate(above: 0.1)]))
    let shared = runner.playOut(trial)
    let separate = runner.playOut(trial, isSharing: false)
    #expect(shared[1].moves.records.contains { $0.arrivedDay != nil })
    #expect(!shared[1].sharing.isShared[0])
    for (one, other) in zip(shared, separate) {
      #expect(
        one.measures(base: shared[0].people.officers).map(\.bitPattern)
          == other.measures(base: separate[0].people.officers).map(\.bitPattern))
      #expect(one.books.waiting.map(\.bitPattern) == other.books.waiting.map(\.bitPattern))
    }
  }

  @Test func `work waits at the start by service`() throws {
    var scenario = try Self.scenario()
    scenario.warmUpDays = 0
    scenario.units[0].waitingAtStart = [7]
    let model = Model(scenario)
    var source = RandomSource(seed: 1)
    var trial = Trial(model, policy: 0)
    trial.begin(source: &source)
    #expect(trial.offices.units.map(\.returning.count) == [7, 0, 0])
  }
}
