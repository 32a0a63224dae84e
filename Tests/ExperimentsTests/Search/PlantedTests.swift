import Testing

@testable import Experiments

@Suite("A search finds what is planted, or says that it is not there")
struct PlantedTests {
  static let plane = SearchSpace([.init(.ordered, count: 13), .init(.ordered, count: 12)])
  private static let question = SearchQuestion(tolerances: [5], share: 0.9)

  private func find(_ problem: Planted, _ seed: UInt64, plays: Int = .max) throws -> SearchFinding {
    try PolicySearch<Planted>(
      problem.space, Self.question, .init(probes: 20, trials: 2000, budget: SearchBudget(plays: plays), seed: seed)
    ).run(problem)
  }

  /// The largest gain of those that meet every requirement in nine trials of ten.
  private func truth(_ problem: Planted) -> Double? {
    problem.space.all.filter { problem.share(problem.margins($0.places)[0]) >= 0.9 }.map { problem.gain($0.places) }
      .max()
  }

  /// - Returns: in how many searches the best was right, and in how many something false was claimed.
  private func right(_ make: (UInt64) -> Planted) throws -> (found: Int, wrong: Int) {
    var (found, wrong) = (0, 0)
    for seed in 1...60 as ClosedRange<UInt64> {
      let problem = make(seed)
      let finding = try find(problem, seed)
      let most = try #require(truth(problem))
      guard let best = finding.best else { continue }
      let isMet = problem.share(problem.margins(best.places)[0]) >= 0.9
      let isNear = problem.gain(best.places) >= most - 5
      found += isMet && isNear ? 1 : 0
      // What was not met on the way is not claimed.
      let isBeaten = finding.tried.contains {
        problem.share(problem.margins($0.places)[0]) >= 0.9 && problem.gain($0.places) > problem.gain(best.places) + 5
      }
      wrong += finding.isSettled && finding.open.isEmpty && (!isMet || isBeaten) ? 1 : 0
    }
    return (found, wrong)
  }

  @Test("the fewest that are enough, on a slope")
  func slope() throws {
    let (found, wrong) = try right { seed in
      Planted(space: Self.plane, seed: seed, gain: { -10 * Double($0[0]) - Double($0[1]) }) {
        [0.5 * Double($0[0]) + 0.3 * Double($0[1]) - 3]
      }
    }
    #expect(found >= 57)
    #expect(wrong <= 3)
  }

  @Test("behind a cliff")
  func cliff() throws {
    let (found, wrong) = try right { seed in
      Planted(space: Self.plane, seed: seed, gain: { -10 * Double($0[0]) - Double($0[1]) }) {
        [$0[0] >= 7 && $0[1] >= 4 ? 4 : -4]
      }
    }
    #expect(found >= 57)
    #expect(wrong <= 3)
  }

  @Test("on the higher of two hills")
  func hills() throws {
    let (found, wrong) = try right { seed in
      Planted(
        space: Self.plane, seed: seed,
        gain: { places in
          let (x, y) = (Double(places[0]), Double(places[1]))
          return max(40 - 4 * (abs(x - 2) + abs(y - 2)), 60 - 4 * (abs(x - 9) + abs(y - 8)))
        }, margins: { _ in [4] })
    }
    #expect(found >= 57)
    #expect(wrong <= 3)
  }

  @Test("nothing is enough, and what is missed is named")
  func nothing() throws {
    let problem = Planted(space: Self.plane, seed: 1, gain: { -Double($0[0]) }, margins: { _ in [4, -3] })
    let finding = try find(problem, 1)
    #expect(finding.best == nil)
    #expect(finding.conflict == [1])
  }

  @Test("two requirements contradict each other, and are named")
  func contradiction() throws {
    let problem = Planted(space: Self.plane, seed: 1, gain: { -Double($0[0]) }) {
      [4, $0[0] >= 7 ? 4 : -4, $0[0] <= 4 ? 4 : -4]
    }
    let finding = try find(problem, 1)
    #expect(finding.best == nil)
    #expect(finding.conflict == [1, 2])
  }

  @Test("a budget too small to try anything finds nothing")
  func nothingTried() {
    let problem = Planted(space: Self.plane, seed: 1, gain: { -Double($0[0]) }, margins: { _ in [1] })
    #expect(throws: SearchStop.self) { try find(problem, 1, plays: 300) }
  }

  @Test("what is spent early leaves nothing settled", arguments: [700, 1000, 1500])
  func spent(plays: Int) throws {
    let problem = Planted(space: Self.plane, seed: 1, gain: { -10 * Double($0[0]) - Double($0[1]) }) {
      [0.5 * Double($0[0]) + 0.3 * Double($0[1]) - 3]
    }
    let finding = try find(problem, 1, plays: plays)
    #expect(finding.plays <= plays)
    #expect(!finding.isSettled && !finding.isWhole)
  }
}
