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
