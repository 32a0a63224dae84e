import Government
import Playing
import Scenarios
import Stochastics
import Testing

/// Equipment, supplies, counters, quotas, channels and steps of other units, as read.
@Suite struct OfficeTests {
  static let yaml = """
    question: Everything?
    start: 2026-01-05
    units:
      dukcapil:
        officers: 4
        counter_hours: { mon-thu: 08:00-14:30, fri: 08:00-11:00 }
        breaks: staggered
        quota: 250/day
        dispatch: most proficient
        desk_share: 30%
        waiting_at_start: { birth_deed: 4, ktp_card: 15 }
        equipment:
          card_printer: { count: 2, fails_every: 60 working days, repair: 6 h }
          siak: { count: unlimited, fails_every: 20 working days }
          scanner: {}
        supplies: { ktp_blank: { stock: 4000, delivery: 2000 every 20 working days }, seal: { stock: 10 } }
        services:
          birth_deed:
            demand: { rate: 7/day, online: 40%, no_shows: 10%, profile: [3, 2, 0.5] }
            priority: high
            steps:
              - { do: verify, time: 5 min, at: counter }
              - { do: publish, time: 3 min, in: kominfo, equipment: line }
              - { do: sign, time: 1 min, errors: 0% }
          ktp_card:
            rate: 30/day
            steps:
              - { do: record, time: 8 min, at: counter, equipment: siak }
              - { do: print, time: 3 min, equipment: [siak, card_printer], machine: 80%, uses: ktp_blank, errors: 5% }
      kominfo: { officers: 2, equipment: { line: { count: 3 } } }
    policies: { p: { instrument: nothing } }
    """

