internal import Foundation
internal import Stochastics

/// Chooses among all that a search has met, with a stated chance of being right.
///
/// Half of the error goes to whether requirements are met (exact binomial intervals, by Bonferroni's inequality over candidates,
/// requirements and looks), half to which of those that meet them has the largest gain, within the tolerance (`KimNelson`). Without
/// requirements all goes to the second.
struct FinalChoice<Player: CandidatePlayer> {
  private let question: SearchQuestion
  /// Trials of a candidate at most.
  private let most: Int
  private static var first: Int { 50 }
  /// Trials and standard errors by which a difference is known to be smaller than the tolerance.
  private static var enough: Int { 200 }
  private static var sure: Double { 4.5 }
  /// Candidates looked at together.
  private static var together: Int { 8 }
  /// Trials played at once by those that are left.
  private static var step: Int { 10 }

  init(_ question: SearchQuestion, most: Int) {
    self.question = question
    self.most = max(Self.first, most)
  }

  private var error: Double { (1 - question.confidence) / (question.share == nil ? 1 : 2) }

  /// - Returns: what was found; nil where nothing is settled to meet the requirements, with all that is known of each in `standings`.
  func choose(_ book: inout CandidateBook<Player>, among tried: [Candidate]) throws(SearchStop) -> Chosen {
    var chosen = Chosen()
    var waiting = tried
    var best: Candidate?
    // Together, since the baseline is played beside them every time.
    while true {
      waiting = byGain(waiting, book).filter { candidate in
        best.map { gain(candidate, over: $0, book).mayExceed(question.tolerances[0]) } ?? true
      }
      let next = waiting.prefix(Self.together)
      if next.isEmpty { break }
      let count = max(Self.first, 2 * (next.map(book.trials).min() ?? 0))
      try book.need(next.filter { book.trials($0) < count }, min(count, most))
      for candidate in next {
        switch isMet(candidate, of: tried.count, book) {
        case .met:
          chosen.feasible.append(candidate)
          if best.map({ gain(candidate, over: $0, book).mean > 0 }) ?? true { best = candidate }
        case .missed: chosen.missed.append(candidate)
        case .open where book.trials(candidate) < most: continue
        case .open: chosen.open.append(candidate)
        }
        waiting.removeAll { $0 == candidate }
      }
    }
    guard let best else { return chosen }
    chosen.missed.removeAll { !gain($0, over: best, book).mayExceed(question.tolerances[0]) }
    // What is behind the first by less than the tolerance and known to meet the requirements may be the best too.
    chosen.feasible = byGain(
      tried.filter { gain($0, over: best, book).mayExceed(0) && isMet($0, of: tried.count, book) == .met }, book)
    (chosen.best, chosen.isSettled) = try select(chosen.feasible, &book)
    return chosen
  }

  /// Those with the largest mean first, of equals the one that meets the requirements most often.
  private func byGain(_ candidates: [Candidate], _ book: CandidateBook<Player>) -> [Candidate] {
    candidates.map { candidate -> (candidate: Candidate, gain: Double, met: Double) in
      let trials = book[candidate]
      let count = Double(max(1, trials.count))
      return (candidate, trials.gains[0].reduce(0, +) / count, Double(trials.met(in: trials.count)) / count)
    }.sorted { a, b in (b.gain, b.met, a.candidate) < (a.gain, a.met, b.candidate) }.map(\.candidate)
  }

  private func gain(_ candidate: Candidate, over best: Candidate, _ book: CandidateBook<Player>) -> Paired {
    let (own, other) = (book[candidate], book[best])
    return Paired(own.gains[0], other.gains[0], trials: min(own.count, other.count))
  }

  // MARK: Requirements

  private func isMet(_ candidate: Candidate, of tried: Int, _ book: CandidateBook<Player>) -> Judging.Feasibility {
    guard let share = question.share else { return .met }
    let trials = book[candidate]
    let looks = 1 + Int(log2(Double(most) / Double(Self.first)).rounded(.up))
    let part = error / Double(max(1, tried * looks))
    guard
      let interval = Estimates.proportionInterval(
        successes: trials.met(in: trials.count), of: trials.count, confidence: 1 - 2 * part)
    else { return .open }
    return interval.upper < share ? .missed : interval.lower < share ? .open : .met
  }

  // MARK: Gains

  private func select(
    _ feasible: [Candidate], _ book: inout CandidateBook<Player>
  ) throws(SearchStop) -> (best: Candidate, isSettled: Bool) {
    guard feasible.count > 1 else { return (feasible[0], true) }
    var selection = KimNelson(
      alternatives: feasible.count, indifference: question.tolerances[0], error: error, first: Self.first)
    while selection.survivors.count > 1, selection.rounds < most {
      let until = max(Self.first, min(most, selection.rounds + Self.step))
      do throws(SearchStop) {
        try book.need(selection.survivors.map { feasible[$0] }, until)
      } catch .spent {
        break
      }
      while selection.rounds < until, selection.survivors.count > 1 {
        let round = selection.rounds
        selection.play { book[feasible[$0]].gains[0][round] }
      }
    }
    let best = feasible[selection.leader]
    // Those that hardly ever differ are never told apart, and need not be.
    let isNear = selection.survivors.allSatisfy { other in
      let gain = gain(feasible[other], over: best, book)
      return book.trials(feasible[other]) >= Self.enough
        && gain.mean + Self.sure * gain.standardError <= question.tolerances[0]
    }
    return (best, selection.survivors.count == 1 || isNear)
  }
}

/// What was chosen, and what is known of the others.
struct Chosen {
  var best: Candidate?
  /// Whether nothing that was met is better by more than the tolerance, with the confidence asked for.
  var isSettled = false
  /// Settled to meet the requirements, as far as they may be the best.
  var feasible: [Candidate] = []
  /// Would gain more, and are settled not to meet them, or not settled.
  var missed: [Candidate] = []
  var open: [Candidate] = []
}

extension Paired {
  /// Whether the mean may be as large as that, by three standard errors.
  fileprivate func mayExceed(_ size: Double) -> Bool { mean + 3 * standardError >= size }
}
