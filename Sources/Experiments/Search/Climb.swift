/// A walk from candidate to better candidate, with steps that get shorter until no neighbour is better.
struct Climb<Player: CandidatePlayer> {
  private let space: SearchSpace
  private let judging: Judging
  /// Neighbours that are played together.
  private static var together: Int { 8 }

  init(_ space: SearchSpace, _ judging: Judging) {
    self.space = space
    self.judging = judging
  }

  /// - Parameters:
  ///   - start: where it begins.
  ///   - book: of trials, which grows.
  ///   - met: where walks have been; one ends where another was.
  ///   - isBetter: told of each step.
  /// - Returns: where it ends.
  func walk(
    from start: Candidate, _ book: inout CandidateBook<Player>, met: inout Set<Candidate>,
    isBetter: (Candidate, CandidateBook<Player>) -> Void
  ) throws(SearchStop) -> Candidate {
    var best = start
    var share = SearchSpace.widest
    met.insert(best)
    while true {
      let beside = space.neighbours(of: best, share: share).filter { !met.contains($0) && book.player.isAllowed($0) }
      if let next = try better(beside, than: best, &book) {
        best = next
        isBetter(best, book)
        met.insert(best)
      } else if space.isFinest(share) {
        return best
      } else {
        share /= 2
      }
    }
  }

  /// The best of those that are better, among the first few of which one is.
  private func better(
    _ beside: [Candidate], than best: Candidate, _ book: inout CandidateBook<Player>
  ) throws(SearchStop) -> Candidate? {
    for start in stride(from: 0, to: beside.count, by: Self.together) {
      var open = Array(beside[start..<min(beside.count, start + Self.together)])
      var count = Judging.first
      while !open.isEmpty {
        try book.need([best] + open, count)
        let standing = judging.feasibility(book[best], in: count)
        var better: [Candidate] = []
        var still: [Candidate] = []
        for candidate in open {
          switch judging.verdict(book[candidate], against: book[best], standing, in: count) {
          case .better: better.append(candidate)
          case .open: still.append(candidate)
          case .notBetter: break
          }
        }
        if let next = most(better, standing, book, count) { return next }
        open = still
        count *= 2
      }
    }
    return nil
  }

  /// The one with the largest gain, or the least shortfall.
  private func most(
    _ candidates: [Candidate], _ standing: Judging.Feasibility, _ book: CandidateBook<Player>, _ count: Int
  ) -> Candidate? {
    candidates.map { candidate in
      let trials = book[candidate]
      let values =
        standing == .missed
        ? trials.shortfall(judging.requirements(trials)).map { -$0 } : trials.gains(judging.gain, in: count)
      return (candidate, values.prefix(count).reduce(0, +))
    }.max { $0.1 < $1.1 }?.0
  }
}
