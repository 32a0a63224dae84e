import Government
import Testing

@testable import Histories

@Suite struct DemandFitTests {
  private static let first: CivilDate = "2024-01-02"

  @Test func `what made the counts lies in the intervals`() throws {
    // Ten parameters at 95 % with a fixed seed; how often they hold over 50 offices is measured in Benchmarks/towns.
    let counts = InventedCounts(mean: 30, growth: 0.05, ramadan: 0.8, afterLebaran: 2, fading: 5, size: 15)
    let series = counts.series(from: Self.first, days: 760, seed: 12)
    let fit = try DemandFit(service: "deed", series, known: .national, surges: [.lebaran], draws: 150)
    func holds(_ value: FittedValue?, _ truth: Double) -> Bool {
      value.map { $0.lower <= truth && truth <= $0.upper } ?? false
    }
    let mean = counts.weekdays.reduce(0, +) / 5
    for (fitted, truth) in zip(fit.weekdays, counts.weekdays) { #expect(holds(fitted, truth / mean)) }
    #expect(fit.weekdays[5] == nil && fit.weekdays[6] == nil)
    #expect(holds(fit.growth, 0.05) && holds(fit.fast, 0.8) && holds(fit.dayVariation, 1 / 15.0.squareRoot()))
    #expect(fit.surges.map(\.name) == ["lebaran"] && fit.surges[0].years.map(\.start.year) == [2024, 2025])
    #expect(holds(fit.surges[0].peak, 2) && holds(fit.surges[0].fades, 5))
    #expect(
      fit.surges[0].nextPeak.map { $0.upper - $0.lower >= fit.surges[0].peak.upper - fit.surges[0].peak.lower - 1e-12 }
        == true)
    #expect((fit.rate.value / (30 * mean * 1.077) - 1).magnitude < 0.06)
  }

  @Test func `a rush ends where the next begins, and its days teach nothing of the ordinary`() {
    let series = DailySeries(
      first: Self.first,
      days: (0..<200).map { InventedCounts.closed(Self.first.adding(days: $0)) ? .closed : .count(5) })
    let all = [AskedSurge.lebaran, AskedSurge(name: "spmb", start: .each(month: 5, day: 20))]
    let (lebaran, enrolment) = (
      all[0].spans(series, .national, among: all), all[1].spans(series, .national, among: all)
    )
    // Lebaran 2024 is 10 April, the first open day after it the 16th.
    #expect(lebaran.map { series.date(of: $0.lowerBound) } == ["2024-04-16"])
    #expect(
      lebaran[0].upperBound == enrolment[0].lowerBound && series.date(of: enrolment[0].lowerBound) == "2024-05-20")
    let ordinary = all[1].without(series, .national, among: all)
    #expect(
      enrolment[0].allSatisfy { ordinary.days[$0].count == nil }
        && ordinary.days[..<lebaran[0].lowerBound].contains(.count(5)))
  }

  @Test func `a month and day that no year has is refused`() {
    #expect(AskedSurge(name: "x", month: 2, day: 30) == nil && AskedSurge(name: "", month: 2, day: 3) == nil)
    #expect(AskedSurge(name: "x", month: 5, day: 18)?.start == .each(month: 5, day: 18))
  }
}
