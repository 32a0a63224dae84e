import Government
import Testing

@testable import Scenarios

@Suite struct CapReadingTests {
  private static func study(_ parts: String) -> String {
    """
    start: 2026-01-05
    units:
      desk: { officers: 2, services: { deed: { rate: 5/day, time: 20 min } } }
      donor: { officers: [{ group: clerk, count: 4 }, { group: P017, count: 1 }], load: 0.6 }
    policies:
      lend: { instrument: assignment, to: desk, from: donor, how_many: 1, until: { after: 20 working days }, \(parts) }
    """
  }

  @Test func capsDatesAndNamesAreReadAndResolved() throws {
    let text = Self.study(
      "when: { backlog_above: 1 days, once: true, within: { from: 2026-02-09, to: 2026-03-06 } }, "
        + "limits: { in_all: 6, at_once: 2, officers: [P017, clerk] }")
    let read = try ScenarioReader.read(text: text)
    let action = read.scenario.policies[1].actions[0]
    #expect(action.when == .backlogAbove(days: 1, forDays: 1) && action.isOnce && action.within == 35..<61)
    #expect(action.limits.inAll == 6 && action.limits.atOnce == 2 && action.limits.groups == ["P017", "clerk"])
    let again = try ScenarioReader.read(text: read.resolved).scenario.policies[1].actions[0]
    #expect(again == action)
  }

  @Test func withoutThemNothingIsLimited() throws {
    let action = try ScenarioReader.read(text: Self.study("when: { backlog_above: 1 days }")).scenario.policies[1]
      .actions[0]
    #expect(action.within == nil && !action.isOnce && action.limits.groups.isEmpty)
    #expect(action.limits.inAll == nil && action.limits.atOnce == nil)
  }

  @Test(arguments: [
    ("[P017, clerk]", [["P017", "clerk"]]), ("[[P017, clerk], [clerk]]", [["P017", "clerk"], ["clerk"]]),
    ("clerk", [["clerk"]]),
  ])
  func whoMustNotBothGoIsReadAndResolved(_ written: String, _ sets: [[String]]) throws {
    let text = Self.study("when: { backlog_above: 1 days }, limits: { never_both: \(written) }")
    let read = try ScenarioReader.read(text: text)
    #expect(read.scenario.policies[1].actions[0].limits.apart == sets)
    let again = try ScenarioReader.read(text: read.resolved)
    #expect(again.scenario.policies[1].actions == read.scenario.policies[1].actions)
  }

  @Test(arguments: [
    ("when: { backlog_above: 1 days }, limits: { never_both: [[P017, P018]] }", "limits.never_both", "is no group"),
    ("when: { backlog_above: 1 days }, limits: { never_both: [] }", "limits.never_both", "is an empty list"),
    (
      "when: { backlog_above: 1 days }, limits: { never_both: [[clerk, clerk]] }", "limits.never_both", "is given twice"
    ),
    ("when: { backlog_above: 1 days }, limits: { officers: [P018] }", "limits.officers", "did you mean \"P017\"?"),
    ("when: { backlog_above: 1 days }, limits: { officers: [] }", "limits.officers", "is an empty list"),
    ("when: { backlog_above: 1 days }, limits: { in_all: 0 }", "limits.in_all", "expected 1 to 1000000"),
    (
      "when: { backlog_above: 1 days, within: { from: 2026-03-06, to: 2026-02-09 } }", "when.within.to",
      "before the first day"
    ),
    (
      "when: { backlog_above: 1 days, within: { from: 2026-01-05, to: 2026-01-20 } }", "when.within.to",
      "from 2026-02-02"
    ),
    (
      "when: { backlog_above: 1 days, within: { from: 2027-02-01, to: 2027-02-02 } }", "when.within.from",
      "to 2027-01-03"
    ),
    ("when: { backlog_above: 1 days, once: twice }", "when.once", "is not true or false"),
    ("when: { once: true }", "when", "is not a trigger"),
  ])
  func areRefusedAtTheirPlace(_ parts: String, _ path: String, _ message: String) {
    let found = problems(Self.study(parts))
    #expect(
      found.count == 1 && found[0].path.hasPrefix("policies.lend." + path) && found[0].message.contains(message),
      "\(found)")
  }
}
