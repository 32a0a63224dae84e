import Foundation
import Government
import Scenarios
import Stochastics
import Testing

@Suite struct ShippedScenarioTests {
  static let log = repository.appending(path: "../shared/data/permit_receipt_log.csv")
  static let hasLog = FileManager.default.fileExists(atPath: log.path)

  /// Every scenario in the folder but the one whose data lie elsewhere.
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: scenarios)) ?? [])
    .filter { $0.hasSuffix(".yaml") && $0 != "permits.yaml" }.map { String($0.dropLast(5)) }.sorted()
  private static let scenarios = repository.appending(path: "scenarios").path

  @Test func allAreListedInTheReference() throws {
    #expect(Set(Self.names).isSuperset(of: ["banyumanik", "makassar", "sawahlunto", "smallest"]))
    let reference = try text("scenarios/README.md")
    for name in Self.names + ["permits"] { #expect(reference.contains("| [\(name).yaml](\(name).yaml) |")) }
  }

  @Test(arguments: names)
  func reads(_ name: String) throws {
    let read = try ScenarioReader.read(path: repository.appending(path: "scenarios/\(name).yaml").path)
    #expect(read.scenario.policies.first?.name == "nothing")
    #expect(read.inputCount > read.inputs.count)
  }

  @Test(arguments: names)
  func resolvedFileReadsBackAsItself(_ name: String) throws {
    let first = try ScenarioReader.read(path: repository.appending(path: "scenarios/\(name).yaml").path)
    let second = try ScenarioReader.read(text: first.resolved)
    #expect(withoutMarks(second.resolved) == withoutMarks(first.resolved))
    #expect(described(second.scenario) == described(first.scenario))
    // Of what a file gives no default is left, only what it says itself is not known.
    #expect(second.inputs.allSatisfy { $0.kind != .assumedByDefault })
    let third = try ScenarioReader.read(text: second.resolved)
    #expect(third.resolved == second.resolved)
  }

  @Test func sawahluntoIsHurtByTheSurgeAndNotByItsStaffing() throws {
    let scenario = try ScenarioReader.read(text: text("scenarios/sawahlunto.yaml")).scenario
    let unit = try #require(scenario.units.first { $0.name == "dukcapil" })
    let load = unit.plannedMinutesPerDay / (Double(unit.officerCount) * 300)
    let surge = try #require(scenario.surges.first { $0.name == "lebaran" })
    #expect(abs(load - 0.75) < 0.03)
    #expect(abs(load * surge.announcedPeak - 1.4) < 0.1)
    #expect(
      scenario.policies.prefix(5).map(\.name) == [
        "nothing", "lend_when_late", "lend_in_advance", "move_for_good", "extra_hours",
      ])
    // One to four officers, 5 or 20 working days ahead.
    #expect(scenario.policies.count == 5 + 4 * 2)
    #expect(unit.equipment.map(\.name).sorted() == ["card_printer", "siak"])
    #expect(scenario.windows.map(\.name) == ["whole", "lebaran", "spmb"])
    #expect(scenario.policies[2].actions[0].prepare == Preparation(trainingDays: 3))
    #expect(scenario.policies[2].actions[0].when == .before(surges: [0], byDays: 20))
    #expect(scenario.policies[3].actions[0].process == .permanentTransfer)
    #expect(scenario.warmUpDays == 28)
  }

  @Test func banyumanikIsShortOfOfficersThatOtherOfficesHave() throws {
    let scenario = try ScenarioReader.read(text: text("scenarios/banyumanik.yaml")).scenario
    // (12.5 + 42)·8 + (13 + 6.5)·17 + 38.5·12 = 1,229.5 min a day over 4 · 300.
    #expect(abs(try load(of: "banyumanik", scenario) - 1.0246) < 0.0001)
    #expect(abs(try load(of: "tembalang", scenario) - 0.943) < 0.0001)
    #expect(try load(of: "semarang_tengah", scenario) < 0.7)
    let actions = scenario.policies.dropFirst().map { $0.actions[0] }
    #expect(actions.map(\.choose) == [.optimal, .optimal, .optimal, .rating, .seniority, .random])
    #expect(actions.allSatisfy { $0.until == .evaluation(afterDays: 60, proficiency: 0.8) })
    #expect(actions[0].engagement == Engagement([]) && actions[1].engagement.participation == 0.8)
    // Need, map, proposal, check, decree: 45 working days, .6 of it and 1.2 - .4 · .3 for leadership, rounded up.
    #expect(actions[2].process.plannedDays(leadership: actions[2].engagement.leadership) == 30)
  }

  @Test func makassarLosesOfficersWhomNobodyReplaces() throws {
    let scenario = try ScenarioReader.read(text: text("scenarios/makassar.yaml")).scenario
    let unit = try #require(scenario.units.first { $0.name == "dukcapil" })
    // 110·8 + 60·8 + 30·5 + 113·17 + 10·15 = 3,581 min a day; 13 officers and two for 4 of 7.5 hours.
    #expect(abs(unit.plannedMinutesPerDay - 3581) < 1e-9)
    #expect(unit.staffing.count { $0.kind == .retire } == 2)
    #expect(!unit.staffing.contains { $0.kind != .retire })
    #expect(scenario.parameters.ownRequestsPerYear == 0.02)
    let stages = { (index: Int) in scenario.policies[index].actions[0].process.plannedDays(leadership: 0.5) }
    #expect(stages(1) == 45 && stages(2) == 27)
  }

  @Test func pontianakInjectsOnlyWithALicence() throws {
    let scenario = try ScenarioReader.read(text: text("scenarios/pontianak.yaml")).scenario
    let licence = try #require(scenario.competencies.firstIndex { $0.name == "clinical_licence" })
    #expect(!scenario.competencies[licence].isTrainable)
    let unit = try #require(scenario.units.first { $0.name == "vaccination" })
    let steps = try #require(unit.services.first { $0.name == "vaccination" }).steps
    #expect(steps.map(\.name) == ["register", "screen", "inject", "observe"])
    #expect(steps.map { $0.competency == licence } == [false, true, true, false])
    // Screening and injection at 500 a day: 10 · 500 / 300 = 16.7 of 24 nurses; at the announced peak 23.3.
    let licensed = steps.filter { $0.competency == licence }.reduce(0) { $0 + $1.work.mean }
    let peak = try #require(scenario.surges.first).announcedPeak
    #expect(abs(licensed * 500 / 300 / 24 - 0.694) < 0.001 && abs(peak - 1.4) < 1e-9)
    let lenders = scenario.units.filter { unit in
      unit.officers.contains { $0.holdings.contains { $0.competency == licence } }
    }
    #expect(Set(lenders.map(\.name)) == ["vaccination", "puskesmas_north", "puskesmas_south"])
    #expect(abs(try load(of: "family_cards", scenario) - 125 * 17 / 2100.0) < 1e-9)
  }

  @Test func pematangsiantarHasOneWhoSignsAndFreezesManagersAlone() throws {
    let scenario = try ScenarioReader.read(text: text("scenarios/pematangsiantar.yaml")).scenario
    let seal = try #require(scenario.competencies.firstIndex { $0.name == "signature" })
    let unit = try #require(scenario.units.first { $0.name == "registry" })
    let signers = unit.officers.filter { group in group.holdings.contains { $0.competency == seal && $0.level > 0 } }
    #expect(signers.map(\.count) == [1] && signers.map(\.otherDuties) == [0.75])
    // (24 + 52 + 31)·17.5 + 7.7·15.5 = 1,991.85 min a day for eight and a quarter.
    #expect(abs(unit.plannedMinutesPerDay - 1991.85) < 1e-6)
    #expect(unit.services[0].promiseDays == 0.5)
    for policy in scenario.policies where ["map", "section_heads"].contains(policy.name) {
      let limits = policy.actions[0].limits
      #expect(limits.freezes.map(\.posts) == [[.managerial]])
      #expect(limits.posts == (policy.name == "map" ? [.pelaksana] : [.managerial]))
      let first = try #require(CivilDate(iso: "2024-03-22"))
      #expect(limits.freezes[0].from == scenario.calendar.day(of: first))
    }
  }

  private func load(of name: String, _ scenario: Scenario) throws -> Double {
    let unit = try #require(scenario.units.first { $0.name == name })
    return unit.plannedMinutesPerDay / (Double(unit.officerCount) * 300)
  }

  @Test(.enabled(if: hasLog)) func permitsReplayTheRealLog() throws {
    let read = try ScenarioReader.read(path: repository.appending(path: "scenarios/permits.yaml").path)
    let unit = try #require(read.scenario.units.first { $0.name == "receipt" })
    guard case .timeStamps(let stamps) = unit.services[0].demand.source else {
      Issue.record("the demand is not a file")
      return
    }
    #expect(stamps.count == 1434)
    #expect(stamps == stamps.sorted())
    #expect(read.dataFiles.count == 1)
    #expect(read.warnings.isEmpty)
  }
}
