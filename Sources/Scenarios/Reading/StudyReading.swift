internal import Government

/// Reads the whole file: each part by its own extension, in the order in which later parts refer to earlier ones.
struct StudyReading {
  let root: Fields
  let reading: Reading
  let out = Outline()
  var parameters = Parameters()
  var span: StudySpan
  var names = Names()

  static let sections: [Key] = [
    .mutasim, .title, .question, .calendar, .start, .length, .warmUp, .holidays, .ramadan, .specialDays, .windows,
    .skills, .unitsTable, .units, .surges, .policies, .targets, .vary, .prices, .compare, .parameters,
  ]

  init(_ tree: Tree, _ reading: Reading) {
    self.reading = reading
    root = Fields(Item(tree: tree, path: "", reading: reading), Self.sections)
    span = StudySpan.unknown
  }

  mutating func scenario() -> Scenario {
    let (title, question) = heading()
    parameters = readParameters()
    names = readNames()
    span = readCalendar()
    let competencies = readSkills()
    let units = readUnits()
    settleWarmUp(units)
    let surges = readSurges(units)
    let windows = readWindows(surges)
    var policies = readPolicies(units, surges)
    let variations = readVariations(&policies, units)
    let targets = readTargets(windows)
    let prices = readPrices()
    let comparison = readComparison()
    orderOutline()
    return Scenario(
      title: title, question: question, calendar: span.calendar, specialDays: span.specialDays,
      lengthDays: span.lengthDays, warmUpDays: span.warmUpDays, competencies: competencies, units: units,
      surges: surges, windows: windows, policies: policies, variations: variations, targets: targets,
      parameters: parameters,
      comparison: comparison, prices: prices)
  }

  private func heading() -> (title: String, question: String) {
    let version = root.read(.mutasim, .count(in: 0...1_000_000), into: out, default: 1, .sourced("this version"))
    if version != 1, let item = root[.mutasim] {
      item.refuse("is not a version of the scenario file that this program reads", expected: "1")
    }
    let title = root.read(.title, .text, into: out, default: "Study", .sourced("no title given"))
    let question = root.read(.question, .remark, into: out, default: "", .sourced("no question given"))
    return (title, question)
  }

  /// Sections in the order of the documentation, whatever the order of reading.
  private func orderOutline() { out.sort(by: Self.sections.map(reading.vocabulary.spelling)) }
}

/// The names that other parts of the file refer to, each list sorted.
struct Names {
  var units: [String] = []
  var services: [String: [String]] = [:]
  var skills: [String] = []
  var surges: [String] = []
  var windows: [String] = []
}
