import Foundation
import Government
import Scenarios
import Testing

@Suite struct ShippedScenarioTests {
  static let log = repository.appending(path: "../shared/data/permit_receipt_log.csv")
  static let hasLog = FileManager.default.fileExists(atPath: log.path)

  @Test(arguments: ["smallest", "sawahlunto"])
  func reads(_ name: String) throws {
    let read = try ScenarioReader.read(path: repository.appending(path: "scenarios/\(name).yaml").path)
    #expect(read.scenario.policies.first?.name == "nothing")
    #expect(read.inputCount > read.assumptions.count)
    #expect(read.dataFiles.isEmpty)
  }

  @Test(arguments: ["smallest", "sawahlunto"])
  func resolvedFileReadsBackAsItself(_ name: String) throws {
    let first = try ScenarioReader.read(text: text("scenarios/\(name).yaml"))
    let second = try ScenarioReader.read(text: first.resolved)
    #expect(withoutMarks(second.resolved) == withoutMarks(first.resolved))
    #expect(described(second.scenario) == described(first.scenario))
    #expect(second.assumptions.allSatisfy { $0.path.hasSuffix(".load") })
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
      scenario.policies.map(\.name) == ["nothing", "lend_when_late", "lend_in_advance", "move_for_good", "extra_hours"])
    #expect(scenario.windows.map(\.name) == ["whole", "lebaran", "spmb"])
    #expect(scenario.policies[2].actions[0].prepare == Preparation(trainingDays: 3))
    #expect(scenario.policies[2].actions[0].when == .before(surges: [0], byDays: 20))
    #expect(scenario.policies[3].actions[0].process == .permanentTransfer)
    #expect(scenario.warmUpDays == 28)
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
