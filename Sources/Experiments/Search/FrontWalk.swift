/// Candidates that no other beats in all aims: from each of those known to its neighbours, by steps that get shorter, until none is new
/// (Pareto local search: Paquete, Chiarandini, Stützle 2004). Of those that are alike within half the tolerances one goes on.
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
    var share = SearchSpace.widest
    var expanded: Set<Candidate> = []
    while book.tried.count < Self.most {
      try book.need(front(book, Judging.first), FrontTrials.first)
      let next = front(book, FrontTrials.first).filter { !expanded.contains($0) }.prefix(Self.together)
      if next.isEmpty {
        if space.isFinest(share) { break }
        share /= 2
        expanded = []
      }
      expanded.formUnion(next)
      var known: Set<Candidate> = []
      let beside = next.flatMap { space.neighbours(of: $0, share: share) }.filter {
        book.trials($0) == 0 && book.player.isAllowed($0) && known.insert($0).inserted
      }
      try book.need(beside, Judging.first)
    }
    try book.need(front(book, Judging.first), FrontTrials.first)
    try book.need(front(book, FrontTrials.first), FrontTrials.last)
  }

  /// Those that nothing beats, nor comes near within half the tolerances, by the means of their first trials, among those that have so many.
  private func front(_ book: CandidateBook<Player>, _ trials: Int) -> [Candidate] {
    let known = book.tried.filter { book.trials($0) >= trials && judging.isLikelyMet(book[$0]) }
    return Unbeaten.among(known, alike: judging.question.tolerances.map { $0 / 2 }) { book[$0][0..<trials].means }
  }
}

/// Trials of those that may be unbeaten: before their neighbours are looked at, and at the end.
enum FrontTrials {
  static let first = 80
  static let last = 200
}

/// Which of several are beaten by none: nothing is at least as good in every aim and better in one.
enum Unbeaten {
  /// The one with the largest first mean first; of equals the first.
  ///
  /// - Parameters:
  ///   - candidates: in any order.
  ///   - alike: by aim, what is too small to matter: of those that are alike in all aims one stands for the others; none = nothing is.
  ///   - means: of a candidate by aim; more is better.
  static func among(
    _ candidates: [Candidate], alike: [Double] = [], means: (Candidate) -> [Double]
  ) -> [Candidate] {
    let points = candidates.map { (candidate: $0, means: means($0)) }
      .sorted { a, b in a.means == b.means ? a.candidate < b.candidate : b.means.lexicographicallyPrecedes(a.means) }
    var kept: [(candidate: Candidate, means: [Double])] = []
    // Sorted so, only those before can beat.
    for point in points {
      let enough = point.means.indices.map { point.means[$0] - ($0 < alike.count ? alike[$0] : 0) }
      if !kept.contains(where: { zip($0.means, enough).allSatisfy { $0 >= $1 } }) { kept.append(point) }
    }
    return kept.map(\.candidate)
  }

  /// At most so many of them, spread over their order with both ends.
  static func spread(_ candidates: [Candidate], atMost most: Int) -> [Candidate] {
    guard candidates.count > most, most > 1 else { return candidates }
    return (0..<most).map { candidates[$0 * (candidates.count - 1) / (most - 1)] }
  }
}
