import Foundation
import Government
import Testing

@testable import Scenarios

@Suite struct PolicyPartsTests {
  static let yaml = """
    mutasim: 1
    start: 2026-01-05
    units:
      desk: { officers: [ { group: staff, count: 5 }, { group: head, count: 1, post: managerial, other_duties: 80% } ], services: { deed: { rate: 40/day, time: 20 min } } }
      permits: { officers: 4, load: 95% }
      library: { officers: 10, load: 50% }
    surges: { rush: { in: desk, starts: 2026-04-01, peak: 2 times } }
    policies:
      inside: { instrument: redeployment, to: desk, how_many: 1, when: { load_above: 95%, for: 3 working days }, until: { after: 10 working days } }
      dates: { instrument: assignment, to: [desk, permits], from: library, how_many: { rule: wisn, at_most: 3 }, choose: optimal, when: { on: [2026-03-02, 2026-06-01] }, until: { after: 30 working days }, engage: [forum, circular], if_refused: drop, distance: 12 km, allowance_lost: 5%, prepare: { training: 3 days, on: 2026-02-16, support: 80% }, limits: { wave: { size: 2, every: 10 working days } } }
      plan: { instrument: mutasi, to: { load_above: 90% }, from: { load_below: 70% }, how_many: { rule: square_root, at_most: 4, safety: 0.5 }, choose: volunteers, when: { every: 13 weeks, from: 2026-02-02 }, process: digital, until: { evaluated_after: 60 working days, stays_if: proficiency at least 80% }, limits: { freeze: { posts: [managerial], from: 2026-05-01, to: 2026-06-30 } } }
      swap: { instrument: rotation, to: [desk, library], how_many: 2, when: { every: 26 weeks }, limits: { in_post: at least 3 years } }
      floats: { instrument: pool, to: [desk, permits], from: library, how_many: 2, prepare: { training: 5 days }, when: { backlog_above: 1 day }, until: { backlog_below: 0.3 days, stay: 5 working days } }
      guess: { instrument: assignment, to: desk, from: library, how_many: { rule: cheapest, at_most: 5 }, when: { forecast_above: 100%, over: 15 working days }, until: { after: 20 working days } }
      saturday: { instrument: saturdays, to: desk, when: { before: rush }, hours: 5 h/day }
      tickets: { instrument: quota, to: desk, tickets: 60/day, when: { on: 2026-02-02 }, until: never }
      web: { instrument: online_channel, to: desk, share: 40%, when: { on: 2026-02-02 }, until: never }
    """

  @Test func everyChoiceOfEveryPartIsRead() throws {
    let scenario = try ScenarioReader.read(text: Self.yaml).scenario
    let actions = scenario.policies.dropFirst().map { $0.actions[0] }
    let day = { (iso: String) in scenario.calendar.day(of: CivilDate(iso: iso) ?? CivilDate(dayNumber: 0)) }
    #expect(actions[0].instrument == .redeployment && actions[0].when == .loadAbove(load: 0.95, forDays: 3))
    #expect(actions[1].to == [0, 2] && actions[1].howMany == .wisn(atMost: 3) && actions[1].choose == .optimal)
    #expect(actions[1].when == .onDates([day("2026-03-02"), day("2026-06-01")]))
    #expect(actions[1].engagement == Engagement([.forum, .circular]) && actions[1].ifRefused == .drop)
    #expect(actions[1].distance == 12 && actions[1].allowanceLost == 0.05)
    #expect(actions[1].prepare == Preparation(trainingDays: 3, aheadDay: day("2026-02-16"), support: 0.8))
    #expect(actions[1].limits.wave == Limits.Wave(size: 2, everyDays: 10))
    #expect(actions[2].to == [0, 1, 2] && actions[2].receiverLoadAbove == 0.9 && actions[2].from == .loadBelow(0.7))
    #expect(actions[2].howMany == .squareRoot(safety: 0.5, atMost: 4) && actions[2].choose == .volunteers)
    #expect(actions[2].when == .reviews(firstDay: day("2026-02-02"), everyDays: 91))
    #expect(actions[2].process == Process.permanentTransfer.digital && actions[2].ifRefused == .force)
    #expect(actions[2].engagement.fairness == 0.2 && actions[2].engagement.communication == 0.2)
    #expect(actions[2].until == .evaluation(afterDays: 60, proficiency: 0.8))
    #expect(
      actions[2].limits.freezes == [
        Limits.Freeze(posts: [.managerial], from: day("2026-05-01"), to: day("2026-07-01"))
      ])
    #expect(actions[3].instrument == .rotation && actions[3].limits.yearsInPost == 3)
    #expect(actions[4].instrument == .pool && actions[4].prepare.aheadDay == 28)
    #expect(actions[5].when == .forecastAbove(load: 1, overDays: 15) && actions[5].howMany == .cheapest(atMost: 5))
    #expect(actions[6].instrument == .saturdays(hours: 5))
    #expect(actions[7].instrument == .ticketQuota(perDay: 60))
    #expect(actions[8].instrument == .onlineChannel(share: 0.4))
  }

  @Test func theResolvedFileReadsBackAsTheSamePolicies() throws {
    let first = try ScenarioReader.read(text: Self.yaml)
    let second = try ScenarioReader.read(text: first.resolved)
    #expect(second.scenario.policies.map(\.actions) == first.scenario.policies.map(\.actions))
  }

  @Test(arguments: [
    ("redeployment, to: desk, from: library", "from: has no meaning for redeployment"),
    ("rotation, to: desk", "to: names one unit; a rotation exchanges officers between at least two"),
    ("rotation, to: [desk, library], choose: random", "choose: has no meaning for rotation"),
    ("mutasi, to: desk, from: library, until: { after: 5 working days }", "after: has no meaning for mutasi"),
    ("assignment, to: desk, from: library, hours: 2 h/day", "hours: has no meaning for assignment"),
    (
      "assignment, to: desk, from: library, until: { evaluated_after: 5 working days, stays_if: rating }",
      "stays_if: \"rating\" is not what an evaluation can look at"
    ),
    ("assignment, to: desk, from: library, engage: shouting", "engage: \"shouting\" is not a step of engagement"),
    (
      "assignment, to: desk, from: library, limits: { wave: { size: 0, every: 3 working days } }",
      "wave.size: \"0\" is out of range"
    ),
    (
      "assignment, to: desk, from: library, prepare: { on: 2030-01-01 }",
      "prepare.on: \"2030-01-01\" is outside the study"
    ),
    ("quota, to: desk", "tickets: is missing"),
  ])
  func whatHasNoMeaningIsRefusedByName(_ text: String, _ message: String) throws {
    let policy = "p: { instrument: \(text), how_many: 1, when: { on: 2026-03-02 } }"
    let yaml = Self.yaml.components(separatedBy: "policies:\n")[0] + "policies:\n  \(policy)\n"
    let error = #expect(throws: ScenarioError.self) { try ScenarioReader.read(text: yaml) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
