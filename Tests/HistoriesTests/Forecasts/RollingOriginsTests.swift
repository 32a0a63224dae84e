import Government
import Testing

@testable import Histories

@Suite struct RollingOriginsTests {
  private let history = InventedCounts().series(from: "2023-01-02", days: 900, seed: 2)

  @Test func `origins lie a horizon apart, the last one a horizon before the end`() {
    let origins = RollingOrigins(history, horizon: 42)
    #expect(origins.origins.last == 858)
    #expect(zip(origins.origins, origins.origins.dropFirst()).allSatisfy { $1 - $0 == 42 })
    #expect(origins.origins.count == 12)
    #expect(RollingOrigins(history.part(0..<200), horizon: 42).origins.isEmpty)
  }

  @Test func `each open day is scored once by every method, and the model is best where it is the truth`() {
    let scores = RollingOrigins(origins: [300, 400], horizon: 60).scores(history, known: .national)
    let open = [300..<360, 400..<460].joined().count { history.days[$0].count != nil }
    for method in ForecastMethod.allCases { #expect(scores.count { $0.method == method } == open) }
    let summaries = scores.summaries
    #expect(summaries.best == .model)
    #expect(summaries.allSatisfy { $0.tenths.reduce(0, +) == open && $0.crps > 0 && $0.wis > 0 })
  }

  @Test func `of a week that repeats itself the simplest forecast is taken`() {
    let same = DailySeries(first: "2023-01-02", days: (0..<240).map { .count([9, 8, 7, 6, 5, 0, 0][$0 % 7]) })
    #expect(RollingOrigins(same, horizon: 28).scores(same, known: .national).summaries.best == .seasonalNaive)
  }

  @Test func `with nothing held out the weekday's own counts are used`() {
    #expect([DayScore]().summaries.best == .sameWeekday)
  }

  @Test func `the simpler forecasts are what they say`() {
    let past = DailySeries(first: "2023-01-02", days: (0..<21).map { .count($0 < 14 ? 10 : 13) })
    let future = DailySeries(first: "2023-01-23", days: [.unknown, .closed])
    let weekday = SimplerForecasts.sameWeekday(past, future)
    #expect(weekday[0].sorted == [10, 10, 13] && weekday[1].isClosed)
    #expect(
      SimplerForecasts.seasonalNaive(past, future)[0].sorted == Array(repeating: 13, count: 7)
        + Array(repeating: 16, count: 7))
    #expect(weekday[0].band(0.5) == 10...13 && weekday[0].quantile(0.5) == 10)
  }
}
