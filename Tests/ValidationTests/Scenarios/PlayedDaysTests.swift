import Testing

@testable import Government
@testable import Playing

@Suite struct PlayedDaysTests {
  /// Two files of 36 hours at 0:00 and 0:01, one each of two officers, of whom one retires that night. The other is done with
  /// his own the next noon, and needs the twelve hours that were left of the first: at 0:01 of the third day.
  @Test func `a file goes on with what is left of it when its officer is gone over night`() throws {
    var scenario = try PlainOffice(
      days: 4, warmUp: 1,
      unit: """
        officers: 2
        services: { deed: \(PlainOffice.service(perDay: 1, "exactly 36 h")) }
        staffing: [{ on: 2026-01-06, retire: 1 }]
        """
    ).read(for: "over night")
    scenario.units[0].services[0].demand.source = .timeStamps([0, 60])
    let days = PlayedDays(scenario, run: 0)
    let end = try #require(days.outcomes.map(\.end).max())
    #expect(abs(end - (2 * 86_400 + 60)) < 1e-3)
  }
}
