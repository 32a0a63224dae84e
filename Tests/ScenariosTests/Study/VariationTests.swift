import Government
import Scenarios
import Testing

/// `vary:` makes a policy of every combination, read as if each were written out.
@Suite struct VariationTests {
  /// One lending policy, another made from it, and whatever comes after.
  private func text(_ rest: String, policies: String = "") -> String {
    """
    start: 2026-01-05
    units:
      desk: { officers: 2, services: { deed: { rate: 5/day, time: 20 min } } }
      donor: { officers: 10, load: 0.6 }
    surges: { rush: { in: desk, starts: 2026-06-01, peak: 2 times, fades: 5 working days } }
    policies:
      late: { name: lend late, instrument: assignment, to: desk, from: donor, how_many: 2, when: { backlog_above: 1 days }, until: { after: 30 working days } }
      ahead: { based_on: late, name: lend ahead, when: { before: rush, by: 20 working days }, prepare: { training: 3 days } }
    \(policies.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
    \(rest)
    """
  }

  @Test func everyCombinationIsAPolicy() throws {
    let grid = "vary: { ahead.how_many: [1, 2, 4], ahead.when.by: [5 working days, 30 working days] }"
    let scenario = try ScenarioReader.read(text: text(grid)).scenario
    #expect(scenario.writtenPolicies == 0..<3)
    #expect(
      scenario.policies.map(\.name) == [
        "nothing", "late", "ahead", "ahead[how_many=1, by=5 working days]", "ahead[how_many=1, by=30 working days]",
        "ahead[how_many=2, by=5 working days]", "ahead[how_many=2, by=30 working days]",
        "ahead[how_many=4, by=5 working days]", "ahead[how_many=4, by=30 working days]",
      ])
    #expect(scenario.policies[6].actions[0].howMany == .fixed(2))
    #expect(scenario.policies[6].actions[0].when == .before(surges: [0], byDays: 30))
    #expect(scenario.policies[6].actions[0].prepare.trainingDays == 3)
    let variation = try #require(scenario.variations.first)
    #expect((variation.base, variation.policies) == (2, Array(3...8)))
    #expect(variation.axes.map(\.path) == ["how_many", "when.by"])
    #expect(variation.axes.map { $0.values.map(\.number) } == [[1, 2, 4], [5, 30]])
    #expect(variation.coordinates(of: 3) == [1, 1])
    #expect(variation.values(of: 5).map(\.text) == ["4", "30 working days"])
  }

  @Test func aCombinationIsThePolicyWrittenOut() throws {
    let out = "two: { based_on: ahead, how_many: 2, when: { before: rush, by: 5 working days } }"
    let written = try ScenarioReader.read(text: text("", policies: out)).scenario.policies[3]
    var varied = try ScenarioReader.read(
      text: text("vary: { ahead.how_many: [1, 2], ahead.when.by: 5 working days }")
    ).scenario.policies[4]
    varied.name = written.name
    varied.title = written.title
    #expect("\(varied)" == "\(written)")
  }

  @Test func eachBaseHasAGridOfItsOwn() throws {
    let scenario = try ScenarioReader.read(
      text: text("vary: { ahead.how_many: [1, 2], late.how_many: [3, 4, 5], ahead.prepare.training: [1 days, 9 days] }")
    ).scenario
    #expect(scenario.variations.map(\.base) == [2, 1])
    #expect(scenario.variations.map(\.policies) == [Array(3...6), Array(7...9)])
    #expect(scenario.policies[9].actions[0].howMany == .fixed(5))
    #expect(scenario.policies[4].actions[0].prepare.trainingDays == 9)
  }

  @Test func wholePartsVaryToo() throws {
    let scenario = try ScenarioReader.read(
      text: text("vary: { late.when: [{ backlog_above: 2 days }, { before: rush, by: 3 working days }, never] }")
    ).scenario
    #expect(scenario.policies[3].actions[0].when == .backlogAbove(days: 2, forDays: 1))
    #expect(scenario.policies[4].actions[0].when == .before(surges: [0], byDays: 3))
    #expect(scenario.policies[5].actions[0].when == .never)
    #expect(scenario.variations[0].axes[0].values.map(\.number) == [nil, nil, nil])
  }

  @Test func resolvedFileKeepsTheGrid() throws {
    let first = try ScenarioReader.read(
      text: text("vary: { ahead.how_many: [1, \"2\"], late.when: [never, { backlog_above: 2 days }] }"))
    let second = try ScenarioReader.read(text: first.resolved)
    #expect(withoutMarks(second.resolved) == withoutMarks(first.resolved))
    #expect(described(second.scenario) == described(first.scenario))
    #expect(first.scenario.policies.count == 7)
  }

  @Test func aGridAddsNoAssumptionsAndNoWarnings() throws {
    let without = try ScenarioReader.read(text: text(""))
    let with = try ScenarioReader.read(text: text("vary: { ahead.how_many: [1, 2], ahead.when.by: 3 working days }"))
    #expect(with.inputs.map(\.description) == without.inputs.map(\.description))
    #expect(with.warnings.map(\.message) == without.warnings.map(\.message))
  }

  @Test func keepingAPolicyKeepsItsGrid() throws {
    let scenario = try ScenarioReader.read(
      text: text("vary: { ahead.how_many: [1, 2], late.how_many: [3, 4, 5] }")
    ).scenario.keeping(policies: [1])
    #expect(scenario.policies.map(\.name).prefix(3) == ["nothing", "late", "late[how_many=3]"])
    #expect(scenario.policies.count == 5)
    #expect(scenario.variations.map(\.base) == [1])
    #expect(scenario.variations[0].policies == [2, 3, 4])
  }

  @Test(arguments: [
    (
      "ahed.how_many: [1]",
      "\"ahed\" is not a policy that can be varied; expected one of late, ahead; did you mean \"ahead\"?"
    ),
    ("nothing.how_many: [1]", "\"nothing\" is not a policy that can be varied"),
    ("ahead: [1]", "names no part of the policy"),
    ("ahead.how_meny: [1]", "\"how_meny\" is not a key here"), ("ahead.how_meny: [1]", "did you mean \"how_many\"?"),
    ("ahead.whn.by: [1 working day]", "policies.ahead.whn: is not in the scenario; did you mean \"when\"?"),
    ("ahead.how_many.at_most: [1]", "so there is nothing called \"at_most\" in it"),
    ("ahead.how_many: []", "has no value to try"), ("ahead.how_many:", "has no value"),
    ("ahead.how_many: [1, 2, 1]", "vary.ahead.how_many[2]: \"1\" is given twice"),
    ("ahead.when.by: [5 working days, 5.0 working days]", "\"5.0 working days\" is given twice"),
    ("ahead.name: [a]", "cannot be varied"), ("ahead.when: [never], ahead.when.by: [1 working days]", "too; keep one"),
    ("ahead.how_many: [1, two]", "policies.ahead.how_many: \"two\" is not a number"),
    (
      "ahead.how_many: [\((1...32).map(String.init).joined(separator: ", "))], ahead.prepare.training: [\((1...32).map { "\($0) days" }.joined(separator: ", "))]",
      "vary: makes 1024 policies of all combinations; at most 1000 can be compared"
    ),
  ])
  func mistakesHaveTheirPlace(_ grid: String, _ message: String) {
    let found = problems(text("vary: { \(grid) }"))
    #expect(found.contains { $0.description.contains(message) }, "\(found)")
    #expect(found.allSatisfy { $0.line == 10 }, "\(found)")
    #expect(found.count == 1, "\(found)")
  }
}
