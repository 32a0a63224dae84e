internal import Stochastics

/// Chooses what gains most where nothing must hold: drops who is known not to gain more than the leader of few trials, with a fifth of the
/// error, then selects among the others by the procedure of Kim and Nelson (2001).
struct GainChoice<Player: CandidatePlayer> {
  private let question: SearchQuestion
  /// Trials of a candidate at most.
  private let most: Int
  /// Trials before anything is dropped, and those played at once by who is left.
  private static var first: Int { 50 }
  private static var step: Int { 10 }

  init(_ question: SearchQuestion, most: Int) {
    self.question = question
    self.most = max(Self.first, most)
  }

  private var error: Double { 1 - question.confidence }
  private static var partOfDropping: Double { 0.2 }
  /// Trials at which somebody is dropped before the procedure begins.
  private static var looks: [Int] { [20, 27, 36] }

  func choose(
    _ book: inout CandidateBook<Player>, among tried: [Candidate], _ chosen: inout Chosen
  ) throws(SearchStop) {
    chosen.feasible = tried
    guard let leader = book.byGain(tried).first else { return }
    chosen.best = leader
    let tests = Double((Self.looks.count + 1) * max(1, tried.count - 1))
    let bound = GainBound(most: question.mostGain, error: Self.partOfDropping * error / tests)
    var left = tried
    for look in Self.looks {
      try book.need(left, look)
      left = left.filter { $0 == leader || bound.mostMore(book[$0], than: book[leader], .aim(0)) > 0 }
    }
    var selection = KimNelson(
      alternatives: left.count, indifference: question.tolerances[0], error: (1 - Self.partOfDropping) * error,
      first: Self.first)
    while selection.survivors.count > 1, selection.rounds < most {
      let until = max(Self.first, min(most, selection.rounds + Self.step))
      try book.need(selection.survivors.map { left[$0] }, until)
      while selection.rounds < until, selection.survivors.count > 1 {
        let round = selection.rounds
        selection.play { book[left[$0]].gains[0][round] }
      }
      chosen.best = left[selection.leader]
    }
    // Those that hardly ever differ are never told apart, and need not be.
    let best = left[selection.leader]
    chosen.unsettled = selection.survivors.map { left[$0] }.filter {
      $0 != best && bound.mostMore(book[$0], than: book[best], .aim(0)) > question.tolerances[0]
    }
    chosen.isSettled = chosen.unsettled.isEmpty
  }
}
