/// Plays candidates for a search and keeps all of their trials: what was played before, in an earlier search too, is not played again.
public struct KeptPlayer<Player: CandidatePlayer>: CandidatePlayer {
  private var player: Player
  /// All trials that are known, the first of each candidate without a gap.
  public private(set) var kept: [Candidate: CandidateTrials]
  private let keep: ([Candidate: CandidateTrials]) -> Void

  /// - Parameters:
  ///   - player: plays what is missing.
  ///   - known: the first trials of candidates, of the same question and seed.
  ///   - keep: given all that is known whenever it grows.
  public init(
    _ player: Player, known: [Candidate: CandidateTrials] = [:],
    keep: @escaping ([Candidate: CandidateTrials]) -> Void = { _ in }
  ) {
    self.player = player
    self.kept = known
    self.keep = keep
  }

  public func isAllowed(_ candidate: Candidate) -> Bool { player.isAllowed(candidate) }

  public mutating func play(_ candidates: [Candidate], _ trials: Range<Int>) throws(SearchStop) -> [CandidateTrials] {
    let known = kept
    let counts = Set(candidates.map { known[$0]?.count ?? 0 }).filter { $0 < trials.upperBound }
    for count in counts.sorted() {
      let lacking = candidates.filter { (known[$0]?.count ?? 0) == count }
      for (candidate, new) in zip(lacking, try player.play(lacking, count..<trials.upperBound)) {
        kept[candidate, default: new.without].append(new)
      }
      keep(kept)
    }
    return candidates.map { kept[$0].map { $0[trials] } ?? CandidateTrials(gains: []) }
  }
}
