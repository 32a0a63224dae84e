internal import Government

/// Reads a study once more in each of the worlds that it names.
struct WorldReading {
  private let root: Tree
  private let overrides: [(path: String, value: String)]
  private let planned: Scenario
  private let study: StudyReading
  private let reading: Reading

  /// - Parameters:
  ///   - root: the file as written.
  ///   - planned: what `study` has read.
  init(
    root: Tree, overrides: [(path: String, value: String)], planned: Scenario, _ study: StudyReading, _ reading: Reading
  ) {
    self.root = root
    self.overrides = overrides
    self.planned = planned
    self.study = study
    self.reading = reading
  }

  /// What no world has.
  private var left: [String] { [Key.worlds, .vary].map(reading.vocabulary.spelling) }

  /// What is wrong with one of them is reported.
  func worlds(_ written: [WrittenWorld]) -> [ReadWorld] {
    guard !written.isEmpty else { return [] }
    var known = [(name: Sentence("the study as planned", "studi sebagaimana direncanakan"), outline: study.out)]
    return written.compactMap { world in
      guard let (found, outline) = read(world) else { return nil }
      let title = world.title ?? Title(ofKey: world.name)
      if let same = written.prefix(while: { $0.name != world.name }).first(where: {
        ($0.title ?? Title(ofKey: $0.name)) == title
      }) {
        world.item.fail(
          "is called \"\(title.en)\", as \(Self.called(same.name).en) is; give it a name of its own",
          "dinamai \"\(title.id)\", sama dengan \(Self.called(same.name).id); beri nama sendiri")
        return nil
      }
      // What the command line sets of the study may well be what a world does.
      if setsNothing, let same = known.first(where: { $0.outline.says(theSameAs: outline, without: left) }) {
        world.item.fail(
          saying: Sentence(
            "says the same as \(same.name.en); change another value, or leave it out",
            "isinya sama dengan \(same.name.id); ubah nilai lain, atau hapus"))
        return nil
      }
      known.append((name: Self.called(world.name), outline: outline))
      return found
    }
  }

  private static func called(_ name: String) -> Sentence { Sentence("the world \(name)", "dunia \(name)") }

  /// Whether the command line leaves all but the rules of the comparison as the file has them.
  private var setsNothing: Bool {
    let rules = reading.vocabulary.spelling(.compare) + "."
    return overrides.allSatisfy { OverrideWording(of: $0.path, reading.vocabulary).path.hasPrefix(rules) }
  }

  private func read(_ world: WrittenWorld) -> (world: ReadWorld, outline: Outline)? {
    let inside = Reading(file: reading.file, vocabulary: reading.vocabulary, world: world.name)
    var tree = ScenarioReader.put(Overrides(reading: inside).changes(overrides) + world.changes, into: root, inside)
    for key in left { _ = tree.take(key) }
    let study = StudyReading(tree, inside)
    let scenario = study.scenario()
    if inside.problems.isEmpty { Warnings(scenario: scenario, tree: tree, reading: inside).report() }
    if inside.problems.isEmpty, scenario.policies.map(\.name) != planned.policies[planned.writtenPolicies].map(\.name) {
      inside.fail(
        world.item.tree.location, reading.vocabulary.spelling(.policies),
        "are not those of the study; every world has the same",
        "bukan kebijakan studi; semua dunia memuat kebijakan yang sama")
    }
    reading.adopt(inside)
    guard inside.problems.isEmpty else { return nil }
    let warnings = Problem.sorted(inside.warnings).filter { found in
      !reading.warnings.contains { found.message == $0.message && found.path.hasSuffix($0.path) }
    }
    let resolved = "# \(ScenarioReader.name(of: reading.file)) in the world \(world.name): every value as run\n"
    return (
      ReadWorld(
        world: World(name: world.name, title: world.title, scenario: scenario), warnings: warnings,
        resolved: resolved + study.out.yaml, place: reading.place(world.item.tree.location, world.item.path)), study.out
    )
  }
}
