import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// How much a policy may do over the whole study, when, and with whom.
@Suite struct CapTests {
  /// Two officers at each of five reviews, home again before the next.
  private static func reviews(_ change: (inout Action) -> Void = { _ in }) throws -> Scenario {
    var policy = Willing.lend(.reviews(firstDay: 40, everyDays: 28), howMany: .fixed(2))
    policy.actions[0].until = .after(days: 8)
    change(&policy.actions[0])
    return try Willing.scenario(policy)
  }

  private static func ordered(_ scenario: Scenario) -> [MoveRecord] {
    Willing.moves(scenario).filter { $0.dueDay != nil }
  }

  @Test func `without a cap a policy acts at every occasion`() throws {
    #expect(Self.ordered(try Self.reviews()).count >= 10)
  }

  @Test(arguments: [1, 3, 6])
  func `a cap over the study is reached and kept`(_ most: Int) throws {
    #expect(Self.ordered(try Self.reviews { $0.limits.inAll = most }).count == most)
  }

  @Test func `one budget is shared by all units that are helped`() throws {
    let scenario = try Self.reviews {
      $0.to = [0, 1]
      $0.from = .units([2])
      $0.when = .onDates([40])
      $0.limits.inAll = 3
    }
    #expect(Self.ordered(scenario).count == 3)
    #expect(Set(Self.ordered(scenario).map(\.to)) == [0, 1])
  }

  @Test func `no more than so many are away at a time`() throws {
    let moves = Self.ordered(try Self.reviews { $0.limits.atOnce = 1 })
    #expect(moves.count >= 5)
    for (one, next) in zip(moves, moves.dropFirst()) { #expect(next.orderedDay >= one.returnedDay ?? .max) }
  }

  @Test func `once means that nobody follows those who have returned`() throws {
    #expect(Self.ordered(try Self.reviews { $0.isOnce = true }).count == 2)
    let late = try Self.reviews {
      $0.when = .backlogAbove(days: 0.01, forDays: 1)
      $0.isOnce = true
    }
    let moves = Self.ordered(late)
    #expect(moves.count == 2 && moves.allSatisfy { $0.returnedDay != nil })
  }

  @Test func `a measure that is in force once does not come back`() throws {
    func days(_ isOnce: Bool) throws -> Double {
      var scenario = try Self.reviews {
        $0.instrument = .extraHours(hoursPerDay: 2)
        $0.when = .onDates([40, 110])
        $0.until = .after(days: 3)
        $0.isOnce = isOnce
      }
      // Work waits every evening.
      scenario.units[0].officers[0].count = 2
      let runner = TrialRunner(scenario)
      return runner.play(0).figure(runner.layout, policy: 1, .overtimeHours)
    }
    let (once, often) = (try days(true), try days(false))
    #expect(once > 0 && once < often)
  }

  @Test func `orders stay within the dates given`() throws {
    let moves = Self.ordered(
      try Self.reviews {
        $0.when = .backlogAbove(days: 0.01, forDays: 1)
        $0.within = 60..<75
      })
    #expect(!moves.isEmpty && moves.allSatisfy { (60..<75).contains($0.orderedDay) })
  }

  @Test func `only groups that are named go`() throws {
    var scenario = try Self.reviews { $0.limits.groups = ["chosen"] }
    var group = scenario.units[2].officers[0]
    group.name = "chosen"
    group.count = 1
    scenario.units[2].officers.append(group)
    let roster = Roster(scenario)
    let moves = Self.ordered(scenario)
    #expect(!moves.isEmpty && moves.allSatisfy { $0.officer.map(roster.name)?.contains("/chosen/") == true })
  }

  @Test(arguments: [Selection.match, .optimal], [["one", "two"], ["two", "one"]])
  func `of those who must not both go one is away at a time`(_ selection: Selection, _ names: [String]) throws {
    func moves(_ apart: [[String]]) throws -> [MoveRecord] {
      var scenario = try Self.reviews {
        $0.choose = selection
        $0.limits.groups = names
        $0.limits.apart = apart
      }
      scenario.units[2].officers += names.map { name in
        var group = scenario.units[2].officers[0]
        (group.name, group.count) = (name, 1)
        return group
      }
      return Willing.moves(scenario)
    }
    let (together, apart) = (try moves([]), try moves([names]))
    let goneApart = apart.filter { $0.arrivedDay != nil }
    #expect(goneApart.count >= 5)
    #expect(zip(together, together.dropFirst()).contains { $0.arrivedDay != nil && $0.arrivedDay == $1.arrivedDay })
    for (one, next) in zip(goneApart, goneApart.dropFirst()) { #expect(next.orderedDay >= one.returnedDay ?? .max) }
    #expect(apart.contains { $0.rejectedBecause == .apart } && !together.contains { $0.rejectedBecause == .apart })
  }

  @Test func `a rotation keeps its cap in pairs`() throws {
    let scenario = try Self.reviews {
      $0.instrument = .rotation
      $0.to = [1, 2]
      $0.until = .never
      $0.limits.inAll = 5
    }
    #expect(Self.ordered(scenario).count == 4)
  }
}
