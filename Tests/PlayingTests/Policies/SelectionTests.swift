import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct SelectionTests {
  /// Officer numbers of the first three moves.
  private func chosen(_ selection: Selection, _ change: (inout Scenario) -> Void = { _ in }) throws -> (
    [Int], Trial
  ) {
    var scenario = try Willing.scenario(Willing.lend(.onDates([40]), howMany: .fixed(3)))
    scenario.policies[1].actions[0].choose = selection
    change(&scenario)
    let trial = TrialRunner(scenario).playOut(0)[1]
    return (trial.moves.records.filter { $0.arrivedDay != nil }.compactMap(\.officer), trial)
  }

  @Test func `match takes the best matching`() throws {
    let (officers, trial) = try chosen(.match)
    let best = (5..<25).sorted { trial.moves.match(of: $0, at: 0) > trial.moves.match(of: $1, at: 0) }.prefix(3)
    #expect(officers == Array(best))
  }

  @Test func `seniority takes those longest in post`() throws {
    let (officers, trial) = try chosen(.seniority)
    let longest = (5..<25).sorted { trial.people.officers[$0].yearsAtStart > trial.people.officers[$1].yearsAtStart }
      .prefix(3)
    #expect(officers == Array(longest))
  }

  @Test func `rating takes the best appraised`() throws {
    let (officers, _) = try chosen(.rating) { $0.units[2].officers[0].rating = 5 }
    #expect(officers.count == 3 && officers.allSatisfy { (15..<25).contains($0) })
  }

  @Test func `among equally rated officers the lot decides`() throws {
    let (rated, _) = try chosen(.rating)
    let (drawn, _) = try chosen(.random)
    #expect(rated == drawn && rated != [5, 6, 7])
  }

  @Test func `a lot does not depend on the policy and differs between orders`() throws {
    let (officers, _) = try chosen(.random)
    let (again, _) = try chosen(.random) { $0.policies.append(Town.lendAhead()) }
    #expect(officers == again)
    #expect(officers.count == 3 && officers != [5, 6, 7])
  }

  @Test func `volunteers are asked first, so that nobody refuses while there are any`() throws {
    let usual: (inout Scenario) -> Void = { $0.parameters.acceptanceConstant = -1.5 }
    let (_, asked) = try chosen(.match, usual)
    let (volunteers, called) = try chosen(.volunteers, usual)
    #expect(asked.moves.records.contains { $0.rejectedBecause == .refused })
    #expect(!called.moves.records.contains { $0.rejectedBecause == .refused })
    #expect(volunteers.count == 3)
  }

  @Test func `the best assignment sends each to where he is worth most`() throws {
    // Officer 5 knows the work of unit 0, officer 15 that of unit 1's twin: match alone would send both to unit 0 first.
    var scenario = try Willing.scenario(Willing.lend(.onDates([40]), howMany: .fixed(1)))
    scenario.units.append(try Town.office("permits", officers: 5, load: 0.75, skill: 3))
    scenario.competencies.append(Competency(name: "permits"))
    scenario.policies[1].actions[0].to = [0, 3]
    scenario.policies[1].actions[0].choose = .optimal
    scenario.policies[1].actions[0].limits = Limits(crewShare: 0.9, lenderLoad: 10)
    scenario.units[1].officers = try [
      OfficerGroup(
        name: "both", count: 1, yearsInPost: .constant(3),
        holdings: [.init(competency: 0, level: 1), .init(competency: 1, level: 1), .init(competency: 3, level: 0.9)]),
      OfficerGroup(
        name: "civil", count: 9, yearsInPost: .constant(3),
        holdings: [.init(competency: 0, level: 0.8), .init(competency: 1, level: 1), .init(competency: 3, level: 0)]),
    ]
    scenario.units[2].officers[0].holdings = [.init(competency: 0, level: 0.8), .init(competency: 2, level: 1)]
    let moves = Willing.moves(scenario).filter { $0.arrivedDay != nil }
    // One may leave each lender. The officer who knows both goes to permits, which nobody else knows.
    let roster = Roster(scenario)
    let names = moves.sorted { $0.to < $1.to }.map { move in "\(move.to) \(roster.name(of: move.officer ?? 0))" }
    #expect(names == ["0 tourism/staff/1", "3 library/both/1"])
  }

  @Test(arguments: 0..<20) func `the solver finds what trying everything finds`(_ number: Int) {
    var random = SplitMix(state: UInt64(number))
    let candidates = 5
    let posts = 2
    let problem = MinCostAssignment(
      groups: (0..<candidates).map { _ in Int(random.next() % 2) },
      values: (0..<candidates).map { _ in (0..<posts).map { _ in Double(random.next() % 100) / 50 } },
      wanted: [1, 2],
      losses: (0..<2).map { _ in [Double(random.next() % 50) / 50, 1, 1.2] })
    func value(_ choice: [Int?]) -> Double? {
      var sum = 0.0
      var taken = [0, 0]
      var filled = [0, 0]
      for (candidate, post) in choice.enumerated() {
        guard let post else { continue }
        let group = problem.groups[candidate]
        guard taken[group] < problem.losses[group].count, filled[post] < problem.wanted[post] else { return nil }
        sum += problem.values[candidate][post] - problem.losses[group][taken[group]]
        taken[group] += 1
        filled[post] += 1
      }
      return sum
    }
    var best = (count: 0, value: 0.0)
    for code in 0..<243 {
      var rest = code
      let choice = (0..<candidates).map { _ -> Int? in
        defer { rest /= 3 }
        return rest % 3 == 2 ? nil : rest % 3
      }
      guard let found = value(choice) else { continue }
      let count = choice.count { $0 != nil }
      if (count, found) > best { best = (count, found) }
    }
    let solution = problem.solve()
    #expect(solution.count { $0 != nil } == best.count)
    #expect(value(solution).map { abs($0 - best.value) < 1e-9 } == true)
  }
}

/// A small generator for made-up problems.
private struct SplitMix {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