  @Test func everyKeyHasItsEffect() throws {
    let scenario = try ScenarioReader.read(text: Self.yaml).scenario
    let unit = scenario.units[0]
    #expect(unit.equipment.map(\.name) == ["card_printer", "scanner", "siak"])
    #expect(unit.equipment.map(\.count) == [2, 1, nil])
    #expect(unit.equipment.map(\.failsEveryDays) == [60, nil, 20])
    #expect(try unit.equipment[0].repair == .lognormal(mean: 360, cv: 1))
    #expect(
      unit.supplies
        == [Supply(name: "ktp_blank", stock: 4000, delivery: 2000, everyDays: 20), Supply(name: "seal", stock: 10)])
    #expect(unit.counterHours?[4] == WorkHours(opening: 480, closing: 660))
    #expect(unit.counterHours?[0] == WorkHours(opening: 480, closing: 870))
    #expect(unit.staggersBreaks && unit.picksMostProficient)
    #expect(unit.quota == 250 && unit.deskShare == 0.3)
    #expect(unit.waitingAtStart == [4, 15] && scenario.warmUpDays == 0)
    let deed = unit.services[0]
    #expect(deed.priority == .high && unit.services[1].priority == .normal)
    #expect(deed.demand.profile == [3, 2, 0.5] && unit.services[1].demand.profile == [])
    #expect(deed.demand.onlineShare == 0.4 && deed.demand.noShowShare == 0.1)
    #expect(deed.steps.map(\.unit) == [nil, 1, nil])
    #expect(deed.steps.map(\.equipment) == [[], [0], []])
    #expect(deed.steps.map(\.errorShare) == [0.03, 0.03, 0])
    #expect(scenario.competencies[deed.steps[1].competency ?? 0].name == "kominfo")
    let print = unit.services[1].steps[1]
    #expect(print.equipment == [0, 2] && print.machineShare == 0.8 && print.supply == 0 && print.errorShare == 0.05)
  }

  @Test func resolvedFileReadsBackAsItself() throws {
    let first = try ScenarioReader.read(text: Self.yaml)
    let second = try ScenarioReader.read(text: first.resolved)
    #expect(withoutMarks(second.resolved) == withoutMarks(first.resolved))
    #expect(described(second.scenario) == described(first.scenario))
    let runner = TrialRunner(first.scenario)
    let again = TrialRunner(second.scenario)
    #expect(runner.play(0).values.map { $0.map(\.bitPattern) } == again.play(0).values.map { $0.map(\.bitPattern) })
  }

  @Test func anErrorRateOfTheModelIsThatOfEveryStep() throws {
    let yaml = study(rest: "parameters: { error_share: 8% }")
    #expect(try ScenarioReader.read(text: yaml).scenario.units[0].services[0].steps[0].errorShare == 0.08)
  }

  static let wrong: [(change: (String, String), problem: String)] = [
    (("equipment: line", "equipment: printer"), "\"printer\" is not a piece of equipment of kominfo"),
    (("uses: ktp_blank", "uses: ktp_blnk"), "did you mean \"ktp_blank\""),
    (("2000 every 20 working days", "2000 a month"), "is not a delivery"),
    (("2000 every 20 working days", "20.5 every 20 working days"), "is not a whole number"),
    (("machine: 80%", "machine: 180%"), "is out of range"),
    (("errors: 5%", "errors: 50%"), "is out of range"),
    (("count: unlimited", "count: many"), "is not a number"),
    (("stock: 10", "delivery: none"), "stock: is missing"),
    (("fri: 08:00-11:00", "sat: 08:00-11:00"), "leaves out fri"),
    (("fri: 08:00-11:00", "fri: 17:00-18:00"), "lies outside the office hours on fri"),
    (("fri: 08:00-11:00", "fri: 08:00-11:00 break 09:00-09:10"), "names a break"),
    (("breaks: staggered", "breaks: never"), "is not a way to take breaks"),
    (("quota: 250/day", "quota: 2.5/day"), "is not a whole number"),
    (("priority: high", "priority: urgent"), "is not a priority"),
    (("{ birth_deed: 4", "{ birth_ded: 4"), "did you mean \"birth_deed\""),
    (("online: 40%", "online: 140%"), "is out of range"),
    (("time: 5 min, at: counter", "time: 5 min, in: kominfo"), "does the first step"),
    (("in: kominfo", "in: kominfo, at: counter"), "only files travel to another unit"),
    (("in: kominfo", "in: kominfo, needs: dukcapil"), "nobody at home in kominfo can do step \"publish\""),
  ]

  @Test(arguments: wrong.indices) func whatMakesNoSenseIsRefused(_ index: Int) {
    let one = Self.wrong[index]
    let found = problems(Self.yaml.replacing(one.change.0, with: one.change.1))
    #expect(found.contains { "\($0.path): \($0.message)".contains(one.problem) && $0.line > 0 }, "\(found)")
  }

  @Test(arguments: ["2026-01-05", "2026-02-23"]) func countersThatStayClosedInShorterHoursAreWarnedOf(_ start: String)
    throws
  {
    let yaml = study(
      services: "deed: { rate: 5/day, steps: [{ do: x, time: 20 min, at: counter }] }",
      unit: "counter_hours: { mon-thu: 15:30-16:00, fri: 15:00-16:30 }"
    ).replacing("start: 2026-01-05", with: "start: \(start)")
    let found = try ScenarioReader.read(text: yaml).warnings.filter { $0.message.contains("do not open") }
    #expect(found.map(\.path) == ["units.desk.counter_hours"])
    #expect(found.first?.message.contains("mon, tue, wed, thu") == true, "\(found)")
  }

  @Test(arguments: [
    ("[0, 0]", "leaves no request"), ("3", "is not a share for each part"), ("[1]", "is not a share"),
    ("[1, -1]", "is negative"),
  ])
  func aProfileHasPartsOfADay(_ profile: String, _ message: String) {
    let service = "deed: { demand: { rate: 5/day, profile: \(profile) }, time: 20 min }"
    let found = problems(study(services: service)).map(\.message)
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test func rulesForVisitsWithoutVisitsAreWarnedOf() throws {
    let read = try ScenarioReader.read(text: study(unit: "quota: 5/day\n    counter_hours: { mon-fri: 08:00-12:00 }"))
    #expect(read.warnings.count { $0.message.contains("has no effect") } == 2)
    let service = "deed: { demand: { rate: 5/day, online: 10%, no_shows: 10% }, time: 20 min }"
    let channels = try ScenarioReader.read(text: study(services: service))
    #expect(channels.warnings.count { $0.message.contains("has no effect") } == 2)
  }
}
