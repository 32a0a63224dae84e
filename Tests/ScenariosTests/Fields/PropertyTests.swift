import Testing

@testable import Scenarios

/// What one description of a key gives.
@Suite struct PropertyTests {
  private static let crew = Property(
    .crew, .amount(.share, in: 0...1, prefix: .atLeast), "Heads left", "Pegawai yang tersisa"
  ).usually(0.7, .assumed(0.5...0.9, .share))
  private static let size = Property(.size, .count(in: 1...20), "Officers ordered", "Pegawai yang diperintahkan")
  private static let section = Section(
    "limits", Sentence("What must hold", "Syarat"), [crew, size], [.needs(.size)])

  private func read(_ text: String) throws -> (crew: Double, size: Int, reading: Reading, resolved: String) {
    let reading = Reading(file: "part.yaml", vocabulary: .english)
    var composer = Composer()
    let composed = composer.compose(text)
    let tree = try #require(composed)
    let fields = Fields(Item(tree: tree, path: "limits", reading: reading), Self.section)
    let out = Outline()
    let crew = fields.read(Self.crew, into: out)
    return (crew, fields.require(Self.size, into: out, fallback: 1), reading, out.yaml)
  }

  @Test func `a value given is read and resolved as given`() throws {
    let study = try read("{ crew: at least 80%, size: 5 }")
    #expect((study.crew, study.size) == (0.8, 5) && study.reading.problems.isEmpty)
    #expect(study.resolved.contains("crew: at least 0.8") && study.resolved.contains("# given"))
    #expect(study.reading.inputs.isEmpty)
  }

  @Test func `where none is given the default holds, is resolved with its range and listed as an assumption`() throws {
    let study = try read("{ size: 5 }")
    #expect(study.crew == 0.7 && study.resolved.contains("# assumed, range 0.5–0.9"))
    #expect(study.reading.inputs.map(\.path) == ["limits.crew"])
  }

  @Test(arguments: [
    ("{ crew: at least 80% }", "limits.size: is missing; expected a number such as 2"),
    ("{ size: 40 }", "limits.size: \"40\" is out of range; expected 1 to 20"),
    (
      "{ size: 5, crw: 1 }",
      "limits.crw: \"crw\" is not a key here; expected one of crew, size; did you mean \"crew\"?"
    ),
  ])
  func `what is wrong is told from the same description`(_ text: String, _ expected: String) throws {
    let problems = try read(text).reading.problems
    #expect(problems.map { "\($0.path): \($0.message)" } == [expected])
  }

  @Test func `the schema and the reference tell default, range and source in both languages`() {
    let key = Self.crew.description
    #expect(key.usual == Sentence("at least 0.7", "at least 0.7") && key.range == "0–1")
    let english = Reference.markdown(of: Self.section, in: \.en)
    #expect(english.contains("| `crew` | `at least 70%` | 0–1 | at least 0.7 (assumed, 0.5–0.9) | Heads left |"))
    #expect(english.contains("| `size` | a whole number | 1–20 | **required** | Officers ordered |"))
    let indonesian = Reference.markdown(of: Self.section, in: \.id)
    #expect(indonesian.contains("| at least 0.7 (diandaikan, 0.5–0.9) | Pegawai yang tersisa |"))
  }
}
