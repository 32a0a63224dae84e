/// What counts where trials are played in several worlds.
extension PolicySearch {
  /// The gain by which candidates are compared, as far as they were tried.
  func counting(_ book: CandidateBook<Player>) -> Gain {
    guard book.worlds > 0 else { return .aim(0) }
    switch question.criterion {
    case .mean: return .aim(0)
    case .worst: return .least(less: Array(repeating: 0, count: book.worlds))
    case .regret:
      return .least(
        less: bests(book).enumerated().map { world, best in
          let gains = book[best].gainsOfWorlds[world]
          return gains.reduce(0, +) / Double(max(1, gains.count))
        })
    }
  }

  /// Plays the best of each world until each that still is has trials enough: of many with few the luckiest would stand for it.
  func settleBests(_ book: inout CandidateBook<Player>) throws(SearchStop) {
    while bests(book).contains(where: { book.trials($0) < Judging.lastOfShares }) {
      try book.need(bests(book), Judging.lastOfShares)
    }
  }

  /// By world: of what was tried the one that seems best if this world alone came.
  func bests(_ book: CandidateBook<Player>) -> [Candidate] {
    (0..<book.worlds).compactMap { Judging(question: question, gain: .world($0)).ranked(book.tried, book).first }
  }
}

extension CandidateBook {
  /// Worlds that have gains of their own; 0 where there is one alone.
  var worlds: Int { tried.first.map { self[$0].gainsOfWorlds.count } ?? 0 }
}
