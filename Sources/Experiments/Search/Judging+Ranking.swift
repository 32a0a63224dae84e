extension Judging {
  /// Whether the share of all its trials is enough.
  func isLikelyMet(_ trials: CandidateTrials) -> Bool {
    question.share.map { Double(trials.met(requirements(trials), in: trials.count)) >= $0 * Double(trials.count) }
      ?? true
  }

  /// The one that seems best, of which nothing is settled; nil where none seems to do.
  func likely<Player>(_ book: CandidateBook<Player>) -> Candidate? {
    ranked(book.tried, book).first { feasibility(book[$0], in: book.trials($0)) != .missed }
  }

  /// Those that meet the requirements by their means first, by gain; then the others, by shortfall.
  func ranked<Player>(_ candidates: [Candidate], _ book: CandidateBook<Player>) -> [Candidate] {
    let scores = candidates.map { candidate -> (isMissed: Bool, size: Double, candidate: Candidate) in
      let trials = book[candidate]
      let isMet = isLikelyMet(trials)
      let values = isMet ? trials.gains(gain).map { -$0 } : trials.shortfall(requirements(trials))
      return (!isMet, values.reduce(0, +) / Double(max(1, values.count)), candidate)
    }
    return scores.sorted { a, b in
      a.isMissed == b.isMissed ? (a.size, a.candidate) < (b.size, b.candidate) : !a.isMissed
    }.map(\.candidate)
  }
}
