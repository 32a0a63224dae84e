import Testing

@testable import Experiments

@Suite struct SearchFrontTests {
  /// More costs more and gives more: no candidate is beaten.
  private struct Scale: CandidatePlayer {
    func isAllowed(_ candidate: Candidate) -> Bool { true }

    func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
      candidates.map { candidate in
        let size = Double(candidate.places[0])
        return CandidateTrials(gains: [
          trials.map { _ in -size }, trials.map { size.squareRoot() + Double($0 % 5) / 100 },
        ])
      }
    }
  }

  private func front(plays: Int, isExhaustive: Bool = false) throws -> (finding: SearchFinding, front: SearchFront) {
    let search = PolicySearch<Scale>(
      SearchSpace([.init(.ordered, count: 7)]), SearchQuestion(tolerances: [0.5, 0.05]),
      .init(probes: 7, budget: SearchBudget(plays: plays), isExhaustive: isExhaustive))
    let finding = try search.run(Scale())
    return (finding, SearchFront(finding, seed: 1))
  }

  @Test("all that nothing beats stand in the front, be the search ended early or not", arguments: [300, 100_000])
  func unbeaten(plays: Int) throws {
    let (finding, front) = try front(plays: plays)
    #expect(finding.tried.count == 7 && finding.isWhole == (plays > 300))
    #expect(front.members.count == 7)
    #expect(finding.best == front.members.first?.candidate && finding.best == Candidate([0]))
    #expect(front.members.allSatisfy { $0.chance > 0.99 })
  }

  @Test func `a front of all there is holds what nothing beats`() throws {
    let (finding, front) = try front(plays: 100_000, isExhaustive: true)
    #expect(finding.isWhole && front.members.count == 7 && finding.best == Candidate([0]))
  }

  private static func points(_ count: Int) -> [Candidate] { (0..<count).map { Candidate([$0]) } }

  @Test func `of too many both ends stay`() {
    let thinned = Unbeaten.spread(Self.points(1000), atMost: 60)
    #expect(thinned.count == 60 && Set(thinned).count == 60)
    #expect(thinned.first == Candidate([0]) && thinned.last == Candidate([999]))
    #expect(Unbeaten.spread(Self.points(7), atMost: 60) == Self.points(7))
  }

  @Test func `of those alike one stands for the others, and none is far from all that stand`() {
    // On a line from (0, 99) to (99, 0) nothing beats another.
    let means = { (candidate: Candidate) in [Double(candidate.places[0]), 99 - Double(candidate.places[0])] }
    #expect(Unbeaten.among(Self.points(100), means: means).count == 100)
    let kept = Unbeaten.among(Self.points(100), alike: [10, 10], means: means)
    #expect(kept.count == 10)
    for point in Self.points(100) {
      #expect(kept.contains { zip(means($0), means(point)).allSatisfy { $0 >= $1 - 10 } })
    }
  }
}
