import Testing

@testable import Experiments

@Suite struct KeptPlayerTests {
  /// Values by candidate and trial; counts what it plays.
  private struct Counting: CandidatePlayer {
    final class Count { var plays = 0 }
    let count = Count()

    func isAllowed(_ candidate: Candidate) -> Bool { true }

    func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
      count.plays += candidates.count * trials.count
      return candidates.map { candidate in
        let size = Double(candidate.places[0])
        return CandidateTrials(gains: [trials.map { size * (9 - size) + Double(($0 * 7 + candidate.places[0]) % 5) }])
      }
    }
  }

  private final class Box { var kept: [Candidate: CandidateTrials] = [:] }

  /// A search over ten places, with what was known before.
  private func search(
    _ counting: Counting, known: [Candidate: CandidateTrials] = [:], plays: Int = .max
  ) throws -> (finding: SearchFinding, kept: [Candidate: CandidateTrials]) {
    let box = Box()
    box.kept = known
    let search = PolicySearch<KeptPlayer<Counting>>(
      SearchSpace([.init(.ordered, count: 10)]), SearchQuestion(tolerances: [0.5]),
      .init(probes: 4, budget: SearchBudget(plays: plays)))
    let finding = try search.run(KeptPlayer(counting, known: known) { box.kept = $0 })
    return (finding, box.kept)
  }

  @Test func `a search that is asked again plays nothing and finds the same`() throws {
    let (first, second) = (Counting(), Counting())
    let (finding, kept) = try search(first)
    #expect(first.count.plays == finding.plays && finding.plays > 0)
    let again = try search(second, known: kept)
    #expect(second.count.plays == 0)
    #expect(again.finding.best == finding.best && again.finding.tried == finding.tried)
    #expect(again.finding.plays == finding.plays && again.kept == kept)
  }

  @Test func `one that a budget ended goes on where it was`() throws {
    let (short, long, whole) = (Counting(), Counting(), Counting())
    let ended = try search(short, plays: 200)
    #expect(!ended.finding.isWhole)
    let longer = try search(long, known: ended.kept)
    let anew = try search(whole)
    #expect(long.count.plays < whole.count.plays)
    #expect(longer.finding.best == anew.finding.best && longer.finding.plays == anew.finding.plays)
    // What a choice before the end has played stays, be it needed again or not.
    #expect(anew.kept.allSatisfy { longer.kept[$0]?.count ?? 0 >= $1.count })
    for candidate in anew.finding.tried { #expect(longer.finding[candidate] == anew.finding[candidate]) }
  }
}
