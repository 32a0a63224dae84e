import Foundation
import Testing

@testable import Reports

@Suite struct KeyAssumptionsTests {
  private func assumed(_ path: String, _ value: Double, _ low: Double, _ high: Double) -> RunRecord.Assumed {
    RunRecord.Assumed(
      path: path, value: "\(value)", range: Phrase(""), number: .init(value: value, unit: "", low: low, high: high))
  }

  @Test func theWidestRangeBesideItsValueComesFirst() {
    let word = RunRecord.Assumed(path: "word", value: "a", range: Phrase(""), alternatives: ["b"])
    let all = [assumed("narrow", 100, 90, 110), word, assumed("wide", 1, 0, 3), assumed("zero", 0, 0, 5)]
    let found = KeyAssumptions(all)
    #expect(found.first.map(\.path) == ["wide", "zero", "narrow"])
    #expect(found.others.map(\.path) == ["word"])
  }

  @Test func thoseBeyondTheEighthStandInTheAnnexInTheirOrder() {
    let all = (1...12).map { assumed("input\($0)", 10, 0, Double($0)) }
    let found = KeyAssumptions(all)
    #expect(found.first.map(\.path) == (5...12).reversed().map { "input\($0)" })
    #expect(found.others.map(\.path) == (1...4).map { "input\($0)" })
  }
}

@Suite struct SwayOrderTests {
  private func folder(_ scenario: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "sway-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data(scenario.utf8).write(to: URL(filePath: path + "/scenario.yaml"))
    let rows = ["input,value,change", "little,1,0.1", "much,1,-3", "much,2,0.2", "none,1,0", "other,1,"]
    try Data(rows.joined(separator: "\r\n").utf8).write(to: URL(filePath: path + "/tornado.csv"))
    return path
  }

  @Test func whatSwaysTheAnswerMostComesFirst() throws {
    let path = try folder("title: x\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let order = try #require(SwayOrder(path, of: Sawahlunto.record))
    #expect(order.paths == ["much", "little"])
    let all = ["none", "little", "much"].map { RunRecord.Assumed(path: $0, value: "1", range: Phrase("")) }
    let found = KeyAssumptions(all, order: order)
    #expect(found.first.map(\.path) == ["much", "little"] && found.others.map(\.path) == ["none"])
  }

  @Test func aStudyOfAnotherScenarioIsRefused() throws {
    let path = try folder("title: y\n")
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(SwayOrder(path, of: Sawahlunto.record) == nil)
  }
}
