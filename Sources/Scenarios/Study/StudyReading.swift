internal import Government

/// Reads the whole file: each part by its own extension, in the order in which later parts refer to earlier ones.
struct StudyReading {
  let root: Fields
  let reading: Reading
  let out = Outline()
  let rosters = RosterFiles()
  let choices = ReadChoices()

  init(_ tree: Tree, _ reading: Reading) {
    self.reading = reading
    root = Fields(Item(tree: tree, path: "", reading: reading), StudyKeys.section)
  }

  var parameters: Parameters {
    get { reading.frame.parameters }
    nonmutating set { reading.frame.parameters = newValue }
  }

  var span: StudySpan {
    get { reading.frame.span }
    nonmutating set { reading.frame.span = newValue }
  }

  var names: Names {
    get { reading.frame.names }
    nonmutating set { reading.frame.names = newValue }
  }

  /// A key as the file has it.
  func spelt(_ key: Key) -> String { reading.vocabulary.spelling(key) }

  func scenario() -> Scenario {
    let (title, question) = heading()
    let sources = root.read(StudyKeys.sources, into: out)
    let sharedAt = root.read(StudyKeys.sharedAt, into: out)
    parameters = readParameters()
    names = readNames()
    span = readCalendar()
    let competencies = readSkills()
    let units = readUnits()
    names.groups = Set(units.flatMap { $0.officers.map(\.name) }).sorted()
    settleWarmUp(units)
    let surges = readSurges(units)
    let windows = readWindows(surges)
    var policies = readPolicies(units, surges)
    let variations = readVariations(&policies, units)
    let targets = readTargets(windows)
    let prices = readPrices()
    let search = readSearch(policies, units, prices)
    let comparison = readComparison()
    orderOutline()
    var scenario = Scenario(
      title: title, question: question, calendar: span.calendar, specialDays: span.specialDays,
      lengthDays: span.lengthDays, warmUpDays: span.warmUpDays, competencies: competencies, units: units,
      surges: surges, windows: windows, policies: policies, variations: variations, targets: targets,
      parameters: parameters,
      comparison: comparison, prices: prices)
    (scenario.sources, scenario.sharedAt, scenario.search) = (sources, sharedAt, search?.0)
    choices.value = search?.1
    return scenario
  }

  private func heading() -> (title: Title, question: Title) {
    _ = root.read(StudyKeys.version, into: out)
    let title = root.read(StudyKeys.title, into: out)
    let question = root.read(StudyKeys.question, into: out)
    return (title, question)
  }

  /// Sections in the order of the documentation, whatever the order of reading.
  func orderOutline() { out.sort(by: StudyKeys.section.keys.map(reading.vocabulary.spelling)) }
}
