/// Candidates beside the best that are as good, as far as few trials tell: what else might be done.
struct Ridge<Player: CandidatePlayer> {
  private let space: SearchSpace
  private let judging: Judging
  /// Candidates looked at, at most.
  private static var most: Int { 24 }
  private static var trials: Int { 2 * Judging.first }

  init(_ space: SearchSpace, _ judging: Judging) {
    self.space = space
    self.judging = judging
  }

  /// Goes from neighbour to neighbour as long as they are as good.
  func explore(around best: Candidate, _ book: inout CandidateBook<Player>) throws(SearchStop) {
    var known: Set<Candidate> = [best]
    var edge = [best]
    while !edge.isEmpty, known.count < Self.most {
      var beside: [Candidate] = []
      for member in edge {
        for next in space.neighbours(of: member, share: 0)
        where book.player.isAllowed(next) && known.insert(next).inserted {
          beside.append(next)
        }
      }
      beside = Array(beside.prefix(max(0, Self.most - known.count + beside.count)))
      try book.need(beside, Judging.first)
      let near = beside.filter { isAsGood($0, as: best, book, Judging.first) }
      try book.need([best] + near, Self.trials)
      edge = near.filter { isAsGood($0, as: best, book, Self.trials) }
    }
  }

  private func isAsGood(_ candidate: Candidate, as best: Candidate, _ book: CandidateBook<Player>, _ count: Int) -> Bool
  {
    let (own, other) = (book[candidate], book[best])
    if judging.feasibility(own, in: count) == .missed { return false }
    let gain = Paired(own.gains(judging.gain, in: count), other.gains(judging.gain, in: count), trials: count)
    return gain.mean + 2 * gain.standardError >= -judging.tolerance
  }
}
