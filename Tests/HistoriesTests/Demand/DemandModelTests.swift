import Government
import Testing

@testable import Histories

@Suite struct DemandModelTests {
  private let first: CivilDate = "2023-01-02"

  private func model(_ counts: InventedCounts, days: Int = 1096, ahead: Int = 60, seed: UInt64) throws -> DemandModel {
    try DemandModel(
      counts.series(from: first, days: days, seed: seed), until: first.adding(days: days + ahead - 1), known: .national)
  }

  private func future(after days: Int, _ count: Int) -> DailySeries {
    let start = first.adding(days: days)
    return DailySeries(
      first: start, days: (0..<count).map { InventedCounts.closed(start.adding(days: $0)) ? .closed : .unknown })
  }

  @Test func `days ahead have the mean that made the past`() throws {
    let counts = InventedCounts()
    var (sum, expected) = (0.0, 0.0)
    for seed in UInt64(1)...3 {
      let samples = try model(counts, days: 600, seed: seed).samples(future(after: 600, 60), paths: 300)
      for sample in samples where !sample.isClosed {
        sum += sample.mean
        expected += counts.mean(sample.date, from: first)
      }
    }
    #expect((sum / expected - 1).magnitude < 0.05)
  }

  @Test func `the rush after Lebaran and the quiet of the fast are learnt from the years before`() throws {
    let counts = InventedCounts(afterLebaran: 2.4)
    // Until 10 March 2026, so that fast (from 19 February) and Lebaran (21 March) of 2026 lie ahead.
    let samples = try model(counts, days: 1140, ahead: 80, seed: 3).samples(future(after: 1140, 80), paths: 500)
    func ratio(_ days: ClosedRange<CivilDate>) -> Double {
      let part = samples.filter { days.contains($0.date) && !$0.isClosed }
      return part.reduce(0) { $0 + $1.mean } / part.reduce(0) { $0 + counts.mean($1.date, from: first) }
    }
    #expect((ratio("2026-02-23"..."2026-03-13") - 1).magnitude < 0.12)
    #expect((ratio("2026-03-25"..."2026-03-28") - 1).magnitude < 0.2)
  }

  @Test func `bands hold what comes as often as they say`() throws {
    let counts = InventedCounts(mean: 15)
    var (inside, days) = ([0, 0, 0], 0)
    for seed in UInt64(1)...6 {
      let whole = counts.series(from: first, days: 460, seed: seed)
      let (past, future) = (whole.part(0..<400), whole.part(400..<460))
      let samples = try DemandModel(past, until: future.last, known: .national).samples(future, paths: 300)
      for (sample, day) in zip(samples, future.days) {
        guard let count = day.count else { continue }
        days += 1
        for (place, level) in DayScore.bands.enumerated() where sample.band(level).contains(Double(count)) {
          inside[place] += 1
        }
      }
    }
    for (count, level) in zip(inside, DayScore.bands) {
      // Closed bands of counts hold a little more than their level.
      #expect((-0.06...0.08).contains(Double(count) / Double(days) - level), "\(level): \(count) of \(days)")
    }
  }

  @Test func `closed days have no requests, and days not on record teach nothing`() throws {
    var days = InventedCounts().series(from: first, days: 400, seed: 1).days
    for place in stride(from: 0, to: 400, by: 9) where days[place] != .closed { days[place] = .unknown }
    let history = DailySeries(first: first, days: days)
    let samples = try DemandModel(history, until: "2024-03-31", known: .national).samples(
      future(after: 400, 28), paths: 200)
    for sample in samples { #expect(sample.isClosed == InventedCounts.closed(sample.date)) }
    #expect(samples.allSatisfy { $0.isClosed || (20...70).contains($0.mean) })
  }

  @Test func `the same history gives the same forecast`() throws {
    let counts = InventedCounts()
    let (a, b) = try (model(counts, days: 300, seed: 4), model(counts, days: 300, seed: 4))
    #expect(a.samples(future(after: 300, 14), paths: 50) == b.samples(future(after: 300, 14), paths: 50))
  }

  @Test func `what cannot be learnt from says why`() throws {
    let quiet = DailySeries(first: first, days: Array(repeating: .count(0), count: 60))
    let short = DailySeries(first: first, days: Array(repeating: .count(3), count: 20))
    #expect(throws: DemandModel.Failure.nothing) { try DemandModel(quiet, until: "2023-04-01", known: .national) }
    #expect(throws: DemandModel.Failure.tooShort(days: 20)) {
      try DemandModel(short, until: "2023-04-01", known: .national)
    }
  }

  @Test(arguments: [
    [0, 0, 0, 0, 1, 0, 0], [3, 0, 9000, 2, 1, 0, 0], [1, 1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 0, 70_000],
  ])
  func `strange counts still give a forecast`(_ week: [Int]) throws {
    let history = DailySeries(first: first, days: (0..<210).map { .count(week[$0 % 7]) })
    let samples = try DemandModel(history, until: first.adding(days: 216), known: .national)
      .samples(DailySeries(first: first.adding(days: 210), days: Array(repeating: .unknown, count: 7)), paths: 200)
    let means = samples.map(\.mean)
    #expect(means.allSatisfy { $0.isFinite && $0 >= 0 })
    for (mean, count) in zip(means, week) where count >= 1 { #expect((0.5...2).contains(mean / Double(count))) }
  }
}
