import Government
import Testing

@testable import Histories

@Suite struct ForecastTests {
  private let history = InventedCounts().series(from: "2024-01-01", days: 330, seed: 6)

  @Test func `days ahead are closed as the office's days are`() {
    let ahead = history.ahead(60, known: .national)
    for (place, day) in ahead.days.enumerated() {
      #expect((day == .closed) == InventedCounts.closed(ahead.date(of: place)), "\(ahead.date(of: place).iso)")
    }
    let always = DailySeries(first: "2024-01-01", days: Array(repeating: .count(4), count: 400))
    #expect(always.ahead(30, known: .national).days.allSatisfy { $0 == .unknown })
  }

  @Test func `weeks hold the days between Mondays, and add up`() throws {
    let forecast = try Forecast(service: "deed", history, days: 45, known: .national)
    #expect(forecast.days.count == 45 && forecast.days[0].date == "2024-11-26")
    #expect(forecast.weeks.dropFirst().allSatisfy { $0.sum.date.weekday == 0 })
    #expect(forecast.weeks.map(\.openDays).reduce(0, +) == forecast.days.count { !$0.isClosed })
    let days = forecast.days.reduce(0) { $0 + $1.mean }
    #expect((forecast.weeks.reduce(0) { $0 + $1.sum.mean } / days - 1).magnitude < 1e-9)
    #expect((forecast.total.mean / days - 1).magnitude < 1e-9)
  }

  @Test func `what cannot be forecast says why`() {
    let none = DailySeries(first: "2024-01-01", days: Array(repeating: .unknown, count: 90))
    #expect(throws: DemandModel.Failure.tooShort(days: 0)) {
      try Forecast(service: "deed", none, days: 10, known: .national)
    }
  }
}
