import Testing

@testable import Government
@testable import Playing

/// How often an action can act, as a planner is told.
@Suite struct ExtentTests {
  private static func extent(_ when: Trigger, _ change: (inout Action) -> Void = { _ in }) throws -> Extent {
    var policy = Willing.lend(when, howMany: .fixed(3))
    change(&policy.actions[0])
    let scenario = try Willing.scenario(policy)
    return try #require(scenario.extent(of: scenario.policies[1].actions[0]))
  }

  @Test func `what watches the backlog has no bound until one is given`() throws {
    let backlog = Trigger.backlogAbove(days: 1, forDays: 1)
    #expect(try Self.extent(backlog).most == nil)
    #expect(try Self.extent(backlog).meant == 3)
    #expect(try Self.extent(backlog) { $0.to = [0, 1] }.officers == 6)
    #expect(try Self.extent(backlog) { $0.isOnce = true }.most == 3)
    #expect(try Self.extent(backlog) { $0.limits.inAll = 5 }.most == 5)
    #expect(try Self.extent(backlog) { $0.limits.atOnce = 2 }.meant == 2)
    #expect(try Self.extent(backlog) { $0.until = .never }.most == 3)
  }

  @Test func `dates and reviews are counted where orders may be given`() throws {
    #expect(try Self.extent(.onDates([10, 40, 80])).most == 6, "one lies in the warm-up")
    #expect(try Self.extent(.onDates([40, 80])) { $0.within = 70..<90 }.times == 1)
    #expect(try Self.extent(.reviews(firstDay: 40, everyDays: 28)).times == 6)
    #expect(try Self.extent(.reviews(firstDay: 40, everyDays: 28)) { $0.isOnce = true }.times == 1)
    #expect(try Self.extent(.before(surges: [0], byDays: 5)).times == 1)
    #expect(try Self.extent(.before(surges: [0], byDays: 5)) { $0.within = 150..<160 }.most == 0)
    #expect(try Self.extent(.never).most == 0)
  }

  @Test(arguments: [Need.fixed(2), .workload(atMost: 2)])
  func `no run moves more than its extent`(_ need: Need) throws {
    var policy = Willing.lend(.reviews(firstDay: 40, everyDays: 28), howMany: need)
    policy.actions[0].until = .after(days: 8)
    let scenario = try Willing.scenario(policy)
    let most = try #require(scenario.extent(of: scenario.policies[1].actions[0])?.most)
    #expect(Willing.moves(scenario).count { $0.dueDay != nil } <= most)
  }
}
