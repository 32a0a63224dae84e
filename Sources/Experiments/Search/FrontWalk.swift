/// Candidates that no other beats in all aims: from each of those known to its neighbours, until none is new (Pareto local search:
/// Paquete, Chiarandini, Stützle 2004).
struct FrontWalk<Player: CandidatePlayer> {
  private let space: SearchSpace
  private let judging: Judging
  /// Candidates tried, at most.
  private static var most: Int { 1500 }
  /// Members whose neighbours are played together.
  private static var together: Int { 4 }

  init(_ space: SearchSpace, _ judging: Judging) {
    self.space = space
    self.judging = judging
  }

  func explore(_ book: inout CandidateBook<Player>) throws(SearchStop) {
    var expanded: Set<Candidate> = []
    while true {
      try book.need(front(book, Judging.first), FrontTrials.first)
      let next = front(book, FrontTrials.first).filter { !expanded.contains($0) }.prefix(Self.together)
      if next.isEmpty || book.tried.count >= Self.most { break }
      expanded.formUnion(next)
      var known: Set<Candidate> = []
      let beside = next.flatMap { space.neighbours(of: $0, share: 0) }.filter {
        book.trials($0) == 0 && book.player.isAllowed($0) && known.insert($0).inserted
      }
      try book.need(beside, Judging.first)
    }
    try book.need(front(book, FrontTrials.first), FrontTrials.last)
  }

  /// Those that nothing beats by the means of their first trials, among those that have so many.
  private func front(_ book: CandidateBook<Player>, _ trials: Int) -> [Candidate] {
    let known = book.tried.filter { book.trials($0) >= trials && judging.isLikelyMet(book[$0]) }
    return Unbeaten.among(known) { book[$0][0..<trials].means }
  }
}

/// Trials of those that may be unbeaten: before their neighbours are looked at, and at the end.
enum FrontTrials {
  static let first = 80
  static let last = 200
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
