import Stochastics
import Testing

@testable import Experiments
@testable import Government
@testable import Playing
@testable import Towns

/// Who goes, who is next in line, and what held others back.
@Suite struct GroupStandingTests {
  /// A roster of three in each lending unit; officer 4 is "a" of the unit "back".
  private static func scenario(_ choose: Selection = .seniority) throws -> Scenario {
    var scenario = HandMade.scenario()
    for unit in [1, 2] {
      scenario.units[unit].officers = try [("a", 2.0), ("b", 9), ("c", 5)].map { name, years in
        OfficerGroup(name: "\(name)\(unit)", count: 1, yearsInPost: try .constant(years))
      }
    }
    scenario.policies[1].actions[0].choose = choose
    return scenario
  }

  private static func standings(
    _ scenario: Scenario, _ moves: @escaping (Int) -> [MoveRecord]
  ) -> [(name: String, standing: GroupStanding)] {
    let result = HandMade.result(scenario, trials: 40, moves: { [[], moves($0), []] }) { _, _, _, _, trial in
      HandMade.noise(trial)
    }
    return Comparison(result).groupStandings(of: 1, action: 0).map {
      (scenario.units[$0.unit].officers[$0.group].name, $0)
    }
  }

  private static func gone(_ officer: Int) -> MoveRecord {
    var move = HandMade.move(arrived: 6, returned: 20)
    move.officer = officer
    return move
  }

  private static func refused(_ officer: Int) -> MoveRecord {
    var move = gone(officer)
    (move.arrivedDay, move.rejectedBecause) = (nil, .refused)
    return move
  }

  @Test func `those who go most often stand first, then those whom the rule prefers`() throws {
    let standings = Self.standings(try Self.scenario()) { trial in
      [Self.gone(4)] + (trial < 10 ? [Self.gone(9)] : [Self.refused(9)])
    }
    #expect(standings.map(\.name) == ["a1", "c2", "b1", "b2", "c1", "a2"])
    #expect(standings.map(\.standing.goes) == [1, 0.25, 0, 0, 0, 0])
    let second = standings[1].standing
    #expect(second.reasons.map(\.reason) == [.refused] && second.reasons.map(\.perTrial) == [0.75])
    // Clopper and Pearson for 10 of 40.
    let interval = try #require(second.interval)
    #expect(abs(interval.lower - 0.1269) < 1e-4 && abs(interval.upper - 0.4120) < 1e-4)
  }

  @Test func `whom the limits leave out is not in line`() throws {
    var scenario = try Self.scenario()
    scenario.units[1].officers[1].post = .managerial
    scenario.policies[1].actions[0].limits.posts = [.functional, .pelaksana]
    scenario.policies[1].actions[0].limits.groups = ["a1", "b1", "b2"]
    #expect(Self.standings(scenario) { _ in [] }.map(\.name) == ["b2", "a1"])
  }

  @Test func `a match is told where the study states it`() throws {
    var scenario = try Town.scenario(policies: [Town.lendAhead()])
    scenario.units[1].officers[0].holdings = [.init(competency: 0, level: 0.5)]
    let matches = StatedMatches(scenario)
    let known = try #require(matches.match(of: scenario.units[1].officers[0], at: 0))
    #expect(known > 0 && known <= 1)
    scenario.units[1].officers[0].holdings = []
    #expect(matches.match(of: scenario.units[1].officers[0], at: 0) == nil)
  }
}
