import Testing

@testable import Government
@testable import Scenarios

/// What things are called, in one text or in one for each language.
@Suite struct TitleTests {
  private static func yaml(_ title: String, policy: String = "Lend", world: String = "One window") -> String {
    """
    title: \(title)
    start: 2026-01-05
    length: 12 weeks
    units: { desk: { name: \(title), officers: 3, services: { card: { rate: 20/day, time: 5 min, promise: 1 working day } } } }
    policies: { lend: { name: \(policy), instrument: extra_hours, to: desk, hours: 1 h/day, when: { on: 2026-02-02 } } }
    worlds: { half: { name: \(world), units.desk.officers: 2 } }
    """
  }

  @Test func `a text stands for both languages, a mapping has one for each`() throws {
    let both = try ScenarioReader.read(
      text: Self.yaml("{ id: Loket, en: Desk }", policy: "{ en: \"Lend: two\", id: Pinjam }"))
    #expect(both.scenario.title == Title(en: "Desk", id: "Loket"))
    #expect(both.scenario.units[0].title == Title(en: "Desk", id: "Loket"))
    #expect(both.scenario.policies[1].title == Title(en: "Lend: two", id: "Pinjam"))
    #expect(both.worlds.map(\.world.title) == [Title("One window")])
    let one = try ScenarioReader.read(text: Self.yaml("Loket"))
    #expect(one.scenario.title == "Loket")
    // As it was run, it reads the same again.
    let again = try ScenarioReader.read(text: both.resolved)
    #expect(again.scenario.title == both.scenario.title)
    #expect(again.scenario.policies.map(\.title) == both.scenario.policies.map(\.title))
  }

  @Test(arguments: [
    ("{ id: Loket }", "title.en: is missing"), ("{ id: Loket, fr: Bureau }", "\"fr\" is not a key here"),
    ("\"Loket\\vPATEN\"", "has a character that cannot be shown"),
    ("{ id: \"Loket\\e\", en: Counter }", "title.id: \"Loket"),
    ("\"Loket\\uFFFE\"", "has a character that cannot be shown"),
    ("[Loket]", "expected a text, or { id: …, en: … }"),
  ])
  func `a text that lacks a language is refused`(title: String, said: String) throws {
    let error = try #require(throws: ScenarioError.self) { try ScenarioReader.read(text: Self.yaml(title)) }
    #expect("\(error)".contains(said))
  }

  @Test func `no policy is called as the baseline in either language`() throws {
    let error = try #require(throws: ScenarioError.self) {
      try ScenarioReader.read(text: Self.yaml("Loket", policy: "{ id: Nothing, en: Lend }"))
    }
    #expect("\(error)".contains("is the name of the baseline"))
  }
}
