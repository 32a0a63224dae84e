import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct ContinuityTests {
  /// Peak over ten days from the 50th working day on: the last of it has 59 before it. Base (1 + 2)/2 = 1.5, limit 2.
  @Test func `a unit has recovered once five evenings in a row are near normal`() throws {
    let scenario = try Town.scenario()
    let surge = try #require(scenario.surges.first)
    var recovery = try #require(Recovery(surge, at: 0, scenario))
    let start = recovery.start
    #expect(recovery.peak == start + 9)
    for day in 0..<start { recovery.note(backlog: day < start - 20 ? 90 : day % 2 == 0 ? 1 : 2, ordinal: day) }
    for day in 0..<10 { recovery.note(backlog: 0, ordinal: start + day) }
    #expect(!recovery.isRecovered)
    // Four calm evenings, one that is not, then five.
    for (day, backlog) in [9, 2, 2, 2, 2, 2.01, 2, 1, 0, 2, 2].enumerated() {
      recovery.note(backlog: backlog, ordinal: recovery.peak + 1 + day)
    }
    #expect(recovery.isRecovered)
    #expect(recovery.days == 7)
    // Without recovery the days run to the last of the study.
    let open = try #require(Recovery(surge, at: 0, scenario))
    #expect(open.days == Double(scenario.calendar.workingDays(from: 0, to: scenario.lengthDays) - 1 - open.peak))
  }

  @Test func `recovery is measured where the surge was and shorter with help`() throws {
    let scenario = try Town.scenario(policies: [Town.lendAhead(4)], peak: 1.8)
    let runner = TrialRunner(scenario)
    var days = [0.0, 0.0]
    for trial in 0..<4 {
      let result = runner.play(trial)
      for policy in 0...1 {
        days[policy] += result.figure(runner.layout, policy: policy, window: 1, .recoveryDays)
        #expect(result.figure(runner.layout, policy: policy, window: 0, .recoveryDays).isNaN)
        #expect(result.figure(runner.layout, policy: policy, window: 1, scope: 1, .recoveryDays).isNaN)
        let system = result.figure(runner.layout, policy: policy, window: 1, scope: runner.layout.system, .recoveryDays)
        #expect(system == result.figure(runner.layout, policy: policy, window: 1, .recoveryDays))
        #expect([0, 1].contains(result.figure(runner.layout, policy: policy, window: 1, .unrecovered)))
      }
    }
    #expect(days[1] < days[0])
  }

  /// Of ten, four leave on day 60: six are below seven from then on. The only holder of the seal is among the first to go.
  @Test func `days short of crew and of a skill are counted`() throws {
    var scenario = try Town.scenario()
    scenario.parameters.quitsPerYear = 0
    scenario.competencies.append(Competency(name: "seal", isTrainable: false))
    scenario.units[1].services[0].steps.append(
      Step(name: "sign", work: try .constant(1), competency: 3, minimumProficiency: 0.5))
    let old = OfficerGroup(
      name: "old", count: 1, yearsInPost: try .constant(40), holdings: [.init(competency: 3, level: 1)])
    scenario.units[1].officers = [old, OfficerGroup(name: "staff", count: 9, yearsInPost: try .constant(2))]
    scenario.units[1].staffing = [StaffingChange(day: 63, kind: .retire, count: 4)]
    let runner = TrialRunner(scenario)
    let result = runner.play(0)
    func figure(_ measure: Measure) -> Double { result.figure(runner.layout, policy: 0, scope: 1, measure) }
    let after = Double(scenario.calendar.workingDays(from: 63, to: 182))
    let before = Double(scenario.calendar.workingDays(from: 28, to: 63))
    #expect(figure(.daysBelowCrew) == after)
    #expect(figure(.daysWithoutSkill) == after)
    #expect(abs(figure(.soleHolders) - before / (before + after)) < 1e-12)
    #expect(result.figure(runner.layout, policy: 0, scope: 2, .daysBelowCrew) == 0)
    #expect(result.figure(runner.layout, policy: 0, scope: runner.layout.system, .daysBelowCrew) == after)
  }

  @Test func `a skill is needed at the highest level that a step asks for`() throws {
    let steps = try [0.2, 0.8, 0.5].map {
      Step(name: "s\($0)", work: try .constant(1), competency: 0, minimumProficiency: $0)
    }
    var unit = try Town.office("office", officers: 1, load: 0.5, skill: 0)
    unit.services[0].steps = steps + [Step(name: "free", work: try .constant(1), competency: nil)]
    var scenario = try Town.scenario()
    scenario.units[0] = unit
    #expect(UnitPlan.all(scenario)[0].needs == [UnitPlan.Skill(competency: 0, minimum: 0.8)])
  }
}
