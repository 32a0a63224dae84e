import Files
import Testing

@testable import Experiments
@testable import Government
@testable import Playing
@testable import Towns

/// Trials that are kept, played again by the same arithmetic, or by one that has another kind of luck.
@Suite struct VerifyTests {
  @Test(arguments: [nil, 1, 7, 50, 100]) func whatIsPlayedAgainIsTheSame(count: Int?) throws {
    try Kept.inFolder { path in
      let scenario = Kept.scenario(50)
      _ = try Kept.run(scenario, in: path)
      let found = try Kept.experiment(scenario).verify(try BlockFolder(path, of: Kept.study), trials: count)
      #expect(found.differing.isEmpty && found.played.count == min(count ?? 50, 50))
      #expect(Set(found.played).count == found.played.count && found.played.first == 0)
      if found.played.count > 1 { #expect(found.played.last == 49) }
    }
  }

  @Test func whatDiffersIsNamed() throws {
    try Kept.inFolder { path in
      let scenario = Kept.scenario(50)
      _ = try Kept.run(scenario, in: path)
      let other = Kept.experiment(scenario, luck: 0.25)
      let found = try other.verify(try BlockFolder(path, of: Kept.study), trials: 3)
      #expect(found.differing.map(\.trial) == [0, 24, 49])
      #expect(found.differing.allSatisfy { $0.day == 0 && $0.policies == ["nothing", "lend", "hours"] })
      #expect(found.differing.allSatisfy { $0.units.isEmpty })
    }
  }

  @Test(arguments: Kept.Slip.allCases) func anyThingThatIsKeptIsCompared(slip: Kept.Slip) throws {
    try Kept.inFolder { path in
      let scenario = Kept.scenario(50)
      _ = try Kept.run(scenario, in: path)
      let found = try Kept.experiment(scenario, slip: slip).verify(try BlockFolder(path, of: Kept.study), trials: nil)
      let told = try #require(found.differing.first)
      // Turnaround is kept of a block together, and told of its first trial.
      #expect(found.differing.count == 1 && told.trial == (slip == .turnaround ? 0 : 7))
      #expect(told.policies == (slip == .control ? [] : ["lend"]) && told.day == nil && told.units.isEmpty)
    }
  }

  /// Trials 0 to 7 and 7 to 20 beside 0 to 20, as a shard that was stopped and one that was not leave them.
  @Test func cutsOfTheSameTrialsAreOneTrialEachAndMustAgree() throws {
    try Kept.inFolder { path in
      try Kept.inFolder { other in
        let scenario = Kept.scenario(20)
        _ = try Kept.run(scenario, in: path)
        _ = try Kept.run(Kept.scenario(7), in: other)
        _ = try Kept.run(scenario, in: other)
        let folder = try BlockFolder(path, of: Kept.study, takingOver: [other])
        #expect(try Kept.names(path).count == 4 && folder.trialsFound == 20)
        let found = try Kept.experiment(scenario).verify(folder, trials: nil)
        #expect(found.played == Array(0..<20) && found.differing.isEmpty)
      }
      try Kept.inFolder { other in
        _ = try Kept.experiment(Kept.scenario(13), luck: 1).run(keeping: try BlockFolder(other, of: Kept.study))
        #expect(throws: BlocksError.files(.contradicts(path: path + "/00000000-00000013.block"))) {
          _ = try BlockFolder(path, of: Kept.study, takingOver: [other])
        }
      }
    }
  }

  /// A policy that leaves the race is not played again either.
  @Test func policiesThatWereNotPlayedAreNotPlayedAgain() throws {
    try Kept.inFolder { path in
      let scenario = Kept.scenario(TrialRange(40, to: 160))
      let played = try Kept.run(scenario, in: path).result.played
      #expect(Set(played).count > 1)
      let found = try Kept.experiment(scenario).verify(try BlockFolder(path, of: Kept.study), trials: nil)
      #expect(found.differing.isEmpty && found.played.count == played.max())
    }
  }

  /// By the model: a fingerprint is the same whoever else is played, and that of a policy changes with what it does.
  @Test func fingerprintsAreThoseOfEvents() throws {
    let scenario = try Town.scenario(
      policies: [Town.lendAhead(), Town.lendLate(above: 0)], lengthDays: 100, peak: 2.5, officers: 3)
    let all = TrialRunner(scenario).play(1)
    let some = try #require(TrialRunner(scenario).play(1, isPlayed: [true, false, true]) { false })
    #expect(Set(all.fingerprints.policies).count == 3 && all.fingerprints.policies.allSatisfy { $0 != 0 })
    #expect(some.fingerprints.policies == [all.fingerprints.policies[0], 0, all.fingerprints.policies[2]])
    #expect(TrialRunner(scenario).play(1).fingerprints == all.fingerprints)
    #expect(TrialRunner(scenario).play(0).fingerprints.policies[0] != all.fingerprints.policies[0])
    #expect(all.fingerprints.days.contains { $0 != 0 } && all.fingerprints.units.count == scenario.units.count)
    // Where one officer more comes, nothing differs before, and the library is as it was.
    var other = scenario
    other.units[0].officers[0].count = 4
    let more = TrialRunner(other).play(1)
    let layout = Layout(scenario)
    let one = KeptTrial(all, layout)
    let found = try #require(Divergence(of: 1, one, KeptTrial(more, layout), scenario))
    #expect(found.units.first == "dukcapil" && found.policies.first == "nothing", "\(found)")
    #expect(found.day == 0, "\(found)")
    #expect(Divergence(of: 1, one, KeptTrial(all, layout), scenario) == nil)
  }
}
