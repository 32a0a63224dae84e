import Testing

@testable import Scenarios

/// The schema against what the reading takes.
@Suite struct SchemaTests {
  /// Mappings of calendar, demand and people that the other studies leave out.
  static let yaml = """
    start: 2026-01-05
    special_days: [ { from: 2026-03-25, to: 2026-03-27, present: 75%, except: [desk] } ]
    skills: { desk: { curve: dejong, learning_rate: 85%, incompressible: 0.3 }, seal: { trainable: false } }
    units:
      desk:
        leadership: 60%
        support: 50%
        breaks: staggered
        quota: 250/day
        dispatch: most proficient
        desk_share: 30%
        counter_hours: { mon-thu: 08:00-14:30, fri: 08:00-11:00 }
        equipment: { printer: { name: { id: pencetak, en: printer }, count: 2, fails_every: 60 working days, repair: 6 h } }
        supplies: { blank: { name: { id: blangko, en: blanks }, stock: 4000, delivery: 2000 every 20 working days } }
        staffing: [ { on: 2026-06-01, retire: 1 }, { on: 2026-09-01, join: 3, group: part } ]
        officers:
          - { group: full, count: 3, skills: { seal: able } }
          - { group: part, count: 2, status: pppk_part_time, hours: 4 h/day }
        services:
          deed:
            demand: { rate: 14/day, weekdays: { mon: 1.2, fri: 0.8 }, season: { jan: 1.1, july: 1.4 }, trend: -2.5%/year, from: 2026-02-02, builds: 5 working days, to: 2026-11-30 }
            steps: [ { do: write, time: 20 min, level: able }, { do: sign, time: 1 min, needs: seal } ]
          card: { demand: { rate: 5/day, weekdays: [1.2, 1, 1, 1, 0.8] }, time: 5 min }
          pass:
            priority: high
            demand: { rate: 3/day, online: 40%, no_shows: 10%, profile: [3, 2, 1] }
            steps: [ { do: print, time: 4 min, at: counter, equipment: printer, uses: blank, machine: 80%, errors: 3% }, { do: file, time: 2 min, in: donor } ]
      donor: { officers: 10, load: 0.6, work: { time: 20 min, promise: 3 working days } }
    surges:
      a: { in: desk, starts: uncertain 2026-03-25 to 2026-03-30 (usually 2026-03-26), builds: uncertain 2 to 4 working days, peak: 2 times, holds: uncertain 1 to 5 working days, fades: uncertain 3 to 6 working days }
      b: { in: desk/deed, shape: exponential, until: 2026-06-15, rises: 4 working days, peak: uncertain 8 to 21 times }
      c: { in: desk, shape: spike, starts: 2026-08-03, peak: 3 times, fades: 2 working days }
    prices: { overtime: Rp30000/h, training: Rp150000/day, travel: Rp 50000/day }
    policies:
      p: { instrument: extra_hours, to: desk, when: { before: a, by: 5 working days } }
      q:
        instrument: assignment
        to: desk
        from: donor
        how_many: 1
        when: { backlog_above: 1 days, within: { from: 2026-03-02, to: 2026-06-30 }, once: true }
        until: { after: 5 working days }
        limits: { officers: officer, never_both: officer, in_all: 6, at_once: 3 }
    vary: { p.hours: [1 h/day, 2 h/day], p.when: [{ before: a }, { before: c }] }
    worlds: { fewer: { units.donor.officers: 8 } }
    search: { choose: { q.how_many: 1 to 3 }, optional: [p], want: officer_days, met_in: 80%, at_most: { officer_days: 90, cost: 1000000 }, tolerance: 4 }
    """

  /// Every section that can be reached, each once.
  private static let all: [Section] = {
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
    visit(.mapping(StudyKeys.section))
    return found
  }()

  /// Shapes of the keys of each section, made once.
  private static let shapes = Dictionary(
    uniqueKeysWithValues: all.map { section in
      (section.name, Dictionary(uniqueKeysWithValues: section.properties.map { ($0.key, $0.shape) }))
    })

