import Government
import Scenarios
import Testing

/// `worlds:` are the study with other values.
@Suite struct WorldTests {
  private func text(_ worlds: String) -> String {
    """
    start: 2026-01-05
    units:
      desk: { officers: 2, services: { deed: { rate: 5/day, time: 20 min } } }
      donor: { officers: 10, load: 0.6 }
    surges: { rush: { in: desk, starts: 2026-06-01, peak: 2 times, fades: assumed 5 working days from 2 to 9 working days } }
    policies:
      late: { instrument: assignment, to: desk, from: donor, how_many: 2, when: { backlog_above: 1 days }, until: { after: 30 working days } }
    vary: { late.how_many: [1, 2] }
    worlds: \(worlds)
    """
  }

  private let good = """
    { doubled: { name: "Twice: the rush", surges.rush.peak: 3 times }, "no-one": { parameters: { acceptance: -2 }, units.donor.load: 0.9 } }
    """

  @Test func aWorldIsTheStudyWithItsValuesSet() throws {
    let read = try ScenarioReader.read(text: text(good))
    #expect(read.worlds.map(\.world.name) == ["doubled", "no-one"])
    #expect(read.worlds.map(\.world.title) == ["Twice: the rush", "no-one"])
    let set = [
      [("surges.rush.peak", "3 times")], [("parameters.acceptance", "-2"), ("units.donor.load", "0.9")],
    ]
    for (world, values) in zip(read.worlds, set) {
      var own = try ScenarioReader.read(text: text(good), overrides: values, withWorlds: false).scenario
      own.policies = Array(own.policies[own.writtenPolicies])
      own.variations = []
      #expect(described(world.world.scenario) == described(own))
    }
  }

  /// What the command line sets holds in all worlds; that one says the same as another then is no error.
  @Test func theCommandLineHoldsInEveryWorld() throws {
    let read = try ScenarioReader.read(
      text: text(good), overrides: [("units.desk.officers", "3"), ("surges.rush.peak", "3 times")])
    let counts = read.worlds.map { $0.world.scenario.units[0].officers.map(\.count).reduce(0, +) }
    #expect(counts == [3, 3] && described(read.worlds[0].world.scenario).contains("3"))
  }

  @Test func otherRulesOfComparisonLetNoEqualWorldsIn() {
    let worlds = "{ a: { surges.rush.peak: 2 times } }"
    #expect(throws: ScenarioError.self) {
      try ScenarioReader.read(text: text(worlds), overrides: [("compare.trials", "30")])
    }
    #expect(throws: Never.self) {
      try ScenarioReader.read(text: text(worlds), overrides: [("surges.rush.peak", "3 times")])
    }
  }

  @Test func theResolvedFileKeepsThem() throws {
    let read = try ScenarioReader.read(text: text(good))
    let again = try ScenarioReader.read(text: read.resolved)
    #expect(again.worlds.map { described($0.world.scenario) } == read.worlds.map { described($0.world.scenario) })
    #expect(again.worlds.map(\.world.title) == read.worlds.map(\.world.title))
    #expect(withoutMarks(again.resolved) == withoutMarks(read.resolved))
    #expect(
      read.inputCount
        == (try ScenarioReader.read(text: text(good), overrides: [("worlds", "{ a: { length: 50 weeks } }")]).inputCount)
    )
  }

  @Test func theirOrderChangesNothing() throws {
    let turned = """
      { "no-one": { units.donor.load: 0.9, parameters: { acceptance: -2 } }, doubled: { surges.rush.peak: 3 times, name: "Twice: the rush" } }
      """
    let (one, other) = (try ScenarioReader.read(text: text(good)), try ScenarioReader.read(text: text(turned)))
    #expect(one.worlds.map { described($0.world.scenario) } == other.worlds.map { described($0.world.scenario) })
  }

  @Test(arguments: [
    ("{}", "worlds", "names no world"),
    ("{ a: {} }", "worlds.a", "changes nothing"),
    ("{ a: { name: x } }", "worlds.a", "changes nothing"),
    ("{ a: 3 }", "worlds.a", "is not a mapping"),
    ("{ planned: { surges.rush.peak: 3 times } }", "worlds.planned", "choose another name"),
    ("{ a: { surges.rush.peak: 2 times } }", "worlds.a", "says the same as the study as planned"),
    ("{ a: { surges.rush.fades: 5 working days } }", "worlds.a", "says the same as the study as planned"),
    ("{ a: { surges.rush.peak: 3 times }, b: { surges.rush.peak: 3 times } }", "worlds.b", "the same as the world a"),
    (
      "{ a: { name: b, surges.rush.peak: 3 times }, b: { surges.rush.peak: 4 times } }", "worlds.b",
      "as the world a is"
    ),
    ("{ a: { surges.rosh.peak: 3 times } }", "worlds.a: surges.rosh", "did you mean \"rush\"?"),
    ("{ a: { surges.rush.peak: many } }", "worlds.a: surges.rush.peak", "\"many\""),
    ("{ a: { compare.seed: 3 } }", "worlds.a.compare.seed", "is the same in every world"),
    ("{ a: { policies: { x: { instrument: nothing } } } }", "worlds.a: policies", "are not those of the study"),
    (
      "{ a: { surges.rush: { in: desk }, surges.rush.peak: 3 times } }", "worlds.a.surges.rush.peak", "keep one of them"
    ),
  ])
  func whatIsNoWorldIsRefused(worlds: String, path: String, message: String) {
    let found = problems(text(worlds))
    #expect(found.contains { $0.path == path && $0.message.contains(message) && $0.line == 9 }, "\(found)")
  }

  @Test func aNameGivenTwiceIsRefused() {
    #expect(
      problems(text("{ a: { length: 50 weeks }, a: { length: 49 weeks } }")).contains {
        $0.message.contains("is given twice")
      })
  }
}
