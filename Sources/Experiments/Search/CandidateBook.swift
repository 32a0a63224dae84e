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

  /// Plays what is missing of the first trials of some candidates, each trial for all that lack it together: a world costs more than
  /// another policy in it.
  mutating func need(_ wanted: [Candidate], _ trials: Int) throws(SearchStop) {
    var known: Set<Candidate> = []
    let candidates = wanted.filter { known.insert($0).inserted }
    let counts = Set(candidates.map(self.trials)).filter { $0 < trials }.sorted()
    for (count, next) in zip(counts, counts.dropFirst() + [trials]) {
      let lacking = candidates.filter { self.trials($0) == count }
      let plays = lacking.count * (next - count)
      guard budget.allows(self.plays + plays) else { throw .spent }
      let played = try player.play(lacking, count..<next)
      self.plays += plays
      for (candidate, new) in zip(lacking, played) {
        if kept[candidate] == nil { tried.append(candidate) }
        kept[candidate, default: new.without].append(new)
      }
    }
  }
}

extension CandidateBook {
  /// How much more one gains than another, in the trials of both.
  func gain(_ candidate: Candidate, over other: Candidate, _ gain: Gain) -> Paired {
    let (own, others) = (self[candidate], self[other])
    let count = min(own.count, others.count)
    return Paired(own.gains(gain, in: count), others.gains(gain, in: count), trials: count)
  }

  /// Those that gain most first, each by the trials that it shares with the one that was played most; of equals the one that meets the
  /// requirements most often.
  func byGain(_ candidates: [Candidate], _ gain: Gain = .aim(0)) -> [Candidate] {
    guard let played = candidates.max(by: { (trials($0), $1) < (trials($1), $0) }) else { return [] }
    return candidates.map { candidate -> (candidate: Candidate, gain: Double, met: Double) in
      let trials = self[candidate]
      let met = Double(trials.met(in: trials.count)) / Double(max(1, trials.count))
      return (candidate, self.gain(candidate, over: played, gain).mean, met)
    }.sorted { a, b in (b.gain, b.met, a.candidate) < (a.gain, a.met, b.candidate) }.map(\.candidate)
  }
}
