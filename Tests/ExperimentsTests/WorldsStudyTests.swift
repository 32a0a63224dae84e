import Government
import Playing
import Stochastics
import Testing

@testable import Experiments
@testable import Towns

@Suite struct WorldsStudyTests {
  /// The study in which so many more errors are made by those who are lent; `trials` fixed unless a range.
  private static func world(
    _ name: String, errors: Double, trials: TrialRange = 100,
    policies: [Policy] = [.nothing, HandMade.lend, HandMade.hours]
  ) -> World {
    let goal = Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.6, windows: [1])
    var scenario = HandMade.scenario(policies: policies, targets: [goal])
    scenario.comparison.trials = trials
    scenario.parameters.errorShare = errors
    return World(name: name, scenario: scenario)
  }

  private static let two = [world(World.planned, errors: 0), world("errors", errors: 0.35)]

  private static func run(_ worlds: [World], spread: Double = 0.02, threads: Int = 2) throws -> WorldsResult {
    try WorldsStudy(worlds, threads: threads).run(progress: { _ in }, isCancelled: { false }) {
      Formula($0, spread: spread)
    }
  }

  /// By hand: behind the best as planned 40, 0 and 20 points, with errors 20, 15 and 0; least on time 50, 55 and 70 %.
  @Test func regretsAreThoseByHand() throws {
    let result = try Self.run(Self.two)
    let regrets = result.decided
    let byHand = [[0.4, 0, 0.2], [0.2, 0.15, 0]]
    #expect(regrets.measure == .onTime && result.trials == 100)
    for (row, known) in zip(regrets.regrets.joined(), byHand.joined()) {
      #expect(abs(row.estimate.mean - known) < 0.01)
      #expect(row.estimate.lower <= known && known <= row.estimate.upper)
      #expect(row.verdict == (known == 0 ? .best : .behind))
    }
    #expect(regrets.largest.map(\.world) == [0, 1, 0])
    #expect(regrets.worst.map { ($0.estimate.mean * 20).rounded() / 20 } == [0.5, 0.55, 0.7])
    #expect(regrets.leastRegret.policy == 1 && regrets.leastRegret.isSettled)
    #expect(regrets.bestWorst.policy == 2 && regrets.bestWorst.isSettled && result.isSettled)
    #expect((0..<3).map { result.worldsMet(by: $0) } == [0...0, 1...1, 2...2])
  }

  /// Lending and extra hours lie 20 points behind in their worst worlds: within the noise neither is said to be better.
  @Test func whatTheTrialsCannotTellIsLeftOpen() throws {
    let result = try Self.run([Self.two[0], Self.world("errors", errors: 0.4)], spread: 0.3)
    let choice = result.decided.leastRegret
    #expect(!choice.isSettled && !result.isSettled)
    #expect(Set(choice.rivals + [choice.policy]).isSuperset(of: [1, 2]))
  }

  @Test func whoIsBestEverywhereIsAsGoodEverywhere() throws {
    let result = try Self.run([Self.two[0], Self.world("slight", errors: 0.01)])
    #expect(result.decided.leastRegret.policy == 1 && result.decided.leastRegret.isSettled)
    #expect(result.decided.regrets.map { $0[1].verdict } == [.best, .best])
  }

  @Test func theOrderOfWorldsAndPoliciesChangesNothing() throws {
    let three = Self.two + [Self.world("slight", errors: 0.1)]
    let turned = [three[0], three[2], three[1]].map {
      Self.world(
        $0.name, errors: $0.scenario.parameters.errorShare, policies: [.nothing, HandMade.hours, HandMade.lend])
    }
    let (one, other) = (try Self.run(three).decided, try Self.run(turned).decided)
    for (world, place) in [0, 2, 1].enumerated() {
      #expect([0, 2, 1].map { other.regrets[place][$0].estimate } == one.regrets[world].map(\.estimate))
    }
    #expect(other.leastRegret.policy == 2 && one.leastRegret.policy == 1)
    #expect(other.bestWorst.policy == 1 && one.bestWorst.policy == 2)
  }

  @Test func threadsChangeNothing() throws {
    let results = try [1, 3].map { try Self.run(Self.two, threads: $0) }
    for (one, other) in zip(results[0].measures, results[1].measures) {
      #expect("\(one)" == "\(other)")
    }
  }

  @Test func roundsEndWhereItIsSettled() throws {
    let range = TrialRange(40, to: 160)
    let clear = try Self.run([0, 0.35].enumerated().map { Self.world("w\($0)", errors: $1, trials: range) })
    #expect(clear.trials == 40 && clear.isSettled)
    let close = try Self.run(
      [0, 0.4].enumerated().map { Self.world("w\($0)", errors: $1, trials: range) }, spread: 0.5)
    #expect(close.trials == 160 && !close.isSettled)
  }

  /// Every error of the family is shared over the worlds: a third makes every interval wider.
  @Test func theConfidenceHoldsForAllWorldsTogether() throws {
    let (two, three) = (try Self.run(Self.two), try Self.run(Self.two + [Self.world("slight", errors: 0.1)]))
    for (few, more) in zip(two.decided.values.joined(), three.decided.values.joined()) where few.halfWidth > 0 {
      #expect(more.mean == few.mean && more.halfWidth > few.halfWidth)
    }
  }

  private static let refused = [
    ([two[0]], WorldsError.oneWorld),
    ([world("a", errors: 0, policies: [.nothing]), world("b", errors: 1, policies: [.nothing])], .onePolicy),
    ([two[0], two[1], two[1]], .sameName("errors")),
    ([two[0], world("b", errors: 0, policies: [.nothing, HandMade.lend])], .otherPolicies(world: "b")),
    ([two[0], world("b", errors: 0, trials: 99)], .otherRules(world: "b")),
  ]

  /// In how many worlds a target is met says nothing where it is another target in each.
  @Test func worldsHaveOneSetOfTargets() {
    var scenario = Self.two[1].scenario
    scenario.targets[0].value = 0.5
    #expect(throws: WorldsError.otherTargets(world: "easier")) {
      try WorldsStudy([Self.two[0], World(name: "easier", scenario: scenario)])
    }
  }

  @Test(arguments: refused.indices) func whatIsNoSetOfWorldsIsRefused(place: Int) {
    let (worlds, error) = Self.refused[place]
    #expect(throws: error) { try WorldsStudy(worlds) }
  }

  @Test func anotherWindowOrNoDemandIsRefused() throws {
    var other = Self.two[1].scenario
    other.comparison.window = 0
    #expect(
      throws: WorldsError.otherFocus(
        world: "b", found: "front in the window whole", planned: "front in the window rush")
    ) { try WorldsStudy([Self.two[0], World(name: "b", scenario: other)]) }
    #expect(throws: WorldsError.noDemand(world: World.planned)) { try Self.run(Self.two, spread: .nan) }
    #expect(throws: WorldsError.cancelled) {
      try WorldsStudy(Self.two).run(progress: { _ in }, isCancelled: { true }) { Formula($0, spread: 0) }
    }
  }
}
