import Stochastics
import Testing

@testable import Experiments

@Suite("What counts over several worlds decides which candidate is the best")
struct CriterionTests {
  /// Two worlds that each want another place on one axis, in the first of which all gain more.
  private struct TwoWorlds: CandidatePlayer {
    static let space = SearchSpace([.init(.ordered, count: 31)])
    let seed: UInt64
    /// From which place on the second world's requirement is met as often as not; nil = nothing must hold.
    var asked: Double?
    var means: @Sendable (Int) -> [Double] = TwoWorlds.means
    /// Chance that all candidates of a world share, and that of each by itself.
    var common = 1.0
    var own = 0.5
    /// Whether the worlds share it too.
    var isShared = true

    static func means(_ place: Int) -> [Double] {
      let (first, second) = (Double(place) - 6, Double(place) - 22)
      return [60 - first * first / 4, -second * second / 2]
    }

    func isAllowed(_ candidate: Candidate) -> Bool { true }

    func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
      candidates.map { candidate in
        let means = means(candidate.places[0])
        var played = CandidateTrials(
          gains: [[]], shortfalls: asked == nil ? [] : [[], []], gainsOfWorlds: means.map { _ in [] })
        for trial in trials {
          var source = RandomSource(seed: seed, trial: UInt64(trial))
          source.start(purpose: 1, entity: 0, occurrence: 0)
          let first = common * source.normal()
          let shared = isShared ? [first, first] : [first, common * source.normal()]
          source.start(purpose: 2, entity: UInt64(candidate.places[0]), occurrence: 0)
          let gains = zip(means, shared).map { $0 + $1 + own * source.normal() }
          for (world, gain) in gains.enumerated() { played.gainsOfWorlds[world].append(gain) }
          played.gains[0].append((gains[0] + gains[1]) / 2)
          guard let asked else { continue }
          played.shortfalls[0].append(0)
          played.shortfalls[1].append(max(0, asked - Double(candidate.places[0]) + source.normal()))
        }
        return played
      }
    }
  }

  /// What a place is worth by each criterion.
  private static func value(_ place: Int, _ criterion: Criterion) -> Double {
    let means = TwoWorlds.means(place)
    let all = (0..<31).map(TwoWorlds.means)
    let bests = [0, 1].map { world in all.map { $0[world] }.max() ?? 0 }
    switch criterion {
    case .mean: return (means[0] + means[1]) / 2
    case .worst: return min(means[0], means[1])
    case .regret: return -max(bests[0] - means[0], bests[1] - means[1])
    }
  }

  /// - Returns: in how many of 40 searches what was found is as good as the best within the tolerance, and in how many one that was called
  /// settled is not.
  private func search(_ criterion: Criterion, asked: Double?, best: Int) throws -> (near: Int, wrong: Int) {
    let question = SearchQuestion(tolerances: [1], share: asked == nil ? nil : 0.9, criterion: criterion)
    var (near, wrong) = (0, 0)
    for seed in 1...40 as ClosedRange<UInt64> {
      let player = TwoWorlds(seed: seed, asked: asked)
      let finding = try PolicySearch<TwoWorlds>(TwoWorlds.space, question, .init(probes: 8, seed: seed)).run(player)
      let place = try #require(finding.best).places[0]
      let isNear = Self.value(place, criterion) >= Self.value(best, criterion) - 1 && (asked == nil || place >= best)
      near += isNear ? 1 : 0
      wrong += finding.isSettled && !isNear ? 1 : 0
    }
    return (near, wrong)
  }

  @Test(
    "each criterion has a best of its own", arguments: zip(Criterion.allCases, [17, 21, 15]))
  func own(criterion: Criterion, place: Int) throws {
    #expect((0..<31).max { Self.value($0, criterion) < Self.value($1, criterion) } == place)
    let (near, wrong) = try search(criterion, asked: nil, best: place)
    #expect(near >= 38)
    #expect(wrong <= 2)
  }

  @Test("regret is against the best that holds in a world alone, and what is chosen holds in all")
  func held() throws {
    // Above 18 by 1.28 standard deviations the second world holds in nine trials of ten: 20 is the least, which the first world does not ask.
    let (near, wrong) = try search(.regret, asked: 18, best: 20)
    #expect(near >= 38)
    #expect(wrong <= 2)
  }

  @Test("the trials of what is best in several worlds are played once", arguments: Criterion.allCases)
  func once(criterion: Criterion) throws {
    let player = TwoWorlds(seed: 1, means: { [-Double($0 * $0), -Double($0 * $0) / 2] })
    let question = SearchQuestion(tolerances: [1], criterion: criterion)
    let finding = try PolicySearch<TwoWorlds>(TwoWorlds.space, question, .init(probes: 8, seed: 1)).run(player)
    #expect(finding.best == Candidate([0]))
    for candidate in finding.tried {
      let count = finding[candidate].count
      #expect(try player.play([candidate], 0..<count) == [finding[candidate]])
    }
    #expect(finding.plays == finding.tried.reduce(0) { $0 + finding[$1].count })
  }

  /// Where all are alike in a world, the luckiest of few trials would stand for its best.
  @Test("what is called settled by regret is right where chance is large", arguments: [true, false])
  func lucky(isExhaustive: Bool) throws {
    var (settled, wrong) = (0, 0)
    for seed in 1...30 as ClosedRange<UInt64> {
      let player = TwoWorlds(
        seed: seed, means: { [0, -Double(($0 - 15) * ($0 - 15)) / 20] }, common: 3, own: 3, isShared: false)
      let question = SearchQuestion(tolerances: [1], criterion: .regret)
      let finding = try PolicySearch<TwoWorlds>(
        TwoWorlds.space, question, .init(probes: 8, isExhaustive: isExhaustive, seed: seed)
      ).run(player)
      let place = try #require(finding.best).places[0]
      settled += finding.isSettled ? 1 : 0
      wrong += finding.isSettled && Double((place - 15) * (place - 15)) / 20 > 1 ? 1 : 0
    }
    #expect(settled >= 10)
    #expect(wrong <= 3)
  }
}
