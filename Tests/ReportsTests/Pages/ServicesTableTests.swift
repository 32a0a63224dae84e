import Experiments
import Testing

@testable import Government
@testable import Reports
@testable import Towns

/// What the page says of the receiving unit service by service.
@Suite struct ServicesTableTests {
  @Test func howMuchKeptItsPromiseIsToldOfEachServiceAndPolicy() throws {
    let scenario = try Town.scenario(policies: [Town.lendAhead()])
    let comparison = Comparison(try Experiment(scenario, trials: 2, threads: 2).run())
    for (language, unit) in [(Language.en, "% of those done"), (.id, "% dari yang selesai")] {
      let page = ReportPage(comparison: comparison, record: Sawahlunto.record, language: language)
      let table = page.services
      let place = try #require(table.columns.firstIndex { $0.unit == unit })
      let told = table.rows.map { $0[place].text }
      let figures = page.shownPolicies.map { comparison.serviceFigures(policy: $0, scope: comparison.focus.scope) }
      #expect(
        told == figures[0].indices.flatMap { service in figures.map { "\(Int((100 * $0[service].onTime).rounded()))" } }
      )
      #expect(Set(told).count > 1)
    }
  }
}
