/// Candidates that no other beats in all aims: from each of those known to its neighbours, until none is new (Pareto local search:
/// Paquete, Chiarandini, Stützle 2004).
struct FrontWalk<Player: CandidatePlayer> {
  private let space: SearchSpace
  private let judging: Judging
  /// Candidates tried, at most.
  private static var most: Int { 1500 }
  private static var trials: Int { 80 }
  private static var lastTrials: Int { 200 }
  /// Members whose neighbours are played together.
  private static var together: Int { 4 }

  init(_ space: SearchSpace, _ judging: Judging) {
    self.space = space
    self.judging = judging
  }

  func explore(_ book: inout CandidateBook<Player>) throws(SearchStop) {
    var expanded: Set<Candidate> = []
    while true {
      try book.need(front(book, Judging.first), Self.trials)
      let next = front(book, Self.trials).filter { !expanded.contains($0) }.prefix(Self.together)
      if next.isEmpty || book.tried.count >= Self.most { break }
      expanded.formUnion(next)
      var known: Set<Candidate> = []
      let beside = next.flatMap { space.neighbours(of: $0, share: 0) }.filter {
        book.trials($0) == 0 && book.player.isAllowed($0) && known.insert($0).inserted
      }
      try book.need(beside, Judging.first)
    }
    try book.need(front(book, Self.trials), Self.lastTrials)
  }

  /// Those that nothing beats by the means of the trials that they have, among those with so many.
  private func front(_ book: CandidateBook<Player>, _ trials: Int) -> [Candidate] {
    let known = book.tried.filter { book.trials($0) >= trials && judging.isLikelyMet(book[$0]) }
    return Unbeaten.among(known) { book[$0].means }
  }
}

/// Which of several are beaten by none: nothing is at least as good in every aim and better in one.
enum Unbeaten {
  static func among(_ candidates: [Candidate], means: (Candidate) -> [Double]) -> [Candidate] {
    let points = candidates.map { (candidate: $0, means: means($0)) }
      .sorted { a, b in a.means == b.means ? a.candidate < b.candidate : b.means.lexicographicallyPrecedes(a.means) }
    var kept: [(candidate: Candidate, means: [Double])] = []
    // Sorted so, only those before can beat.
    for point in points where !kept.contains(where: { zip($0.means, point.means).allSatisfy { $0 >= $1 } }) {
      kept.append(point)
    }
    return kept.map(\.candidate)
  }
}
