import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// What nobody would wish for ends in a counted reason, not in a crash or in silence.
@Suite struct ExtremeTests {
  @Test func `with everybody ill nothing is done and nothing is lost from sight`() throws {
    var scenario = try Willing.scenario(Willing.lend(.onDates([42]), howMany: .fixed(2)), lengthDays: 70)
    scenario.parameters.sickShare = 1000
    scenario.surges = []
    scenario.windows = [Window(name: "whole", from: 28, to: 70)]
    let runner = TrialRunner(scenario)
    for trial in runner.playOut(0) {
      let cohort = trial.books.cohort(window: 0, unit: 0)
      #expect(cohort.done == 0 && cohort.open == cohort.requests && cohort.requests > 50)
      #expect(
        trial.offices.units[0].arrived == trial.offices.units[0].completed + trial.offices.units[0].lost
          + trial.offices.units[0].inSystem)
    }
    let result = runner.play(0)
    #expect(result.figure(runner.layout, policy: 0, .open) == 1)
    #expect(result.moves[1].count { $0.arrivedDay != nil } == 2)
  }

  @Test func `a step from the far tail of a law is cut where sums of minutes still hold it`() throws {
    let (ends, trial) = try Trace().run([Trace.Job(arrival: "0 08:00", minutes: [1e13])])
    #expect(ends == ["open"])
    #expect(trial.offices.unfinishedMinutes(at: 0) > 9.9e8)
    #expect(trial.offices.unfinishedMinutes(at: 0) < 1e9)
  }

  @Test func `training longer than the study is refused as too late`() throws {
    var policy = Willing.lend(.onDates([42]), howMany: .fixed(2))
    policy.actions[0].prepare.trainingDays = 500
    let runner = TrialRunner(try Willing.scenario(policy))
    let result = runner.play(0)
    #expect(result.moves[1].map(\.rejectedBecause) == [.tooLate])
    #expect(result.bits(policy: 0) == result.bits(policy: 1))
  }

  @Test func `training ahead that outlasts the study keeps its people away and counts no move`() throws {
    var policy = Willing.lend(.before(surges: [0], byDays: 0), howMany: .fixed(2))
    policy.actions[0].prepare = Preparation(trainingDays: 500, aheadDay: 30)
    let trial = TrialRunner(try Willing.scenario(policy)).playOut(0)[1]
    #expect(trial.moves.members[0]?.count == 2)
    #expect(trial.moves.records.contains { $0.rejectedBecause == .noCandidate })
    #expect(!trial.moves.records.contains { $0.arrivedDay != nil })
  }

  @Test(arguments: [Instrument.assignment, .permanentTransfer, .pool, .redeployment])
  func `where there is nobody to take, the order says so once`(_ instrument: Instrument) throws {
    var policy = Willing.lend(.onDates([42]), howMany: .fixed(3))
    policy.actions[0].instrument = instrument
    if instrument == .pool { policy.actions[0].prepare.aheadDay = 28 }
    var scenario = try Willing.scenario(policy)
    for unit in [1, 2] {
      scenario.units[unit].officers = []
      scenario.units[unit].services = []
    }
    let runner = TrialRunner(scenario)
    let result = runner.play(0)
    #expect(result.moves[1].map(\.rejectedBecause) == [.noCandidate])
    #expect(result.bits(policy: 0) == result.bits(policy: 1))
  }

  /// Rotation between two units of officers who differ in nothing and know both works.
  @Test func `exchanging equal officers changes no figure of service`() throws {
    var policy = Willing.lend(.onDates([42]), howMany: .fixed(3))
    policy.actions[0].instrument = .rotation
    policy.actions[0].to = [0, 1]
    policy.actions[0].until = .never
    policy.actions[0].ifRefused = .force
    var scenario = try Willing.scenario(policy)
    for unit in [0, 1] {
      scenario.units[unit].officers[0].yearsInPost = try .constant(2)
      scenario.units[unit].officers[0].holdings = [.init(competency: 0, level: 1), .init(competency: 1, level: 1)]
    }
    var parameters = scenario.parameters
    parameters.speedDeviation = 0
    parameters.learningDeviation = 0
    parameters.resistanceDeviation = 0
    // The whole spread of the index goes to demand: nobody has an offset of his own.
    parameters.pressureDemandSlope = 1
    parameters.fatigueSpeedLoss = 0
    parameters.boredomSpeedLoss = 0
    parameters.announcementDip = 1
    parameters.errorShare = 0
    parameters.forgettingAfterDays = 250
    scenario.parameters = parameters
    let runner = TrialRunner(scenario)
    for trial in 0..<3 {
      let result = runner.play(trial)
      #expect(result.moves[1].count { $0.arrivedDay != nil } == 6)
      // Backlogs add up paused files in the order of their officers, which have other numbers now: to the last bit but one.
      for measure in [Measure.turnaroundP90, .turnaroundMean, .onTime, .waitMean, .load, .requests, .timeliness] {
        for window in [0, 1] {
          for scope in runner.layout.scopes.indices {
            let pair = [0, 1].map {
              result.figure(runner.layout, policy: $0, window: window, scope: scope, measure).bitPattern
            }
            #expect(pair[0] == pair[1], "\(measure) \(window) \(scope)")
          }
        }
      }
    }
  }

  @Test func `a policy against itself differs by nothing`() throws {
    let lend = Town.lendAhead()
    var twin = lend
    twin.name = "twin"
    let runner = TrialRunner(try Town.scenario(policies: [lend, twin]))
    let result = runner.play(0)
    #expect(result.bits(policy: 1) == result.bits(policy: 2))
    #expect(result.moves[1] == result.moves[2])
  }
}
