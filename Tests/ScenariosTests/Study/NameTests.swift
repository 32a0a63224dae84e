import Scenarios
import Testing

/// Names that results use for something else, and what is told of words that are nearly right.
@Suite struct NameTests {
  private static let text = """
    start: 2026-01-05
    units:
      desk: { officers: 4, services: { deed: { rate: 30/day, time: 20 min } } }
      donor: { officers: 10, load: 0.5 }
    surges: { rush: { in: desk, starts: 2026-03-02, peak: 3 times, fades: 5 working days } }
    policies:
      lend: { instrument: assignment, to: desk, from: donor, how_many: 1, when: { backlog_above: 1 days }, until: never }
    """

  @Test(arguments: [
    ("units.lenders", "{ officers: 3, load: 0.5 }", "choose another key, such as lenders_office"),
    ("units.system", "{ officers: 3, load: 0.5 }", "what results call all units together"),
    ("units.donor.name", "desk", "is the name of desk too; give each unit a name of its own"),
    ("policies.lend.name", "Nothing", "is the name of the baseline; expected another name"),
    (
      "surges.whole", "{ in: desk, starts: 2026-03-02, peak: 2 times }",
      "is the name of the window over the whole study"
    ),
    ("units.on", "{ officers: 3, load: 0.5 }", "\"on\" cannot name a unit, since YAML reads it as true"),
    ("units.No", "{ officers: 3, load: 0.5 }", "since YAML reads it as false"),
    ("units.pa,ten", "{ officers: 3, load: 0.5 }", "letters, digits, _ or -; did you mean \"pa_ten\"?"),
    ("units.Dinas Pasar", "{ officers: 3, load: 0.5 }", "did you mean \"dinas_pasar\"?"),
    (
      "policies.lend.from", "[]", "is an empty list; expected units whose officers may be taken, or { load_below: 0.9 }"
    ),
    ("policies.lend.to", "[]", "is an empty list; expected"),
    ("policies", "{}", "names no policy; expected at least one"),
    ("policies.both", "{ combine: [lend, nothing] }", "\"nothing\" adds nothing to a combination; leave it out"),
    ("targets", "[{ of: desk, ontime: at least 90% }]", "did you mean \"on_time\"?"),
  ])
  func isRefusedWithTheRemedy(_ path: String, _ value: String, _ remedy: String) {
    let keys = path.split(separator: ".").map(String.init)
    // What is not in the file cannot be an override.
    let found =
      keys.count == 2
      ? problems(Self.adding(keys[1], value, under: keys[0])) : problems(Self.text, overrides: [(path, value)])
    #expect(found.count == 1 && found[0].message.contains(remedy), "\(found)")
  }

  private static func adding(_ key: String, _ value: String, under section: String) -> String {
    section == "surges"
      ? text.replacing("surges: {", with: "surges: { \(key): \(value),")
      : text.replacing("\n\(section):", with: "\n\(section):\n  \(key): \(value)")
  }

  @Test func assumptionsOfTheOnlyStepHaveThePathOfTheResolvedFile() throws {
    let paths = try ScenarioReader.read(text: Self.text).inputs.map(\.path)
    #expect(paths.contains { $0.hasPrefix("units.desk.services.deed.steps[0].") })
    #expect(!paths.contains { $0.contains("time[0]") })
  }
}
