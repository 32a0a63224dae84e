import Government
import Scenarios
import Stochastics
import Testing

/// Every key of this version in one file, each with its effect.
@Suite struct FullStudyTests {
  static let yaml = """
    mutasim: 1
    title: "Semua: kunci"
    sources: Register of the office, 2025
    shared_at: { id: Situs kota, en: The city's site }
    question: >
      Two lines
      of text
    calendar:
      start: 2026-01-05
      length: 12 months
      warm_up: 14 days
      holidays: [2026-03-24, 2026-01-01]
      ramadan: { from: 2026-02-19, to: 2026-03-20 }
      hours: { mon-fri: 08:00-16:00 break 12:00-13:00 }
      ramadan_hours: { mon-fri: 08:00-14:00 }
      special_days: [ { from: 2026-03-25, to: 2026-03-27, present: 75%, except: office }, { from: 2026-02-02, to: 2026-02-02, present: 0.5 } ]
    windows: { spring: { name: { id: musim semi, en: springtime }, from: 2026-03-01, to: 2026-06-01 } }
    skills: { registry: { time_constant: 80 working days }, law: }
    units:
      office:
        name: Kantor
        skill: registry
        officers:
          - { group: clerk, name: { id: petugas, en: clerk of deeds }, count: 3, status: pppk, rating: very good, in_post: 2 years }
          - { group: head, count: 1, post: managerial, other_duties: 80%, skills: { law: expert, registry: .5 } }
        places: { counter: 2, desk: 5 }
        waiting_at_start: 0.5 days
        replaced_after: never
        services:
          deed:
            name: Akta
            demand: { rate: 10/day, day_cv: 0.2, weekdays: [1.2, 1, 1, 1, 0.8], season: { jul: 1.4 }, trend: 3%/year, from: 2026-03-02, builds: 4 working days, to: 2026-11-30 }
            promise: 2 working days
            steps:
              - { do: take, time: exactly 4 min, at: counter, needs: none, patience: 60 min }
              - { do: write, time: 6 min cv 0.4, minimum: basic }
              - { do: sign, time: 1 to 3 (usually 2) min, needs: law, minimum: able }
      donor: { officers: 12, load: 60% }
    surges:
      rush: { name: { id: lonjakan, en: the rush }, in: office/deed, shape: trapezoid, starts: uncertain 2026-03-30 to 2026-04-03, builds: 3 working days, peak: uncertain 2 to 3 times, holds: 4 working days, fades: 2 working days }
    policies:
      wide: { instrument: assignment, to: office, from: { load_below: 0.9 }, how_many: { rule: abk, at_most: 4 }, choose: competency, when: { backlog_above: 1.5 days, for: 2 working days }, until: { backlog_below: 0.3 days, stay: at least 10 working days }, prepare: { training: 2 days, handover: 1 days }, process: [ { do: letter, time: 2 working days, returned: 10% } ] }
      ahead: { based_on: wide, name: Lebih awal, when: { before: rush, by: 25 working days }, until: { after: 30 working days }, from: donor, choose: seniority }
      move: { based_on: ahead, instrument: mutasi, until: never, process: [], limits: { crew: at least 80%, lender_load: at most 0.9, in_post: at least 30 months, posts: [pelaksana, functional] } }
      both: { combine: [ahead, longer], name: Keduanya }
      longer: { instrument: extra_hours, to: office, hours: 90 min/day, when: { backlog_above: 0.5 days } }
    targets: [ { of: office, on_time: at least 90%, turnaround_p90: at most 3 working days, in: [rush, spring] }, { of: lenders, load: at most 1.0 } ]
    compare: { baseline: nothing, window: spring, tolerance: { on_time: 1%, stress: 3 }, weights: { on_time: 1, turnaround_p90: 2.5 }, confidence: 90%, trials: 64, settle: variations, seed: 18446744073709551615, keep: { measures: [requests, on_time], units: [lenders], windows: [spring] } }
    parameters: { productive_share: 1, sick_share: 0% }
    """

