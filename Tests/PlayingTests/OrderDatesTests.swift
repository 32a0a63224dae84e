import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// Dates by which a letter must be ordered and signed, counted by hand on the calendar of 2026.
@Suite struct OrderDatesTests {
  private func action(by days: Int, stages: [Double], prepare: Preparation) throws -> Action {
    let stages = try stages.map { Process.Stage(name: "s", duration: try .triangular(from: 1, mode: $0, to: 9)) }
    return Action(
      instrument: .assignment, to: [0], when: .before(surges: [0], byDays: days), prepare: prepare,
      process: Process(stages: stages))
  }

  @Test func countedBackOverWeekends() throws {
    let scenario = try Town.scenario()
    // Wednesday 25 March 2026. Five working days before: Wednesday the 18th. Two of training and one of handover before
    // that: Friday the 13th. A stage of 5 at the factor 1.2 of no leadership: 6 days, Thursday the 5th.
    let dates = try #require(
      scenario.orderDates(
        of: try action(by: 5, stages: [5], prepare: Preparation(trainingDays: 2, handoverDays: 1))
      ).first)
    let iso = { (day: Int) in scenario.calendar.date(of: day).iso }
    #expect(iso(dates.startDay) == "2026-03-25")
    #expect(iso(dates.readyDay) == "2026-03-18")
    #expect(iso(dates.signedDay) == "2026-03-13")
    #expect(iso(dates.orderDay) == "2026-03-05")
    #expect(dates.isWithinStudy)
    #expect(dates.endDay == scenario.calendar.workingDay(scenario.surges[0].lengthDays, after: dates.startDay))
  }

  @Test func ordersInATrialKeepTheDate() throws {
    var policy = Town.lendAhead()
    policy.actions[0].process = Process(stages: [.init(name: "letter", duration: try .constant(4))])
    let scenario = try Town.scenario(policies: [policy])
    let dates = try #require(scenario.orderDates(of: policy.actions[0]).first)
    let moves = TrialRunner(scenario).play(0).moves[1].filter { $0.dueDay != nil }
    let first = try #require(moves.map(\.orderedDay).min())
    #expect(first == dates.orderDay)
    #expect(moves.first { $0.orderedDay == first }?.dueDay == dates.signedDay)
  }

  @Test func anOrderBeforeTheStudyIsSaidToBe() throws {
    let scenario = try Town.scenario()
    let dates = try #require(
      scenario.orderDates(of: try action(by: 50, stages: [9, 9], prepare: Preparation())).first)
    #expect(!dates.isWithinStudy)
  }

  @Test func otherTriggersHaveNoDate() throws {
    let scenario = try Town.scenario()
    #expect(scenario.orderDates(of: Town.lendLate().actions[0]).isEmpty)
  }
}
