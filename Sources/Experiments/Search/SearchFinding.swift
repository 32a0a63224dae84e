/// What a search has found.
public struct SearchFinding: Sendable {
  public let space: SearchSpace
  public let question: SearchQuestion
  /// nil where nothing is known to meet the requirements; of a search that was ended early, what seems best.
  public internal(set) var best: Candidate?
  /// Whether nothing else that was tried is better by more than the tolerance, with the confidence asked for.
  public internal(set) var isSettled = false
  /// What counted; of several aims the first.
  public internal(set) var gain = Gain.aim(0)
  /// All that was tried, in the order in which it was met.
  public internal(set) var tried: [Candidate] = []
  /// Trials of candidates played.
  public internal(set) var plays = 0
  /// Whether what was to be tried was, before what may be played for it was spent.
  public internal(set) var isWalked = false
  /// Whether every candidate was to be tried.
  public internal(set) var isExhaustive = false
  /// Where the walks ended.
  public internal(set) var walks: [Candidate] = []
  /// Known to meet what must hold, as far as they were looked at; and known not to.
  public internal(set) var met: [Candidate] = []
  public internal(set) var missed: [Candidate] = []
  /// May gain more than the best by more than the tolerance, and it is open whether they meet what must hold.
  public internal(set) var open: [Candidate] = []
  /// May gain more, and it is open whether they do.
  public internal(set) var rivals: [Candidate] = []
  private var trials: [Candidate: CandidateTrials] = [:]
  /// Whether the search came to its end before what may be played was spent.
  public internal(set) var isWhole = true

  init(space: SearchSpace, _ question: SearchQuestion) {
    self.space = space
    self.question = question
  }

  mutating func take<Player>(_ chosen: Chosen, _ book: CandidateBook<Player>) {
    best = chosen.best
    (met, missed) = (chosen.feasible, chosen.missed)
    open = best == nil ? chosen.open : chosen.unsettled.filter { $0 != best && chosen.open.contains($0) }
    rivals = chosen.unsettled.filter { $0 != best && !chosen.open.contains($0) }
    isSettled = chosen.isSettled && isWhole
    tried = book.tried
    plays = book.plays
    trials = book.kept
  }

  /// What was seen of a candidate; nothing of one that was not tried.
  public subscript(candidate: Candidate) -> CandidateTrials { trials[candidate] ?? CandidateTrials(gains: []) }
}

/// How far a search is.
public struct SearchProgress: Sendable {
  public let tried: Int
  public let plays: Int
  public let best: Candidate?
}
