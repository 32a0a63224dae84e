/// Looks for the best candidate of a space: spread probes, walks from the best of them, then a choice among all that was met.
public struct PolicySearch<Player: CandidatePlayer> {
  let space: SearchSpace
  let question: SearchQuestion
  let effort: Effort

  /// How much is tried.
  public struct Effort: Sendable {
    /// Spread over the space before anything is known.
    public var probes: Int
    /// Walks, each from one of the best probes.
    public var starts: Int
    /// Trials of one candidate at most.
    public var trials: Int
    public var budget: SearchBudget
    /// Whether every candidate is tried.
    public var isExhaustive: Bool
    public var seed: UInt64

    /// Trials without which nothing is found: those of the spread candidates, within the part of the budget that is for finding.
    public var leastPlays: Int { Int(Double(probes * Judging.first) / SearchBudget.walking) + 1 }

    public init(
      probes: Int, starts: Int = 3, trials: Int = 1000, budget: SearchBudget = SearchBudget(),
      isExhaustive: Bool = false, seed: UInt64 = 1
    ) {
      self.probes = max(1, probes)
      self.starts = max(1, starts)
      self.trials = trials
      self.budget = budget
      self.isExhaustive = isExhaustive
      self.seed = seed
    }
  }

  /// Candidates in the parts in which they are played, so that a search can be ended between two.
  public static func batches(_ candidates: [Candidate]) -> [[Candidate]] {
    stride(from: 0, to: candidates.count, by: together).map {
      Array(candidates[$0..<min(candidates.count, $0 + together)])
    }
  }

  /// Candidates of one part.
  public static var together: Int { 64 }

  /// Trials of each candidate before anything is said of it.
  public static var firstTrials: Int { Judging.first }

  public init(_ space: SearchSpace, _ question: SearchQuestion, _ effort: Effort) {
    self.space = space
    self.question = question
    self.effort = effort
  }

  /// - Parameters:
  ///   - player: plays candidates.
  ///   - progress: told of the best so far, with how many were met and played.
  /// - Returns: what was found, be the budget spent before the end.
  /// - Throws: `spent` where nothing could be tried.
  public func run(
    _ player: Player, progress: (SearchProgress) -> Void = { _ in }
  ) throws(SearchStop) -> SearchFinding {
    // Of several aims nothing is chosen at the end: all is for finding.
    let isFront = question.tolerances.count > 1
    var book = CandidateBook(player, isFront ? effort.budget : effort.budget.forWalking)
    var finding = SearchFinding(space: space, question)
    finding.isExhaustive = effort.isExhaustive
    do throws(SearchStop) {
      try walk(&book, &finding.walks, progress)
      finding.isWhole = true
    } catch .spent {
      finding.isWhole = false
    }
    if book.tried.isEmpty { throw .spent }
    book.budget = effort.budget
    var chosen = Chosen()
    do throws(SearchStop) {
      if question.share == nil, !isFront {
        try GainChoice(question, most: effort.trials).choose(&book, among: book.tried, &chosen)
      } else if !isFront {
        var choice = FinalChoice<Player>(question, most: effort.trials)
        try choice.choose(&book, among: book.tried, &chosen)
      }
    } catch .spent {
      finding.isWhole = false
      if chosen.best == nil { chosen.best = Judging(question: question).likely(book) }
    }
    finding.take(chosen, book)
    if isFront { finding.best = SearchFront.unbeaten(finding).candidates.first }
    return finding
  }

  private func walk(
    _ book: inout CandidateBook<Player>, _ ends: inout [Candidate], _ progress: (SearchProgress) -> Void
  ) throws(SearchStop) {
    let isAllowed = { [player = book.player] (candidate: Candidate) in player.isAllowed(candidate) }
    if effort.isExhaustive {
      for some in Self.batches(space.all.filter(isAllowed)) { try book.need(some, Judging.first) }
      if question.tolerances.count > 1 { try FrontWalk<Player>(space, Judging(question: question)).explore(&book) }
      return
    }
    let judging = Judging(question: question)
    let probes = space.probes(effort.probes, seed: effort.seed, isAllowed: isAllowed)
    try book.need(probes, Judging.first)
    for aim in question.tolerances.indices {
      let judging = Judging(question: question, aim: aim)
      let climb = Climb<Player>(space, judging)
      var met: Set<Candidate> = []
      for start in judging.ranked(probes, book).prefix(effort.starts) where !met.contains(start) {
        ends.append(
          try climb.walk(from: start, &book, met: &met) { best, book in
            let soFar = judging.ranked(ends + [best], book).first
            progress(SearchProgress(tried: book.tried.count, plays: book.plays, best: soFar))
          })
      }
    }
    if question.tolerances.count > 1 {
      try FrontWalk<Player>(space, judging).explore(&book)
    } else if let best = judging.ranked(ends, book).first {
      try Ridge<Player>(space, judging).explore(around: best, &book)
    }
  }
}

extension Judging {
  /// Whether the share of all its trials is enough.
  func isLikelyMet(_ trials: CandidateTrials) -> Bool {
    question.share.map { Double(trials.met(in: trials.count)) >= $0 * Double(trials.count) } ?? true
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
      let values = isMet ? trials.gains[aim].map { -$0 } : trials.shortfall
      return (!isMet, values.reduce(0, +) / Double(max(1, values.count)), candidate)
    }
    return scores.sorted { a, b in
      a.isMissed == b.isMissed ? (a.size, a.candidate) < (b.size, b.candidate) : !a.isMissed
    }.map(\.candidate)
  }
}
