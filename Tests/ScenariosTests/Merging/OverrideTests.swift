import Government
import Scenarios
import Testing

@Suite struct OverrideTests {
  private func read(_ overrides: (path: String, value: String)...) throws -> Scenario {
    try ScenarioReader.read(text: text("scenarios/smallest.yaml"), overrides: overrides).scenario
  }

  @Test func valuesTakeTheirPlace() throws {
    let scenario = try read(
      ("units.dukcapil.officers", "5"), ("policies.lend_when_late.how_many", "{ rule: abk, at_most: 3 }"),
      ("units.dukcapil.services.birth_deed.rate", "9/day"), ("targets[0].on_time", "at least 80%"),
      ("compare.trials", "50"), ("parameters.quits", "0"), ("policies.lend_when_late.prepare.training", "2 days"))
    #expect(scenario.units[0].officerCount == 5)
    #expect(scenario.policies[1].actions[0].howMany == .workload(atMost: 3))
    #expect(scenario.policies[1].actions[0].prepare.trainingDays == 2)
    #expect(scenario.units[0].services[0].demand.meanPerWorkingDay == 9)
    #expect(scenario.targets[0].value == 0.8)
    #expect(scenario.comparison.trials == 50)
    #expect(scenario.parameters.quitsPerYear == 0)
  }

  @Test(arguments: ["start", "calendar.start"]) func calendarValuesAreFoundInEitherPlace(_ path: String) throws {
    #expect(try read((path, "2026-02-02")).calendar.start.iso == "2026-02-02")
    let yaml = try text("scenarios/sawahlunto.yaml")
    let scenario = try ScenarioReader.read(text: yaml, overrides: [(path, "2026-02-02")]).scenario
    #expect(scenario.calendar.start.iso == "2026-02-02")
  }

  @Test(arguments: [
    (
      "units.dukcapil.officers", "five",
      "--set units.dukcapil.officers=five: units.dukcapil.officers: \"five\" is not a number"
    ),
    ("units.dukcapl.officers", "5", "units.dukcapl: is not in the scenario; did you mean \"dukcapil\"?"),
    ("policies.lend.how_many", "5", "policies.lend: is not in the scenario"),
    ("targets[3].on_time", "5", "has no member [3]; it has 1"),
    ("units.dukcapil.officers.count", "5", "so there is nothing called \"count\" in it"),
    ("units..officers", "5", "is not a path"), ("", "5", "is not a path"),
    ("units.dukcapil.officers", "", "has no value"),
    ("title", "[", "a bracket is not closed"), ("lenght", "3 weeks", "did you mean \"length\"?"),
    ("units", "*a", "not supported"),
  ])
  func mistakesNameTheOverride(_ path: String, _ value: String, _ message: String) throws {
    let found = problems(try text("scenarios/smallest.yaml"), overrides: [(path, value)])
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.file.hasPrefix("--set \(path)") }, "\(found)")
    #expect(found.contains { $0.description.contains(message) }, "\(found)")
  }
}
