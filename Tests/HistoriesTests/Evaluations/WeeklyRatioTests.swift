import Government
import Stochastics
import Testing

@testable import Histories

@Suite struct WeeklyRatioTests {
  private func ratio(_ weeks: [(actual: Double, expected: Double)]) -> WeeklyRatio {
    var ratio = WeeklyRatio()
    let monday: CivilDate = "2026-01-05"
    for (week, sums) in weeks.enumerated() {
      for day in 0..<5 { ratio.add(sums.actual / 5, of: sums.expected / 5, on: monday.adding(days: 7 * week + day)) }
    }
    return ratio
  }

  @Test func `its interval comes from whole weeks`() throws {
    let found = try #require(ratio([(11, 10), (9, 10), (12, 10), (8, 10)]).estimate())
    // Residuals 1, −1, 2, −2: a variance of 4/3 · 10 over 40², and Student's 3.182 of three degrees of freedom.
    #expect(found.ratio == 1)
    #expect(abs(found.interval.halfWidth - 3.182446 * (10 * 4.0 / 3).squareRoot() / 40) < 1e-5)
  }

  @Test(arguments: [[], [(11.0, 10.0), (9, 10), (12, 10)], [(1, 0), (1, 0), (1, 0), (1, 0)]])
  func `of few weeks, or where nothing was expected, nothing is said`(_ weeks: [(Double, Double)]) {
    #expect(ratio(weeks.map { (actual: $0.0, expected: $0.1) }).estimate() == nil)
  }

  @Test func `days inside bands are counted by level`() throws {
    let band = try #require(QuantileBand(ofSorted: (0...100).map(Double.init)))
    var coverage = BandCoverage()
    for value in [50.0, 80, 95, 99] { coverage.add(value, in: band) }
    #expect(coverage.days == 4 && coverage.inside == [1, 2, 3])
    #expect(coverage.meanActual == 81 && coverage.meanExpected == 50)
  }
}
