import Experiments
import Testing

@testable import Government
@testable import Reports
@testable import Towns

@Suite struct WorkloadPaperTests {
  private func rows(_ policies: [Policy] = Sawahlunto.policies) -> [[String]] {
    let comparison = Comparison(Sawahlunto.result(policies: policies))
    let frame = PaperFrame(comparison: comparison, record: Sawahlunto.record, language: .en, results: "r")
    return rows(of: WorkloadPaper(frame: frame))
  }

  private func rows(of paper: WorkloadPaper) -> [[String]] {
    paper.paper.parts.flatMap { part in
      if case .table(let table) = part { table.rows.map { $0.map(\.text) } } else { [[String]]() }
    }
  }

  @Test func eachUnitIsToldBeforeDuringAndAfter() {
    let rows = rows()
    #expect(rows.map { $0[0] } == ["front", "back", "side"].flatMap { Array(repeating: $0, count: 4) })
    #expect(
      rows.prefix(4).map { $0[1] } == [
        "before: ordinary day", "during: nothing", "during: lend in advance", "after: ordinary day",
      ])
    // Units without work need nobody, and have all four of their officers.
    #expect(Array(rows[0].dropFirst(2)) == ["4.0", "0.00", "0.0", "4.0"])
    // One officer posted on average, with the load that the run has measured.
    #expect(Array(rows[1].dropFirst(2)) == ["1.0", "0.66", "0.7", "0.3"])
  }

  /// Whoever subtracts what he reads finds what he reads.
  @Test func whatIsMissingIsTheDifferenceOfTheNumbersShown() {
    for row in rows() {
      let numbers = row.dropFirst(2).compactMap { Double($0.replacing("−", with: "-")) }
      #expect(abs(numbers[3] - (numbers[0] - numbers[2])) < 1e-9, "\(row)")
    }
  }

  @Test func whoIsAnnouncedToRetireIsGoneAfterwards() {
    var scenario = HandMade.scenario(policies: [.nothing])
    scenario.units[0].staffing = [
      StaffingChange(day: 20, kind: .retire, count: 1), StaffingChange(day: 50, kind: .retire, count: 1),
    ]
    let result = HandMade.result(scenario, value: { _, _, _, _, _ in 1 })
    let frame = PaperFrame(comparison: Comparison(result), record: RunRecord(), language: .en, results: "r")
    let rows = rows(of: WorkloadPaper(frame: frame))
    #expect(rows[0][2] == "4.0" && rows[2][1] == "after: ordinary day" && rows[2][2] == "3.0")
  }

  @Test func withoutAPolicyToTakeNothingIsToldOfOne() {
    #expect(rows([.nothing]).count == 9)
  }
}