  /// Mappings that were read in a study, with their keys.
  private func mappings(_ text: String) throws -> [(path: String, keys: [Key])] {
    let reading = Reading(file: "study.yaml", vocabulary: .english)
    var composer = Composer()
    let tree = composer.compose(text)
    let study = StudyReading(try #require(tree), reading)
    _ = study.scenario()
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    return reading.mappings
  }

  /// The sections that the schema has at a path such as `units.desk.officers[0]`.
  private func sections(at path: String) -> [Section] {
    let steps = path.replacing("[", with: ".[").split(separator: ".")
    return steps.reduce([.mapping(StudyKeys.section)]) { shapes, step in shapes.flatMap { below($0, String(step)) } }
      .flatMap(sections)
  }

  private func below(_ shape: Shape, _ step: String) -> [Shape] {
    switch shape {
    case .mapping(let section): [Self.shapes[section.name]?[step]].compactMap { $0 }
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
    let studies = [
      FullStudyTests.yaml, PolicyPartsTests.yaml, Self.yaml, try text("scenarios/sawahlunto.yaml"),
    ]
    let nothing = "policies.nothing"
    let all = try studies.flatMap(mappings).filter { $0.path != nothing }
    #expect(all.count > 20)
    for (path, keys) in all {
      let measures = path.hasPrefix("targets") ? Set(Vocabulary.english.measureNames) : []
      let known = sections(at: path).map { Set(Self.shapes[$0.name, default: [:]].keys).subtracting(measures) }
      let read = Set(keys.map(Vocabulary.english.spelling))
      #expect(known.contains(read), "\(path): \(read.sorted()), but the schema has \(known.map { $0.sorted() })")
    }
  }

  /// Keys that a file gives, each behind the name of its section: `step.time`.
  private func keys(_ yaml: String) throws -> Set<String> {
    var composer = Composer()
    let composed = composer.compose(yaml)
    var found: Set<String> = []
    func visit(_ tree: Tree, _ path: String) {
      if case .list(let items) = tree.content {
        for (index, item) in items.enumerated() { visit(item, Path.join(path, index: index)) }
      }
      guard let entries = tree.entries else { return }
      let known = sections(at: path)
      for entry in entries {
        for section in known where Self.shapes[section.name]?[entry.key] != nil {
          found.insert("\(section.name).\(entry.key)")
        }
        visit(entry.value, Path.join(path, entry.key))
      }
    }
    visit(try #require(composed), "")
    return found
  }

  @Test func `every key is in a study, and stands in its resolved file`() throws {
    let studies = [FullStudyTests.yaml, PolicyPartsTests.yaml, Self.yaml]
    let given = try studies.map(keys).reduce(into: Set<String>()) { $0.formUnion($1) }
    let resolved = try studies.map { try keys(ScenarioReader.read(text: $0).resolved) }
      .reduce(into: Set<String>()) { $0.formUnion($1) }
    // Those of the calendar that stand at the top, short forms and second names are resolved where they belong.
    let atTop = Set(CalendarKeys.atTop.map { "study.\($0.description.key)" })
    #expect(
      given.subtracting(resolved).subtracting(atTop) == [
        "policy.based_on", "service.rate", "service.time", "tolerance.stress",
      ])
    // Keys that name a file are read by tests of their own.
    let ofFiles: Set = [
      "demand.file", "demand.column", "demand.case", "demand.daily", "demand.forecast", "roster.roster",
      "study.units_table", "study.history", "history.file", "history.services",
    ]
    let described = Set(Self.all.flatMap { section in section.reference.keys.map { "\(section.name).\($0.key)" } })
    let constants = described.filter { $0.hasPrefix("parameters.") }
    #expect(described.subtracting(given).subtracting(atTop).subtracting(constants) == ofFiles)
  }

  @Test func `every key of the vocabulary is in the schema, once in each section, with one line about it`() {
    let keys = Self.all.flatMap { $0.properties.map(\.key) }
    // Columns of tables, which no mapping has, and what stands behind a part that is searched, which may be anything.
    let columns: [Key] = [.anyOf, .date, .service, .received, .finished, .unit, .headcount, .need, .id, .yearsInPost]
    for key in Key.allCases where !columns.contains(key) {
      #expect(keys.contains(Vocabulary.english.spelling(key)), "\(key) is in no section of the schema")
    }
    for section in Self.all {
      let names = section.properties.map(\.key)
      #expect(Set(names).count == names.count, "\(section.name)")
      for property in section.properties {
        for text in [property.about.en, property.about.id] {
          let isOneLine = !text.isEmpty && !text.hasSuffix(".") && !text.contains("\n") && text.count <= 120
          #expect(isOneLine, "\(section.name).\(property.key): \(text)")
        }
      }
    }
  }

  @Test func `rules speak of keys that the section has`() {
    for section in Self.all {
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

  @Test func `the reference in the documentation is what the keys say of themselves`() throws {
    let parts = try text("scenarios/README.md").split(separator: "<!-- keys -->\n\n")
    let told = try #require(parts.last).prefix { $0 != "<" }
    #expect(told == Reference.markdown(of: StudyKeys.section, in: \.en) + "\n", "make reference writes it anew")
  }

  @Test func `the reference has a row for every key, in both languages`() {
    let english = Reference.markdown(of: StudyKeys.section, in: \.en)
    let indonesian = Reference.markdown(of: StudyKeys.section, in: \.id)
    for reference in [english, indonesian] {
      #expect(reference.contains("| 1 working day (") && !reference.contains("| 1 working days ("))
      #expect(reference.contains("| 0.667 ("))
    }
    #expect(english.split(separator: "\n").count == indonesian.split(separator: "\n").count)
    for section in Self.all {
      #expect(english.contains("### \(section.name)\n"))
      for key in section.properties { #expect(english.contains("`\(key.key)`"), "\(section.name).\(key.key)") }
    }
  }

  @Test func `where a default comes from is said in both languages`() {
    for section in Self.all {
      let isModel = section.name == ParameterKeys.section.name
      for key in section.properties {
        for told in [key.source, isModel ? key.about : nil, isModel ? key.range : nil].compactMap({ $0 }) {
          #expect(isTranslated(told), "\(section.name).\(key.key): \(told)")
        }
      }
    }
  }

  /// Whether a sentence differs in Indonesian where more is in it than numbers, words of the file, and names.
  private func isTranslated(_ told: Sentence) -> Bool {
    func rest(_ text: String, _ mark: String) -> String {
      text.hasPrefix(mark) ? String(text.dropFirst(mark.count)) : text
    }
    let (en, id) = (rest(told.en, "assumed, "), rest(told.id, "diandaikan, "))
    let file = Word.allCases.flatMap(Vocabulary.english.spellings).flatMap { $0.split(separator: " ").map(String.init) }
    let same = Set(file + ["KC", "Terwiesch", "Oreg", "RTC", "logit", "cv", "per"])
    return en != id || en.split(whereSeparator: { !$0.isLetter }).allSatisfy { same.contains(String($0)) }
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
