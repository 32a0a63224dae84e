import Government
import Stochastics
import Testing

@testable import Histories

/// When the rushes of a study of 2026 were in the year before.
@Suite struct PastRushesTests {
  private func days(of start: CivilDate) throws -> [CivilDate] {
    let calendar = WorkCalendar(start: "2026-01-05", studyDays: 364)
    let service = Service(
      name: "work", demand: Demand(.rate(perDay: 10)),
      steps: [Step(name: "work", work: try .constant(5), competency: 0)],
      promiseDays: 1)
    let unit = Unit(
      name: "desk", officers: [OfficerGroup(name: "staff", count: 2, yearsInPost: try .constant(3))],
      services: [service], mainSkill: 0)
    let surge = Surge(
      name: "rush", places: [Surge.Place(unit: 0)], startDay: calendar.day(of: start), peak: try .constant(2),
      holdDays: 5)
    let scenario = Scenario(
      title: "rush", calendar: calendar, lengthDays: 364, competencies: [Competency(name: "c")], units: [unit],
      surges: [surge])
    let past = WorkCalendar(start: "2025-01-06", studyDays: 364)
    return PastRushes(scenario, units: [0], past, days: 364).days.sorted().map(past.date)
  }

  @Test func `one around Lebaran moves with it`() throws {
    // Lebaran was on 21 March 2026 and on 31 March 2025.
    let days = try days(of: "2026-03-25")
    #expect(days.first == "2025-04-04" && days.count == 7)
  }

  @Test func `another comes at its date`() throws {
    #expect(try days(of: "2026-06-15").first == "2025-06-15")
  }
}
