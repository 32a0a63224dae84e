/// How a search comes to candidates.
extension PolicySearch {
  /// Plays every candidate, or spread ones and those that walks from the best of these meet.
  ///
  /// - Parameters:
  ///   - book: of trials, which grows.
  ///   - ends: where the walks end.
  func walk(
    _ book: inout CandidateBook<Player>, _ ends: inout [Candidate], _ progress: (SearchProgress) -> Void
  ) throws(SearchStop) {
    let isAllowed = { [player = book.player] (candidate: Candidate) in player.isAllowed(candidate) }
    let isFront = question.tolerances.count > 1
    if effort.isExhaustive {
      for some in Self.batches(space.all.filter(isAllowed)) { try book.need(some, Judging.first) }
    } else {
      let probes = space.probes(effort.probes, seed: effort.seed, isAllowed: isAllowed)
      try book.need(probes, Judging.first)
      for gain in try gains(&book, from: probes, progress) {
        let judging = Judging(question: question, gain: gain)
        ends += try climb(by: judging, from: probes, &book, ends, progress)
        if !isFront, let best = judging.ranked(ends, book).first {
          try Ridge<Player>(space, judging).explore(around: best, &book)
        }
      }
    }
    if question.criterion == .regret { try settleBests(&book) }
    if isFront { try FrontWalk<Player>(space, Judging(question: question)).explore(&book) }
  }

  /// Each aim, or what counts over several worlds; of regret the best of each world is looked for before.
  private func gains(
    _ book: inout CandidateBook<Player>, from probes: [Candidate], _ progress: (SearchProgress) -> Void
  ) throws(SearchStop) -> [Gain] {
    if question.tolerances.count > 1 { return question.tolerances.indices.map { .aim($0) } }
    if question.criterion == .regret {
      for world in 0..<book.worlds {
        _ = try climb(by: Judging(question: question, gain: .world(world)), from: probes, &book, [], progress)
      }
      try settleBests(&book)
    }
    return [counting(book)]
  }

  /// Walks from the best of some candidates.
  ///
  /// - Returns: where they end.
  private func climb(
    by judging: Judging, from probes: [Candidate], _ book: inout CandidateBook<Player>, _ earlier: [Candidate],
    _ progress: (SearchProgress) -> Void
  ) throws(SearchStop) -> [Candidate] {
    let climb = Climb<Player>(space, judging)
    var met: Set<Candidate> = []
    var ends: [Candidate] = []
    for start in judging.ranked(probes, book).prefix(effort.starts) where !met.contains(start) {
      ends.append(
        try climb.walk(from: start, &book, met: &met) { best, book in
          let soFar = judging.ranked(earlier + ends + [best], book).first
          progress(SearchProgress(tried: book.tried.count, plays: book.plays, best: soFar))
        })
    }
    return ends
  }
}
