import Foundation
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
    let (peak, next) = (fit.surges[0].peak, fit.surges[0].nextPeak)
    #expect(next.upper - next.lower > peak.upper - peak.lower && fit.surges[0].isTold)
    #expect((fit.rate.value / (30 * mean * 1.077) - 1).magnitude < 0.06)
  }

  @Test func `without a rush to tell apart, what is ordinary is told all the same`() throws {
    let series = InventedCounts(mean: 30).series(from: Self.first, days: 400, seed: 3)
    let fit = try DemandFit(service: "deed", series, known: .national, surges: [], draws: 50)
    #expect((fit.rate.value / 31 - 1).magnitude < 0.1 && fit.rate.observations > 180 && fit.surges.isEmpty)
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

  @Test func `too few ordinary days are told, not fitted`() {
    // All of it lies in the fast and the rush of 2026.
    let first: CivilDate = "2026-02-19"
    let series = DailySeries(
      first: first, days: (0..<70).map { first.adding(days: $0).weekday > 4 ? .closed : .count(20 + $0 % 5) })
    #expect(throws: DemandModel.Failure.self) {
      try DemandFit(service: "deed", series, known: .national, surges: [.lebaran], draws: 20)
    }
  }

  @Test func `years that lie apart leave the next one open, one year alone more so`() {
    func year(_ peak: Double) -> FittedValue { FittedValue("peak", peak, peak * 0.9, peak * 1.1, observations: 20) }
    let alike = YearPool([year(2), year(2), year(2)], name: "peak")
    let apart = YearPool([year(1.5), year(2), year(2.7)], name: "peak")
    let alone = YearPool([year(2)], name: "peak")
    func width(_ value: FittedValue) -> Double { log(value.upper / value.lower) }
    #expect(width(alike.mean) < width(alike.next) && width(alike.next) < width(apart.next))
    #expect(width(alike.next) < width(alone.next))
    #expect((alike.mean.value - 2).magnitude < 0.01 && alike.mean.observations == 60)
  }
}
