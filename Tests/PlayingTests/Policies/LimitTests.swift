import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct LimitTests {
  @Test func `a wave lets only so many go within its spacing`() throws {
    var policy = Willing.lend(.onDates([40]), howMany: .fixed(6))
    policy.actions[0].limits.wave = Limits.Wave(size: 2, everyDays: 5)
    let scenario = try Willing.scenario(policy)
    let ordered = Willing.moves(scenario).filter { $0.dueDay != nil }.map {
      scenario.calendar.workingDays(from: 40, to: $0.orderedDay)
    }
    #expect(ordered == [0, 0, 5, 5, 10, 10])
  }

  @Test func `waves larger than the city end with nobody left, each reason once`() throws {
    var policy = Willing.lend(.onDates([40]), howMany: .fixed(1000))
    policy.actions[0].limits = Limits(crewShare: 0.5, lenderLoad: 10, wave: .init(size: 1000, everyDays: 1))
    let moves = Willing.moves(try Willing.scenario(policy))
    #expect(moves.count { $0.dueDay != nil } == 10)
    #expect(moves.count { $0.rejectedBecause == .minimumCrew } == 10)
  }

  @Test func `a freeze bars posts named, and a decree that falls into it waits for its end`() throws {
    var policy = Willing.lend(.onDates([40]), howMany: .fixed(1))
    policy.actions[0].instrument = .permanentTransfer
    policy.actions[0].until = .never
    policy.actions[0].process = try Process(stages: [.init(name: "decree", duration: .constant(5))])
    policy.actions[0].limits.freezes = [.init(posts: [.pelaksana], from: 45, to: 75)]
    var scenario = try Willing.scenario(policy)
    scenario.parameters.askingDays = 5
    // Ordered before the freeze, 5 · 1.2 working days later inside it: the decree waits until day 75 (a working day or later).
    let move = try #require(Willing.moves(scenario).first)
    #expect(move.orderedDay == scenario.calendar.workingDay(atOrAfter: 40))
    #expect(move.dueDay == scenario.calendar.workingDay(atOrAfter: 75))
    // Ordered within the freeze, everybody is barred; other posts are not.
    var frozen = scenario
    frozen.policies[1].actions[0].when = .onDates([50])
    #expect(Willing.moves(frozen).allSatisfy { $0.rejectedBecause == .freeze })
    frozen.policies[1].actions[0].limits.freezes[0].posts = [.managerial]
    #expect(Willing.moves(frozen).contains { $0.arrivedDay != nil })
  }

  @Test func `a freeze of all year ends in counted reasons and the baseline's numbers`() throws {
    var policy = Willing.lend(.onDates([40]), howMany: .fixed(2))
    policy.actions[0].instrument = .permanentTransfer
    policy.actions[0].limits.freezes = [.init(posts: OfficerGroup.Post.allCases, from: 0, to: 400)]
    let runner = TrialRunner(try Willing.scenario(policy))
    let result = runner.play(0)
    #expect(result.moves[1].count { $0.rejectedBecause == .freeze } == 20)
    #expect(result.bits(policy: 0) == result.bits(policy: 1))
  }
}
