import Government
import Scenarios
import Stochastics
import Testing

@Suite struct SurgeReadingTests {
  private static func surge(_ keys: String) throws -> (surge: Surge, scenario: Scenario, again: Scenario) {
    let read = try ScenarioReader.read(text: study(rest: "surges: { s: { in: desk, peak: 2 times, \(keys) } }"))
    let again = try ScenarioReader.read(text: read.resolved)
    #expect(withoutMarks(again.resolved) == withoutMarks(read.resolved))
    #expect(described(again.scenario) == described(read.scenario))
    return (read.scenario.surges[0], read.scenario, again.scenario)
  }

  @Test func aStepHoldsAndASpikeFades() throws {
    let step = try Self.surge("shape: step, starts: 2026-06-02, holds: 3 working days").surge
    #expect((step.buildDays, step.holdDays, step.fadeDays) == (0, 3, 0))
    let spike = try Self.surge("shape: spike, starts: 2026-06-02, fades: 2 working days").surge
    #expect((spike.buildDays, spike.holdDays, spike.fadeDays) == (0, 1, 2))
    #expect(step.timing.isCertain && spike.timing.isCertain)
  }

  /// Election eve on Thursday 26 November 2026, time constant 4 working days: from 20 working days before, 29 October; a
  /// date off counts as the working day before it.
  @Test(arguments: ["2026-11-26", "2026-11-27"])
  func anExponentialRiseEndsOnItsDate(_ date: String) throws {
    let holidays = date == "2026-11-27" ? "\ncalendar: { holidays: [2026-11-27] }" : "\ncalendar: { holidays: none }"
    let keys = "shape: exponential, until: \(date), rises: 4 working days"
    let read = try ScenarioReader.read(
      text: study(rest: "surges: { s: { in: desk, peak: uncertain 8 to 21 times, \(keys) } }" + holidays))
    let (surge, calendar) = (read.scenario.surges[0], read.scenario.calendar)
    #expect(calendar.date(of: surge.startDay).iso == "2026-10-29")
    #expect((surge.buildDays, surge.holdDays, surge.fadeDays, surge.riseDays) == (20, 1, 0, 4))
    let window = read.scenario.windows[1]
    #expect(calendar.date(of: calendar.workingDay(20, after: window.from)).iso == "2026-11-26")
    #expect(calendar.workingDay(21, after: window.from) == window.to)
    #expect(try ScenarioReader.read(text: read.resolved).scenario.surges[0].buildDays == 20)
  }

  @Test func aRiseThatWouldBeginBeforeTheStudyBeginsWithIt() throws {
    let surge = try Self.surge("shape: exponential, until: 2026-01-09, rises: 4 working days").surge
    #expect((surge.startDay, surge.buildDays) == (0, 4))
  }

  @Test func uncertainDatesAndLengthsAreAnnouncedByModeOrMean() throws {
    let (surge, scenario, _) = try Self.surge(
      "starts: uncertain 2026-06-01 to 2026-06-06, builds: uncertain 2 to 8 working days, "
        + "holds: uncertain 1 to 10 (usually 2) working days, fades: uncertain 3 to 6 working days")
    #expect(scenario.calendar.date(of: surge.startDay).iso == "2026-06-04")
    #expect((surge.buildDays, surge.holdDays, surge.fadeDays) == (5, 2, 4.5))
    #expect(try surge.timing.start == .uniform(from: 146.5, to: 152.5))
    #expect(try surge.timing.build == .uniform(from: 1.5, to: 8.5))
    #expect(try surge.timing.hold == .triangular(from: 1, mode: 2, to: 10))
    #expect(try surge.timing.fade == .uniform(from: 3, to: 6))
    let usual = try Self.surge("starts: uncertain 2026-06-01 to 2026-06-06 (usually 2026-06-02)").surge
    #expect(usual.startDay == 148)
    #expect(try usual.timing.start == .triangular(from: 147, mode: 148, to: 152))
    #expect(try Self.surge("starts: uncertain 2026-06-01 to 2026-06-01").surge.timing.isCertain)
  }
}
