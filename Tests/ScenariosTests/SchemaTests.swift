import Testing

@testable import Scenarios

/// The schema against what the reading takes.
@Suite struct SchemaTests {
  /// Mappings that were read in a study, with their keys.
  private func mappings(_ text: String) throws -> [(path: String, keys: [Key])] {
    let reading = Reading(file: "study.yaml", vocabulary: .english)
    var composer = Composer()
    let tree = composer.compose(text)
    var study = StudyReading(try #require(tree), reading)
    _ = study.scenario()
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    return reading.mappings
  }

  /// The sections that the schema has at a path such as `units.desk.officers[0]`.
  private func sections(at path: String) -> [Section] {
    let steps = path.replacing("[", with: ".[").split(separator: ".")
    return steps.reduce([.mapping(.study)]) { shapes, step in shapes.flatMap { below($0, String(step)) } }
      .flatMap(sections)
  }

  private func below(_ shape: Shape, _ step: String) -> [Shape] {
    switch shape {
    case .mapping(let section): section.properties.filter { $0.key == step }.map(\.shape)
    case .keyed(_, let shape): [shape]
    case .list(let shape, _): step.hasPrefix("[") ? [shape] : []
    case .either(let shapes): shapes.flatMap { below($0, step) }
    default: []
    }
  }

  private func sections(_ shape: Shape) -> [Section] {
    switch shape {
    case .mapping(let section): [section]
    case .either(let shapes): shapes.flatMap(sections)
    default: []
    }
  }

  @Test func `every mapping that is read has in the schema exactly the keys that the reading takes`() throws {
    let studies = [FullStudyTests.yaml, PolicyPartsTests.yaml, try text("scenarios/sawahlunto.yaml")]
    let nothing = "policies.nothing"
    let all = try studies.flatMap(mappings).filter { $0.path != nothing }
    #expect(all.count > 20)
    for (path, keys) in all {
      let measures = path.hasPrefix("targets") ? Set(MeasureText.keys.map(\.key)) : []
      let known = sections(at: path).map { Set($0.properties.map(\.key)).subtracting(measures) }
      let read = Set(keys.map(Vocabulary.english.spelling))
      #expect(known.contains(read), "\(path): \(read.sorted()), but the schema has \(known.map { $0.sorted() })")
    }
  }

  /// Every section that can be reached, each once.
  private func all() -> [Section] {
    var found: [Section] = []
    func visit(_ shape: Shape) {
      switch shape {
      case .mapping(let section):
        guard !found.contains(where: { $0.name == section.name }) else { return }
        found.append(section)
        section.properties.forEach { visit($0.shape) }
      case .keyed(_, let shape), .list(let shape, _): visit(shape)
      case .either(let shapes): shapes.forEach(visit)
      default: break
      }
    }
    visit(.mapping(.study))
    return found
  }

  @Test func `every key of the vocabulary is in the schema, once in each section, with one line about it`() {
    let keys = all().flatMap { $0.properties.map(\.key) }
    // Columns of tables, which no mapping has.
    let columns: [Key] = [.date, .service, .received, .finished, .unit, .headcount, .need, .id, .yearsInPost]
    for key in Key.allCases where !columns.contains(key) {
      #expect(keys.contains(Vocabulary.english.spelling(key)), "\(key) is in no section of the schema")
    }
    for section in all() {
      let names = section.properties.map(\.key)
      #expect(Set(names).count == names.count, "\(section.name)")
      for property in section.properties {
        let text = property.description
        #expect(text.hasSuffix(".") && !text.contains("\n") && text.count <= 120, "\(section.name).\(property.key)")
      }
    }
  }

  @Test func `rules speak of keys that the section has`() {
    for section in all() {
      for rule in section.rules {
        let keys =
          switch rule {
          case .needs(let keys), .needsOne(let keys): keys
          case .notTogether(let a, let b): [a, b]
          }
        #expect(keys.allSatisfy { key in section.properties.contains { $0.key == key } }, "\(section.name): \(rule)")
      }
    }
  }

  private func matches(_ text: String, _ shape: Shape) throws -> Bool {
    guard case .pattern(let pattern) = shape else {
      guard case .either(let shapes) = shape else { return false }
      return try shapes.contains { try matches(text, $0) }
    }
    return try text.firstMatch(of: Regex(pattern.expression)) != nil
  }

  @Test(arguments: QuantityTests.understood)
  func `what the parser understands, the schema takes`(_ text: String, _ dimension: Dimension, _ form: Quantity.Form)
    throws
  {
    #expect(try matches(text, .law(dimension)), "\(text)")
    #expect(try matches("uncertain " + text, .law(dimension, mayBeUncertain: true)) == !text.hasPrefix("empirical"))
    #expect(try !matches("uncertain " + text, .law(dimension)))
    if case .average = form {
      #expect(try matches(text, .amount(dimension)))
      #expect(try matches("at most " + text, .amount(dimension, prefix: .atMost)))
      #expect(try matches("at least " + text, .bound(dimension)) && !matches(text, .bound(dimension)))
    }
  }

  @Test(arguments: QuantityTests.refused)
  func `what the parser refuses, the schema refuses`(_ text: String, _ dimension: Dimension, _ suggestion: String?)
    throws
  {
    // The size of numbers is beyond a pattern.
    let isOrder = text.contains("usually") || text.hasPrefix("erlang 0")
    #expect(try matches(text, .law(dimension)) == isOrder, "\(text)")
  }

  @Test(arguments: [
    ("07:30-16:00", true), ("07.30–16.00 break 12:00-13:00", true), ("closed", true), ("7-16", false),
    ("07:30-16:00 break", false),
  ])
  func `hours of a day are taken as they are read`(_ text: String, _ isTaken: Bool) throws {
    guard case .keyed(let days, let hours) = Shape.week else {
      Issue.record("a week has no days")
      return
    }
    #expect(try matches(text, hours) == isTaken)
    #expect(try matches("mon-thu", .pattern(days)) && !matches("monday", .pattern(days)))
  }
}
