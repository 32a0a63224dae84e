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
      (finding.isWalked, finding.isWhole) = (true, true)
    } catch .spent {
      finding.isWhole = false
    }
    if book.tried.isEmpty { throw .spent }
    book.budget = effort.budget
    finding.gain = counting(book)
    var chosen = Chosen()
    do throws(SearchStop) {
      if !isFront { try choose(&book, finding.gain, &chosen) }
    } catch .spent {
      finding.isWhole = false
      if chosen.best == nil { chosen.best = Judging(question: question, gain: finding.gain).likely(book) }
    }
    finding.take(chosen, book)
    if isFront { finding.best = SearchFront.unbeaten(finding).candidates.first }
    return finding
  }

  private func choose(
    _ book: inout CandidateBook<Player>, _ gain: Gain, _ chosen: inout Chosen
  ) throws(SearchStop) {
    if question.share == nil, gain == .aim(0) {
      try GainChoice(question, most: effort.trials).choose(&book, among: book.tried, &chosen)
    } else {
      var choice = FinalChoice<Player>(question, gain, most: effort.trials)
      try choice.choose(&book, among: book.tried, &chosen)
    }
  }
}
