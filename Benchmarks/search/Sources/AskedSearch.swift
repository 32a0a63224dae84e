import Experiments
import Foundation

/// A search whose candidates another program plays.
///
/// All lines are JSON. The first line in says what is searched (`Asked`). Each line out that has `candidates` wants their trials from
/// `first` on, `count` of them, and is answered by a line with `gains`: by candidate, aim and trial, more is better. A line out with
/// `best` tells how far the search is; the last has `found`.
struct AskedSearch {
  /// What is searched; what it leaves out is as in `mutasim optimise`.
  struct Asked: Decodable {
    /// Places on each axis, all of them ordered.
    let axes: [Int]
    /// By aim.
    let tolerances: [Double]
    let probes: Int?
    let starts: Int?
    let trials: Int?
    let budget: Int?
    let seed: UInt64?
  }

  private struct Step: Encodable {
    let best: [Int]?
    let plays: Int
  }

  private struct Found: Encodable {
    let found: [Int]?
    let plays: Int
    let tried: Int
    let isSettled: Bool
    let isWhole: Bool
    /// What no other beats, where there are several aims.
    let front: [[Int]]
  }

  let asked: Asked

  func run() throws(SearchStop) {
    let space = SearchSpace(asked.axes.map { .init(.ordered, count: $0) })
    let seed = asked.seed ?? 1
    let effort = PolicySearch<AskedCandidates>.Effort(
      probes: asked.probes ?? min(10 * asked.axes.count, max(10, space.count / 4)), starts: asked.starts ?? 3,
      trials: asked.trials ?? 1000, budget: SearchBudget(plays: asked.budget ?? .max), seed: seed)
    let search = PolicySearch<AskedCandidates>(space, SearchQuestion(tolerances: asked.tolerances), effort)
    let finding = try search.run(AskedCandidates()) { now in
      Lines.write(Step(best: now.best?.places, plays: now.plays))
    }
    let front = asked.tolerances.count > 1 ? SearchFront(finding, seed: seed).members.map(\.candidate.places) : []
    Lines.write(
      Found(
        found: finding.best?.places, plays: finding.plays, tried: finding.tried.count, isSettled: finding.isSettled,
        isWhole: finding.isWhole, front: front))
  }
}

/// Candidates that another program plays.
struct AskedCandidates: CandidatePlayer {
  private struct Request: Encodable {
    let candidates: [[Int]]
    let first: Int
    let count: Int
  }

  private struct Answer: Decodable {
    let gains: [[[Double]]]
  }

  func isAllowed(_ candidate: Candidate) -> Bool { true }

  func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
    Lines.write(Request(candidates: candidates.map(\.places), first: trials.lowerBound, count: trials.count))
    // The other end is gone, or answers something else: nothing more can be played.
    guard let answer = Lines.read(Answer.self), answer.gains.count == candidates.count,
      answer.gains.allSatisfy({ $0.allSatisfy { $0.count == trials.count } })
    else { throw .spent }
    return answer.gains.map { CandidateTrials(gains: $0) }
  }
}

/// JSON, one value a line.
enum Lines {
  static func read<Value: Decodable>(_ kind: Value.Type) -> Value? {
    readLine().flatMap { try? JSONDecoder().decode(kind, from: Data($0.utf8)) }
  }

  static func write(_ value: some Encodable) {
    guard var line = try? JSONEncoder().encode(value) else { return }
    line.append(10)
    FileHandle.standardOutput.write(line)
  }
}
