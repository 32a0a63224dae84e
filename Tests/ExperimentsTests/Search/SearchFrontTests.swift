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

  private func front(plays: Int) throws -> (finding: SearchFinding, front: SearchFront) {
    let search = PolicySearch<Scale>(
      SearchSpace([.init(.ordered, count: 7)]), SearchQuestion(tolerances: [0.5, 0.05]),
      .init(probes: 7, budget: SearchBudget(plays: plays)))
    let finding = try search.run(Scale())
    return (finding, SearchFront(finding, seed: 1))
  }

  @Test("all that nothing beats stand in the front, be the search ended early or not", arguments: [300, 100_000])
  func unbeaten(plays: Int) throws {
    let (finding, front) = try front(plays: plays)
    #expect(finding.tried.count == 7 && finding.isWhole == (plays > 300))
    #expect(front.members.count == 7)
    #expect(front.members.allSatisfy { $0.chance > 0.99 })
  }
}
