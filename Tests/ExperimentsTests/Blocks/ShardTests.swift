import Files
import Foundation
import Testing

@testable import Experiments
@testable import Government
@testable import Playing

@Suite struct ShardTests {
  private func play(_ number: Int, of count: Int, _ scenario: Scenario, in path: String, threads: Int = 1) throws -> Int
  {
    let experiment = Kept.experiment(scenario, threads: threads)
    return try experiment.play(
      try #require(Shard(number, of: count)), of: experiment.firstRound,
      keeping: try BlockFolder(path, of: Kept.study, use: .withOthers))
  }

  private func gathered(_ scenario: Scenario, in path: String) throws -> ExperimentResult? {
    let gathered = try Kept.experiment(scenario).gather(try BlockFolder(path, of: Kept.study))
    return if case .whole(let result) = gathered { result } else { nil }
  }

  /// Some are played twice, and the last ones first.
  @Test(arguments: [1, 2, 7, 50]) func anyShardsInAnyOrderAreTheRunOnOneMachine(count: Int) throws {
    let scenario = Kept.scenario(230)
    let plain = try Kept.experiment(scenario).run()
    try Kept.inFolder { path in
      var played = 0
      for (place, number) in ((1...count).reversed() + [1, (count + 1) / 2]).enumerated() {
        #expect(try gathered(scenario, in: path) == nil || place >= min(count, 12))
        played += try play(number, of: count, scenario, in: path, threads: 1 + place % 3)
      }
      #expect(played == 230)
      Kept.expectSame(try #require(try gathered(scenario, in: path)), plain)
    }
  }

  @Test func blocksOfShardsAreThoseOfARun() throws {
    let scenario = Kept.scenario(50)
    try Kept.inFolder { one in
      try Kept.inFolder { many in
        _ = try Kept.run(scenario, in: one)
        for number in 1...3 { _ = try play(number, of: 3, scenario, in: many) }
        #expect(try Kept.names(one) == Kept.names(many))
        for name in try Kept.names(one) {
          let bytes = [one, many].map { FileManager.default.contents(atPath: $0 + "/" + name) }
          #expect(bytes[0] == bytes[1])
        }
      }
    }
  }

  @Test func roundsGoOnUntilTheAnswerIsSettled() throws {
    let scenario = Kept.scenario(TrialRange(20, to: 200))
    let plain = try Kept.experiment(scenario).run()
    try Kept.inFolder { path in
      let experiment = Kept.experiment(scenario)
      var round = experiment.firstRound
      var rounds = 0
      while true {
        for number in 1...2 {
          _ = try experiment.play(
            try #require(Shard(number, of: 2)), of: round,
            keeping: try BlockFolder(path, of: Kept.study, use: .withOthers))
        }
        rounds += 1
        guard case .missing(let next, let trials) = try experiment.gather(try BlockFolder(path, of: Kept.study)) else {
          break
        }
        #expect(next.trials.lowerBound == round.trials.upperBound && !trials.isEmpty)
        round = next
      }
      #expect(rounds > 1 && round.trials.upperBound == plain.count)
      Kept.expectSame(try #require(try gathered(scenario, in: path)), plain)
    }
  }

  @Test func gapsAreNamedByTheirShards() throws {
    let scenario = Kept.scenario(230)
    try Kept.inFolder { path in
      for number in [1, 2, 4, 5, 6] { _ = try play(number, of: 7, scenario, in: path) }
      guard case .missing(_, let trials) = try Kept.experiment(scenario).gather(try BlockFolder(path, of: Kept.study))
      else {
        Issue.record("nothing is missing")
        return
      }
      let plan = StudyPlan(
        study: Kept.study.id, scenario: "s.yaml", replacements: [], policies: nil, drawsAssumptions: false,
        round: Kept.experiment(scenario).firstRound, shards: 7)
      #expect(plan.shards(of: trials).map(\.number) == [3, 7])
      #expect(try plan.missingShards(in: path) == [3, 7])
    }
  }

  @Test func tornBlocksAndThoseOfOthersAreRefused() throws {
    let scenario = Kept.scenario(40)
    try Kept.inFolder { path in
      _ = try Kept.run(scenario, in: path)
      let block = path + "/00000020-00000040.block"
      let whole = try #require(FileManager.default.contents(atPath: block))
      try FileManager.default.removeItem(atPath: block)
      try whole.dropLast(9).write(to: URL(filePath: block))
      #expect(throws: BlocksError.files(.torn(path: block))) { try gathered(scenario, in: path) }
      try FileManager.default.removeItem(atPath: block)
      try Kept.inFolder { other in
        _ = try Kept.run(scenario, in: other, of: Kept.identity(seed: 8))
        try FileManager.default.copyItem(atPath: other + "/00000020-00000040.block", toPath: block)
      }
      #expect(throws: BlocksError.files(.strange(path: block))) { try gathered(scenario, in: path) }
    }
  }

  @Test func blocksThatContradictEachOtherAreRefused() throws {
    try Kept.inFolder { path in
      try Kept.inFolder { other in
        _ = try Kept.run(Kept.scenario(40), in: path)
        let experiment = Kept.experiment(Kept.scenario(40), luck: 1)
        _ = try experiment.run(keeping: try BlockFolder(other, of: Kept.study))
        let error = BlocksError.files(.contradicts(path: path + "/00000000-00000020.block"))
        #expect(throws: error) { _ = try BlockFolder(path, of: Kept.study, takingOver: [other]) }
      }
    }
  }

  @Test(arguments: [([], ""), ([3], "3"), ([3, 7, 8, 9], "3,7-9"), ([2, 1, 1, 4], "1-2,4")] as [([Int], String)])
  func listsAreThoseOfEngines(numbers: [Int], list: String) { #expect(Shard.list(numbers) == list) }

  @Test(arguments: [(0, 3), (4, 3), (1, 0)]) func thereIsNoSuchShard(number: Int, count: Int) {
    #expect(Shard(number, of: count) == nil)
  }
}
