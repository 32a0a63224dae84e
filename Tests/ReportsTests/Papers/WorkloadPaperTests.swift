import Experiments
import Testing

@testable import Government
@testable import Reports
@testable import Towns

@Suite struct WorkloadPaperTests {
  private func rows(_ policies: [Policy] = Sawahlunto.policies) -> [[String]] {
    let comparison = Comparison(Sawahlunto.result(policies: policies))
    let frame = PaperFrame(comparison: comparison, record: Sawahlunto.record, language: .en, results: "r")
    return WorkloadPaper(frame: frame).paper.parts.flatMap { part in
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

  @Test func withoutAPolicyToTakeNothingIsToldOfOne() {
    #expect(rows([.nothing]).count == 9)
  }
}
