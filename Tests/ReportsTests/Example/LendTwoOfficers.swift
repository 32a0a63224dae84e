import Experiments
import Government
import Reports
import Stochastics

/// Two officers of the library lent to the registry for a rush: once it is there, or ahead of it?
func lendTwoOfficers(trials: Int) throws -> String {
  func office(_ name: String, officers: Int, perDay: Double, skill: Int) throws -> Unit {
    let staff = OfficerGroup(name: "staff", count: officers, yearsInPost: try .uniform(from: 1, to: 8))
    let work = Step(name: "serve", work: try .lognormal(mean: 20, cv: 0.8), competency: skill)
    let service = Service(name: "service", demand: Demand(.rate(perDay: perDay)), steps: [work], promiseDays: 1)
    return Unit(name: name, officers: [staff], services: [service], mainSkill: skill)
  }
  func lend(_ name: String, when: Trigger) -> Policy {
    Policy(
      name: name, instrument: .assignment, to: [0], when: when, howMany: .fixed(2), from: .units([1]),
      until: .after(days: 40))
  }

  let calendar = WorkCalendar(start: "2026-01-05", studyDays: 126)
  let registry = try office("registry", officers: 4, perDay: 45, skill: 0)
  let library = try office("library", officers: 10, perDay: 90, skill: 1)
  let start = calendar.day(of: "2026-03-25")
  let rush = Surge(name: "rush", places: [.init(unit: 0)], startDay: start, peak: try .constant(2), fadeDays: 5)
  let late = lend("late", when: .backlogAbove(days: 1, forDays: 2))
  let ahead = lend("ahead", when: .before(surges: [0], byDays: 20))
  let study = Scenario(
    title: "Lend two officers", calendar: calendar,
    competencies: [Competency(name: "registry"), Competency(name: "library")],
    units: [registry, library], surges: [rush], policies: [.nothing, late, ahead],
    targets: [Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.9, windows: [1])])
  let result = try Experiment(study, trials: trials).run()
  return ConsoleReport(Comparison(result), language: .en).text(width: 100)
}
