/// What one reading of a file gathers on the way.
final class Reading {
  let file: String
  let vocabulary: Vocabulary
  /// The world in which the study is read, if it is not as planned.
  let world: String?
  var frame = Frame()
  /// Problems that are kept; of the others only the number is.
  static let mostProblems = 1000

  private(set) var problems: [Problem] = []
  private(set) var problemCount = 0
  /// Where the others stand.
  private var unkept: Set<Location> = []
  private(set) var warnings: [Problem] = []
  private(set) var inputs: [Input] = []
  private(set) var dataFiles: [String] = []
  private(set) var tables: [StudyTable] = []
  /// Mappings that were read, with the keys that they might have had: what tests hold the schema against.
  private(set) var mappings: [(path: String, keys: [Key])] = []
  private var known: Set<String> = []

  init(file: String, vocabulary: Vocabulary, world: String? = nil) {
    self.file = file
    self.vocabulary = vocabulary
    self.world = world
  }

  /// Whether one more problem would only be counted, so that nobody need word it.
  var isFull: Bool { problems.count >= Self.mostProblems }

  func fail(
    _ location: Location, _ path: @autoclosure () -> String, _ en: @autoclosure () -> String,
    _ id: @autoclosure () -> String
  ) {
    fail(location, path(), saying: Sentence(en(), id()))
  }

  /// - Parameter pathInIndonesian: where that is another one.
  func fail(
    _ location: Location, _ path: @autoclosure () -> String, _ pathInIndonesian: String? = nil,
    saying message: @autoclosure () -> Sentence
  ) {
    problemCount += 1
    guard !isFull else {
      unkept.insert(location)
      return
    }
    problems.append(problem(location, path(), pathInIndonesian, message(), isWarning: false))
  }

  /// Keeps a problem that was found by `trying`.
  func fail(_ problem: Problem) {
    problemCount += 1
    problems.append(problem)
  }

  /// What comes of something, with what is wrong with it, of which nothing is kept.
  func trying<Value>(_ make: () -> Value) -> (value: Value, problems: [Problem]) {
    let (problems, count, unkept, warnings) = (problems, problemCount, unkept, warnings)
    (self.problems, problemCount) = ([], 0)
    let value = make()
    let found = self.problems
    (self.problems, problemCount, self.unkept, self.warnings) = (problems, count, unkept, warnings)
    return (value, found)
  }

  /// What was wrong, once everything is read.
  var error: ScenarioError {
    let sorted = Problem.sorted(problems)
    let listed = Array(sorted.prefix(ScenarioError.mostListed))
    return ScenarioError(.invalid, problems: listed, unlisted: sorted.count - listed.count + unkept.count)
  }

  func warn(_ location: Location, _ path: String, _ en: String, _ id: String) {
    warnings.append(problem(location, path, nil, Sentence(en, id), isWarning: true))
  }

  /// Each path once: the policies of a grid rest on the same inputs as the one they are made from.
  func note(_ input: Input) {
    if known.insert(input.path).inserted { inputs.append(input) }
  }

  func note(mapping path: String, _ keys: [Key]) { mappings.append((path, keys)) }

  /// Takes over the problems and the data files of the study read in a world.
  func adopt(_ other: Reading) {
    let room = Self.mostProblems - problems.count
    problems += other.problems.prefix(room)
    unkept.formUnion(other.unkept)
    problemCount += other.problemCount
    for file in other.dataFiles { used(dataFile: file) }
    for table in other.tables { used(table: table) }
  }

  func used(dataFile: String) {
    if !dataFiles.contains(dataFile) { dataFiles.append(dataFile) }
  }

  func used(table: StudyTable) {
    if !tables.contains(where: { $0.name == table.name }) { tables.append(table) }
  }

  /// The file that `name` means, seen from the scenario's folder.
  func resolve(dataFile name: String) -> String {
    guard !name.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return name }
    return file[...slash] + name
  }

  /// Where something stands of which something is yet to be said (`Problem.saying`).
  func place(_ location: Location, _ path: String) -> Problem { problem(location, path, nil, "", isWarning: false) }

  private func problem(
    _ location: Location, _ path: String, _ pathInIndonesian: String?, _ message: Sentence, isWarning: Bool
  ) -> Problem {
    let (file, line, column) =
      switch location {
      case .line(let line, let column): (file, line, column)
      case .override(let text): ("--set \(text)", 0, 0)
      }
    let lead = world.map { Path.join(vocabulary.spelling(.worlds), $0) + ": " } ?? ""
    return Problem(
      file: file, line: line, column: column, path: lead + path, message: message.en,
      inIndonesian: message.id, pathInIndonesian: pathInIndonesian.map { lead + $0 }, isWarning: isWarning)
  }

  /// Whether a text may name a unit, service, skill, surge or policy; reports one that could be read as something else.
  func accepts(name: String, at location: Location, _ path: String, _ noun: Sentence) -> Bool {
    if Name.isGood(name) { return true }
    if let meaning = Name.yamlMeaning(name) {
      fail(
        location, path,
        "\"\(name)\" cannot name a \(noun.en), since YAML reads it as \(meaning.en); choose a longer name, such as \(name)_day",
        "\"\(name)\" tidak dapat menjadi nama \(noun.id), sebab YAML membacanya sebagai \(meaning.id); pilih nama yang "
          + "lebih panjang, misalnya hari_\(name)"
      )
      return false
    }
    let limit =
      name.count > Name.longest ? Sentence(", \(Name.longest) at most", ", paling banyak \(Name.longest)") : ""
    let quoted = "\"\(Tree.short(name))\""
    fail(
      location, path,
      saying: Sentence("\(quoted) cannot name a \(noun.en)", "\(quoted) tidak dapat menjadi nama \(noun.id)")
        + .expected(
          Sentence("a letter followed by letters, digits, _ or -", "huruf diikuti huruf, angka, _ atau -") + limit)
        + .meant(Name.made(of: name)))
    return false
  }
}
