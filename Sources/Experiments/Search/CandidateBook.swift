/// All trials of candidates so far: extended, never thrown away.
struct CandidateBook<Player: CandidatePlayer> {
  private(set) var player: Player
  /// In the order in which they were met.
  private(set) var tried: [Candidate] = []
  /// Trials of candidates played so far.
  private(set) var plays = 0
  /// When no more is played.
  var budget: SearchBudget
  private(set) var kept: [Candidate: CandidateTrials] = [:]

  init(_ player: Player, _ budget: SearchBudget) {
    self.player = player
    self.budget = budget
  }

  subscript(candidate: Candidate) -> CandidateTrials { kept[candidate] ?? CandidateTrials(gains: []) }

  func trials(_ candidate: Candidate) -> Int { self[candidate].count }

  /// Plays what is missing of the first trials of some candidates, those that lack the same together.
  mutating func need(_ candidates: [Candidate], _ trials: Int) throws(SearchStop) {
    let counts = Set(candidates.map(self.trials)).filter { $0 < trials }.sorted()
    for count in counts {
      let lacking = candidates.filter { self.trials($0) == count }
      let plays = lacking.count * (trials - count)
      guard budget.allows(self.plays + plays) else { throw .spent }
      let played = try player.play(lacking, count..<trials)
      self.plays += plays
      for (candidate, new) in zip(lacking, played) {
        if kept[candidate] == nil { tried.append(candidate) }
        kept[candidate, default: new.without].append(new)
      }
    }
  }
}

extension CandidateBook {
  /// How much more one gains than another in the first aim, in the trials of both.
  func gain(_ candidate: Candidate, over other: Candidate) -> Paired {
    let (own, others) = (self[candidate], self[other])
    return Paired(own.gains[0], others.gains[0], trials: min(own.count, others.count))
  }

  /// Those that gain most first, each by the trials that it shares with the one that was played most; of equals the one that meets the
  /// requirements most often.
  func byGain(_ candidates: [Candidate]) -> [Candidate] {
    guard let played = candidates.max(by: { (trials($0), $1) < (trials($1), $0) }) else { return [] }
    return candidates.map { candidate -> (candidate: Candidate, gain: Double, met: Double) in
      let trials = self[candidate]
      let met = Double(trials.met(in: trials.count)) / Double(max(1, trials.count))
      return (candidate, gain(candidate, over: played).mean, met)
    }.sorted { a, b in (b.gain, b.met, a.candidate) < (a.gain, a.met, b.candidate) }.map(\.candidate)
  }
}