  @Test func everyKeyHasItsEffect() throws {
    let scenario = try ScenarioReader.read(text: Self.yaml).scenario
    #expect(scenario.question == "Two lines of text\n")
    #expect(scenario.sources == "Register of the office, 2025" && scenario.sharedAt.id == "Situs kota")
    #expect((scenario.lengthDays, scenario.warmUpDays) == (365, 14))
    #expect(scenario.calendar.normalMinutes == 420)
    #expect(
      scenario.specialDays == [
        SpecialDays(days: 28...28, presentShare: 0.5), SpecialDays(days: 79...81, presentShare: 0.75, exceptUnits: [1]),
      ])
    #expect(scenario.competencies.map(\.name) == ["donor", "law", "registry"])
    #expect(scenario.competencies[2].timeConstantDays == 80)
    let unit = scenario.units[1]
    #expect((unit.counterPlaces, unit.deskPlaces, unit.replacedAfterDays) == (2, 5, nil))
    #expect(unit.officers.map(\.rating) == [5, 4])
    #expect(unit.officers.map(\.employment) == [.pppk, .pns])
    #expect(unit.officers[1].holdings == [.init(competency: 1, level: 1), .init(competency: 2, level: 0.5)])
    #expect(unit.services[0].demand.weekdayFactors == [1.2, 1, 1, 1, 0.8])
    #expect(unit.services[0].demand.season[6] == 1.4 && unit.services[0].demand.growthPerYear == 0.03)
    #expect(unit.services[0].demand.programme == Programme(firstDay: 56, lastDay: 329, buildDays: 4))
    #expect(unit.services[0].steps.map(\.competency) == [nil, 2, 1])
    #expect(unit.services[0].steps.map(\.minimumProficiency) == [0.2, 0.3, 0.8])
    #expect(try unit.services[0].steps[0].patience == .constant(60))
    #expect(try unit.services[0].steps[2].work == .triangular(from: 1, mode: 2, to: 3))
    #expect(scenario.surges[0].lengthDays == 17)
    #expect(scenario.surges[0].startDay == 86 && scenario.surges[0].timing.start != nil)
    #expect(scenario.surges[0].title == Title(en: "the rush", id: "lonjakan"))
    #expect(unit.officers.map(\.title.en) == ["clerk of deeds", "head"])
    #expect(scenario.windows.map(\.title.id) == ["seluruh masa studi", "lonjakan", "musim semi"])
    #expect(scenario.windows.map(\.name) == ["whole", "rush", "spring"])
    #expect(scenario.comparison.window == 2 && scenario.comparison.seed == .max)
    #expect(scenario.comparison.tolerance(of: .workPressure) == 3)
    #expect(scenario.comparison.settlesVariations)
    #expect(scenario.comparison.weights == [.onTime: 1, .turnaroundP90: 2.5])
    #expect(scenario.comparison.tolerance(of: .turnaroundP90) == 0.25)
    #expect(scenario.targets.map(\.measure) == [.turnaroundP90, .onTime, .load])
    #expect(scenario.parameters.productiveShare == 1)
  }

  @Test func policiesTakeTheirPartsFromOthers() throws {
    let policies = try ScenarioReader.read(text: Self.yaml).scenario.policies
    #expect(policies.map(\.name) == ["nothing", "wide", "ahead", "move", "both", "longer"])
    #expect(policies[1].actions[0].until == .backlogBelow(days: 0.3, stayDays: 10))
    #expect(policies[1].actions[0].from == .loadBelow(0.9))
    #expect(policies[2].actions[0].howMany == .workload(atMost: 4))
    #expect(policies[2].title == "Lebih awal")
    #expect(policies[2].actions[0].process == policies[1].actions[0].process)
    #expect(policies[2].actions[0].from == .units([0]))
    #expect(policies[3].actions[0].instrument == .permanentTransfer)
    #expect(policies[3].actions[0].choose == .seniority)
    #expect(
      policies[3].actions[0].limits
        == Limits(crewShare: 0.8, lenderLoad: 0.9, yearsInPost: 2.5, posts: [.functional, .pelaksana]))
    #expect(policies[3].actions[0].process.stages.isEmpty)
    #expect(policies[4].actions == policies[2].actions + policies[5].actions)
    #expect(policies[4].title == "Keduanya")
    #expect(policies[5].actions[0].instrument == .extraHours(hoursPerDay: 1.5))
    #expect(policies[5].actions[0].until == .backlogBelow(days: 0.3, stayDays: 0))
  }

  @Test func resolvedFileReadsBackAsItself() throws {
    let first = try ScenarioReader.read(text: Self.yaml)
    let second = try ScenarioReader.read(text: first.resolved)
    #expect(withoutMarks(second.resolved) == withoutMarks(first.resolved))
    #expect(described(second.scenario) == described(first.scenario))
    #expect(
      first.resolved.contains("# given") && first.resolved.contains("# default (")
        && first.resolved.contains("# assumed, range"))
  }
}
