import Government
import Scenarios
import Stochastics
import Testing

/// What a scenario says of people: how they learn, when they work, what surrounds them.
@Suite struct PeopleReadingTests {
  static let yaml = study(
    services:
      "deed: { rate: 5/day, steps: [ { do: write, time: 20 min, level: able }, { do: sign, time: 1 min, needs: seal } ] }",
    unit: "leadership: 60%\n    support: 0.8",
    rest: """
      skills:
        seal: { trainable: false }
        desk: { time_constant: uncertain 40 to 120 (usually 60) working days, curve: dejong, learning_rate: 90%, incompressible: 30% }
        books: { curve: hyperbolic, time_constant: 20 working days }
        law: { curve: power }
      """
  ).replacing(
    "officers: 2",
    with:
      "officers: [ { group: full, count: 2, skills: { seal: expert } }, { group: part, count: 1, status: pppk_part_time, hours: 3 h/day } ]"
  )

  @Test func peopleAreAsWritten() throws {
    let scenario = try ScenarioReader.read(text: Self.yaml).scenario
    let skills = Dictionary(uniqueKeysWithValues: scenario.competencies.map { ($0.name, $0) })
    #expect(skills["seal"]?.isTrainable == false)
    #expect(skills["desk"]?.curve == .deJong(learningRate: 0.9, incompressible: 0.3))
    #expect(skills["desk"]?.timeConstantDays == 60)
    #expect(try skills["desk"]?.uncertainTimeConstant == .triangular(from: 40, mode: 60, to: 120))
    #expect(skills["books"]?.curve == .hyperbolic && skills["books"]?.timeConstantDays == 20)
    #expect(skills["law"]?.curve == .power(learningRate: 0.85))
    #expect(skills["donor"]?.curve == .exponential && skills["donor"]?.uncertainTimeConstant == nil)
    let desk = scenario.units[0]
    #expect((desk.leadership, desk.support) == (0.6, 0.8))
    #expect((scenario.units[1].leadership, scenario.units[1].support) == (0, 0.5))
    #expect(desk.services[0].steps.map(\.requiredLevel) == [0.8, 1])
    #expect(desk.officers.map(\.employment) == [.pns, .partTime])
    #expect(desk.officers.map(\.hoursPerDay) == [nil, 3])
    #expect(abs(desk.officers[1].share(scenario.calendar) - 0.4) < 1e-12)
  }

  @Test func resolvedFileReadsBackAsItself() throws {
    let first = try ScenarioReader.read(text: Self.yaml)
    let second = try ScenarioReader.read(text: first.resolved)
    #expect(withoutMarks(second.resolved) == withoutMarks(first.resolved))
    #expect(described(second.scenario) == described(first.scenario))
    #expect(
      first.inputs.contains {
        $0.path == "skills.desk.time_constant" && $0.range.en.hasPrefix("40 to 120 (usually 60)")
      })
  }

  @Test(arguments: [
    ("skills: { desk: { time_constant: 40 to 120 working days } }", "did you mean \"uncertain 40 to 120"),
    ("skills: { seal: { trainable: false, curve: power } }", "stands beside trainable: false"),
    ("skills: { seal: { trainable: maybe } }", "is not true or false; expected true, false"),
    ("skills: { desk: { curve: hyperbolic, learning_rate: 85% } }", "has no meaning for the curve hyperbolic"),
    ("skills: { desk: { curve: dejong, incompressible: 100% } }", "is out of range"),
    ("skills: { desk: { curve: wright } }", "is not a learning curve"),
  ])
  func whatIsWrongWithASkillIsSaid(rest: String, message: String) {
    let found = problems(study(rest: rest)).map(\.message)
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test(arguments: [
    ("status: pns, hours: 4 h/day", "belongs to part-timers"),
    ("status: pppk_part_time, hours: 9 h/day", "is more than a full day"),
    ("status: pppk_part_time, hours: 0 h/day", "is out of range"),
  ])
  func whatIsWrongWithHoursIsSaid(group: String, message: String) {
    let yaml = study().replacing("officers: 2", with: "officers: [ { group: a, count: 2, \(group) } ]")
    #expect(problems(yaml).contains { $0.message.contains(message) })
  }

  @Test func staffingIsReadByDate() throws {
    let yaml = study(unit: "staffing: [ { on: 2026-09-01, join: 3 }, { on: 2026-06-01, retire: 2 } ]")
    let read = try ScenarioReader.read(text: yaml)
    #expect(
      read.scenario.units[0].staffing == [
        StaffingChange(day: 147, kind: .retire, count: 2), StaffingChange(day: 239, kind: .join(group: 0), count: 3),
      ])
    let again = try ScenarioReader.read(text: read.resolved)
    #expect(withoutMarks(again.resolved) == withoutMarks(read.resolved))
    #expect(described(again.scenario) == described(read.scenario))
  }

  @Test(arguments: [
    ("{ on: 2027-09-01, join: 3 }", "is outside the study"),
    ("{ on: 2026-09-01, join: 3, group: clerk }", "is not a group of officers"),
    ("{ on: 2026-09-01, join: 3, retire: 2 }", "stands beside retire"),
    ("{ on: 2026-09-01, join: 0 }", "is out of range"),
    ("{ on: 2026-09-01 }", "is missing"),
    ("{ retire: 2 }", "is missing"),
    ("7", "is not a mapping"),
  ])
  func whatIsWrongWithStaffingIsSaid(entry: String, message: String) {
    let found = problems(study(unit: "staffing: [ \(entry) ]")).map(\.message)
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test func pricesAreRupiah() throws {
    let prices = "prices: { overtime: Rp30000/h, training: Rp 150000/day, travel: rp. 50000/day }"
    let read = try ScenarioReader.read(text: study(rest: prices))
    #expect(
      read.scenario.prices == Prices(overtimePerHour: 30_000, trainingPerDay: 150_000, travelPerDay: 50_000))
    let again = try ScenarioReader.read(text: read.resolved)
    #expect(withoutMarks(again.resolved) == withoutMarks(read.resolved))
    #expect(described(again.scenario) == described(read.scenario))
    #expect(try ScenarioReader.read(text: study()).scenario.prices == Prices())
  }

  @Test(arguments: [
    ("overtime: 30000/h", "is not a price in rupiah"), ("overtime: Rp30000/day", "is not a price"),
    ("training: Rp150.000/day", "150000"), ("travel: Rp-5/day", "is negative"),
    ("travel: Rp1 to 5/day", "is not one price"), ("fuel: Rp5/day", "is not a key here"),
  ])
  func whatIsWrongWithAPriceIsSaid(price: String, message: String) {
    let found = problems(study(rest: "prices: { \(price) }")).map(\.message)
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }
}
