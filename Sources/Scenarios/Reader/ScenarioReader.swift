internal import Tables

/// Reads scenario files.
public enum ScenarioReader {
  static let largestMB = 10

  /// Reads a file; data files it names are looked for in its own folder.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - overrides: values to put in place of those of the file, such as `("units.dukcapil.officers", "5")`.
  ///   - withWorlds: whether the worlds that it names are read too.
  /// - Throws: every problem of the file at once.
  public static func read(
    path: String, overrides: [(path: String, value: String)] = [], withWorlds: Bool = true
  ) throws(ScenarioError) -> ReadScenario {
    try read(text: text(path: path), path: path, overrides: overrides, withWorlds: withWorlds)
  }

  /// The text of a scenario file.
  ///
  /// - Parameter path: of the file.
  /// - Throws: why it is none.
  public static func text(path: String) throws(ScenarioError) -> String {
    switch DataFile.read(path, limitMB: largestMB) {
    case .failure(.tooLarge):
      throw .invalid(
        path, "is larger than \(largestMB) MB, too large for a scenario",
        "lebih besar dari \(largestMB) MB, terlalu besar untuk skenario")
    case .failure(let failure): throw .unreadable(path, failure.reason, failure.reasonInIndonesian)
    case .success(let bytes):
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .invalid(
          path, "is not UTF-8 text; save the file in that encoding",
          "bukan teks UTF-8; simpan berkas dengan pengodean itu", line: firstBadLine(bytes))
      }
      return text
    }
  }

  /// Reads a text as if it stood in the file `path`.
  public static func read(
    text: String, path: String = "scenario.yaml", overrides: [(path: String, value: String)] = [],
    withWorlds: Bool = true
  ) throws(ScenarioError) -> ReadScenario {
    try reading(text: text, path: path, overrides: overrides, withWorlds: withWorlds).read
  }

  /// The same, with the reading from which more may be read.
  static func reading(
    text: String, path: String, overrides: [(path: String, value: String)], withWorlds: Bool
  ) throws(ScenarioError) -> (read: ReadScenario, study: StudyReading) {
    guard text.utf8.count <= largestMB * 1_000_000 else {
      throw .invalid(
        path, "is larger than \(largestMB) MB, too large for a scenario",
        "lebih besar dari \(largestMB) MB, terlalu besar untuk skenario")
    }
    let (reading, root) = try Reading.of(text, path, top: StudyKeys.section.keys)
    let tree = put(Overrides(reading: reading).changes(overrides), into: root, reading)
    let study = StudyReading(tree, reading)
    let written = study.readWorlds()
    let scenario = study.scenario()
    guard reading.problems.isEmpty else {
      throw reading.error
    }
    Warnings(scenario: scenario, tree: tree, reading: reading).report()
    guard reading.problems.isEmpty else { throw reading.error }
    let worlds =
      withWorlds
      ? WorldReading(root: root, overrides: overrides, planned: scenario, study, reading).worlds(written) : []
    let past = withWorlds ? study.readHistory(scenario) : nil
    guard reading.problems.isEmpty else { throw reading.error }
    let inputs = ShortForms(reading: reading).withoutInherited(reading.inputs, in: tree)
    let read = ReadScenario(
      scenario: scenario, language: reading.vocabulary.language, warnings: Problem.sorted(reading.warnings),
      inputs: inputs,
      resolved: "# \(name(of: path)): every value as run\n" + study.out.yaml,
      inputCount: study.out.count - written.reduce(0) { $0 + ($1.item.tree.entries?.count ?? 0) },
      worlds: worlds, past: past, focusPlace: focusPlace(in: tree, reading), dataFiles: reading.dataFiles,
      tables: reading.tables)
    return (read, study)
  }

  /// The window that is asked for, else the section that may ask for one, else the file.
  private static func focusPlace(in tree: Tree, _ reading: Reading) -> Problem {
    let (compare, window) = (reading.vocabulary.spelling(.compare), reading.vocabulary.spelling(.window))
    let section = tree[compare]
    return reading.place(
      section?[window]?.location ?? section?.location ?? tree.location, Path.join(compare, window))
  }

  /// The values given, then the units of the table, which these may name too.
  static func put(_ changes: [Overrides.Change], into root: Tree, _ reading: Reading) -> Tree {
    let table = reading.vocabulary.spelling(.unitsTable)
    var tree = root
    let apply = Overrides(reading: reading).apply
    apply(changes.filter { $0.path == table }, &tree)
    tree = UnitsTable(reading).expanded(tree)
    apply(changes.filter { $0.path != table }, &tree)
    return tree
  }

  static func name(of path: String) -> Substring { path.split(separator: "/").last ?? "scenario" }

  private static func firstBadLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
  }
}
