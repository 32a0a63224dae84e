internal import Foundation
internal import Stochastics

/// Chooses among all that a search has met, with a stated chance of being right.
///
/// Half of the error goes to whether requirements are met (`MetRace`), half to which of those that meet them has the largest gain, within
/// the tolerance (`KimNelson`). Without requirements all goes to the second.
struct FinalChoice<Player: CandidatePlayer> {
  private let question: SearchQuestion
  /// Trials of a candidate at most.
  private let most: Int
  private static var first: Int { 50 }
  /// Trials and standard errors by which a difference is known to be smaller than the tolerance.
  private static var enough: Int { 200 }
  private static var sure: Double { 4.5 }
  /// Trials played at once by those that are left.
  private static var step: Int { 10 }

  init(_ question: SearchQuestion, most: Int) {
    self.question = question
    self.most = max(Self.first, most)
  }

  private var error: Double { (1 - question.confidence) / (question.share == nil ? 1 : 2) }

  /// - Parameters:
  ///   - book: of trials, which grows.
  ///   - tried: all that was met.
  /// - Returns: what was found, without a best where nothing is settled to meet the requirements.
  func choose(_ book: inout CandidateBook<Player>, among tried: [Candidate]) throws(SearchStop) -> Chosen {
    var chosen = Chosen()
    guard let share = question.share else {
      chosen.feasible = near(tried, book)
      (chosen.best, chosen.isSettled) = try select(chosen.feasible, &book)
      return chosen
    }
    var waiting = byGain(tried, book)
    var race = MetRace<Player>(share: share, error: error, most: most)
    // Those that gain as much within the tolerance together, the largest gains first, until one of them does.
    while chosen.feasible.isEmpty, let first = waiting.first {
      let group = waiting.filter { !gain(first, over: $0, book).mayExceed(question.tolerances[0]) || $0 == first }
      try race.run(group, &book)
      for candidate in group {
        switch race.standing(candidate) {
        case .met: chosen.feasible.append(candidate)
        case .missed: chosen.missed.append(candidate)
        case .open: chosen.open.append(candidate)
        }
      }
      let known = Set(group)
      waiting.removeAll { known.contains($0) }
    }
    guard let best = byGain(chosen.feasible, book).first else { return chosen }
    chosen.missed.removeAll { !gain($0, over: best, book).mayExceed(question.tolerances[0]) }
    chosen.open.removeAll { !gain($0, over: best, book).mayExceed(question.tolerances[0]) }
    (chosen.best, chosen.isSettled) = try select(near(chosen.feasible, book), &book)
    return chosen
  }

  /// Those that may be the best, the likeliest first.
  private func near(_ candidates: [Candidate], _ book: CandidateBook<Player>) -> [Candidate] {
    let all = byGain(candidates, book)
    return all.filter { $0 == all[0] || gain($0, over: all[0], book).mayExceed(0) }
  }

  /// Those with the largest mean first, of equals the one that meets the requirements most often.
  private func byGain(_ candidates: [Candidate], _ book: CandidateBook<Player>) -> [Candidate] {
    candidates.map { candidate -> (candidate: Candidate, gain: Double, met: Double) in
      let trials = book[candidate]
      return (candidate, trials.means[0], Double(trials.met(in: trials.count)) / Double(max(1, trials.count)))
    }.sorted { a, b in (b.gain, b.met, a.candidate) < (a.gain, a.met, b.candidate) }.map(\.candidate)
  }

  private func gain(_ candidate: Candidate, over best: Candidate, _ book: CandidateBook<Player>) -> Paired {
    let (own, other) = (book[candidate], book[best])
    return Paired(own.gains[0], other.gains[0], trials: min(own.count, other.count))
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
