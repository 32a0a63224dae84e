import Foundation
import Testing

@testable import Experiments
@testable import Government
@testable import Playing
@testable import Towns

@Suite struct BlockRunTests {
  @Test(arguments: [TrialRange(exactly: 50), TrialRange(30, to: 100)])
  func blocksTellWhatTrialsInMemoryTell(trials: TrialRange) throws {
    let scenario = Kept.scenario(trials)
    let plain = try Kept.experiment(scenario).run()
    try Kept.inFolder { path in
      let kept = try Kept.run(scenario, in: path)
      #expect(kept.played == plain.count)
      Kept.expectSame(kept.result, plain)
      // Read again from the disk alone.
      let again = try Kept.run(scenario, in: path)
      #expect(again.played == 0)
      Kept.expectSame(again.result, plain)
    }
  }

  /// The model itself, in few trials of few days.
  @Test func blocksTellWhatTheModelLeaves() throws {
    let lend = Policy(
      name: "lend", instrument: .assignment, to: [0], when: .before(surges: [0], byDays: 5), from: .units([1, 2]))
    var scenario = try Town.scenario(
      policies: [lend, Policy(name: "hours", instrument: .extraHours(hoursPerDay: 2), to: [0])], lengthDays: 98)
    scenario.comparison.trials = 3
    let plain = try Experiment(scenario, threads: 2).run()
    try Kept.inFolder { path in
      let kept = try Experiment(scenario).run(keeping: try BlockFolder(path, of: Kept.study))
      Kept.expectSame(kept, plain)
    }
  }

  @Test func daysAreThoseOfTheFirstTrials() throws {
    let scenario = Kept.scenario(TrialRange(exactly: Layout.trialsWithDays + 30))
    let plain = try Kept.experiment(scenario).run()
    #expect(plain.daily(policy: 1, scope: 0, measure: .backlog, day: 60).count == Layout.trialsWithDays)
    #expect(plain.values(policy: 1, window: 0, scope: 0, measure: .onTime).count == Layout.trialsWithDays + 30)
    try Kept.inFolder { Kept.expectSame(try Kept.run(scenario, in: $0).result, plain) }
  }

  @Test(arguments: [1, 21, 45]) func stoppedRunGoesOn(after trials: Int) throws {
    let scenario = Kept.scenario()
    let plain = try Kept.experiment(scenario).run()
    try Kept.inFolder { path in
      #expect(throws: ExperimentError.self) { try Kept.run(scenario, in: path, stopAfter: trials) }
      let kept = try BlockFolder(path, of: Kept.study).trialsFound
      let rest = try Kept.run(scenario, in: path)
      #expect(rest.played == 50 - kept)
      Kept.expectSame(rest.result, plain)
    }
  }

  @Test func runGrowsFromAnother() throws {
    try Kept.inFolder { few in
      try Kept.inFolder { many in
        _ = try Kept.run(Kept.scenario(30), in: few)
        let scenario = Kept.scenario(75)
        let grown = try Kept.run(scenario, in: many, from: few)
        #expect(grown.played == 45)
        Kept.expectSame(grown.result, try Kept.experiment(scenario).run())
        #expect(try Kept.names(few).count == 3, "the other folder is only read")
      }
    }
  }

  /// A run in rounds drops policies that are out of the race; a fixed one plays them to the end.
  @Test func trialsOfOtherPoliciesArePlayedAgain() throws {
    let rounds = Kept.scenario(TrialRange(20, to: 80))
    let plain = try Kept.experiment(rounds).run()
    #expect(plain.played[0] > plain.played[2])
    try Kept.inFolder { path in
      let fixed = try Kept.run(Kept.scenario(80), in: path)
      #expect(fixed.result.played == [80, 80, 80])
      let kept = try Kept.run(rounds, in: path)
      Kept.expectSame(kept.result, plain)
    }
  }

  @Test(arguments: [2, 7]) func threadsChangeNoByteOfAnyBlock(threads: Int) throws {
    let scenario = Kept.scenario()
    func bytes(_ threads: Int) throws -> [Data?] {
      try Kept.inFolder { path in
        _ = try Kept.run(scenario, in: path, threads: threads)
        return try Kept.names(path).map { FileManager.default.contents(atPath: path + "/" + $0) }
      }
    }
    let (one, many) = (try bytes(1), try bytes(threads))
    #expect(one == many && one.count == 4)
  }
}
