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
    let one = Divergence.Kept(fingerprints: all.fingerprints, values: all.values)
    let found = try #require(Divergence(one, more, scenario))
    #expect(found.units.first == "dukcapil" && found.policies.first == "nothing", "\(found)")
    #expect(found.day == 0, "\(found)")
    #expect(Divergence(one, all, scenario) == nil)
  }
}
