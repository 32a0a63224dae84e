internal import Foundation
internal import Stochastics

/// Chooses among all that a search has met what gains most and does, with a stated chance of being right.
///
/// Half of the error goes to whether requirements are met (`MetRace`), half to whether any other gains more by more than the tolerance
/// (`GainBound`). The largest gain that is known to do leads; every other is played on, in
/// growing numbers of trials, until it is known not to do, not to gain more than the leader by more than the tolerance, or leads itself.
struct FinalChoice<Player: CandidatePlayer> {
  private let question: SearchQuestion
  private let gain: Gain
  /// Trials of a candidate at most.
  private let most: Int
  private let looks: [Int]
  private var race: MetRace<Player>
  /// Leaders so far: the i-th has 6/(π² i²) of the error.
  private var leaders = 0

  /// Trials of the first look; each look has twice as many.
  private static var first: Int { 20 }
  /// Trials of a leader, so that it is known well.
  private static var ofLeader: Int { 160 }

  init(_ question: SearchQuestion, _ gain: Gain = .aim(0), most: Int) {
    self.question = question
    self.gain = gain
    self.most = max(50, most)
    var looks = [Self.first]
    while let last = looks.last, last < self.most { looks.append(min(self.most, last * 2)) }
    self.looks = looks
    race = MetRace(share: question.share ?? 0, error: (1 - question.confidence) / 2, most: self.most)
  }

  private var error: Double { (1 - question.confidence) / 2 }
  private var tolerance: Double { question.tolerances[0] }

  /// - Parameters:
  ///   - book: of trials, which grows.
  ///   - tried: all that was met.
  ///   - chosen: what is found, as far as it got where playing stops.
  mutating func choose(
    _ book: inout CandidateBook<Player>, among tried: [Candidate], _ chosen: inout Chosen
  ) throws(SearchStop) {
    try findFirst(&book, tried, &chosen)
    while let leader = book.byGain(chosen.feasible, gain).first, chosen.best != leader {
      chosen.best = leader
      try book.need([leader], min(most, Self.ofLeader))
      try settle(leader, &book, tried, &chosen)
    }
  }

  /// Those that gain alike within the tolerance together, the largest gains first, until one of them does.
  private mutating func findFirst(
    _ book: inout CandidateBook<Player>, _ tried: [Candidate], _ chosen: inout Chosen
  ) throws(SearchStop) {
    var waiting = book.byGain(tried, gain)
    while chosen.feasible.isEmpty, let first = waiting.first {
      let group = waiting.filter { $0 == first || !book.gain(first, over: $0, gain).mayExceed(tolerance) }
      try race(group, &book, &chosen)
      let known = Set(group)
      waiting.removeAll { known.contains($0) }
    }
  }

  private mutating func race(
    _ group: [Candidate], _ book: inout CandidateBook<Player>, _ chosen: inout Chosen
  ) throws(SearchStop) {
    defer {
      for candidate in group {
        switch race.standing(candidate) {
        case .met: if !chosen.feasible.contains(candidate) { chosen.feasible.append(candidate) }
        case .missed: chosen.missed.append(candidate)
        case .open: chosen.open.append(candidate)
        }
      }
    }
    try race.run(group, &book)
  }

  /// Plays rivals of a leader until none is left, or one leads in its place.
  private mutating func settle(
    _ leader: Candidate, _ book: inout CandidateBook<Player>, _ tried: [Candidate], _ chosen: inout Chosen
  ) throws(SearchStop) {
    leaders += 1
    let tests = tried.count * (looks.count + 2)
    let bound = GainBound(
      most: question.mostGain, error: error * 6 / (.pi * .pi * Double(leaders * leaders)) / Double(tests))
    let part = race.part(tests: tests)
    (chosen.isSettled, chosen.unsettled) = (false, [])
    // Of those that were raced it is known that they do not, or that this cannot be told.
    let missed = Set(chosen.missed)
    var rivals = left(tried.filter { $0 != leader && !missed.contains($0) }, leader, bound, book)
    var open = rivals.filter { chosen.open.contains($0) }
    rivals.removeAll { open.contains($0) }
    // More trials may tell that they gain no more, though not whether they do.
    try book.need(open, min(most, GainBound.many))
    open = left(open, leader, bound, book).filter { !race.isMissed($0, book, part) }
    // By what they have, then by more.
    for look in [0] + looks where look == 0 || rivals.contains(where: { book.trials($0) < look }) {
      try book.need([leader] + rivals, look)
      rivals = left(rivals, leader, bound, book).filter { !race.isMissed($0, book, part) }
      let ahead = rivals.filter { -bound.mostMore(book[leader], than: book[$0], gain) > 0 }
      if ahead.isEmpty { continue }
      if ahead.contains(where: { chosen.feasible.contains($0) }) { return }
      try race(ahead, &book, &chosen)
      if ahead.contains(where: { race.standing($0) == .met }) { return }
      open += ahead.filter { race.standing($0) == .open }
      rivals.removeAll { ahead.contains($0) }
    }
    chosen.unsettled = open + rivals
    chosen.isSettled = chosen.unsettled.isEmpty
  }

  /// Those that may still gain more than the leader by more than the tolerance.
  private func left(
    _ rivals: [Candidate], _ leader: Candidate, _ bound: GainBound, _ book: CandidateBook<Player>
  ) -> [Candidate] {
    rivals.filter { bound.mostMore(book[$0], than: book[leader], gain) > tolerance }
  }
}

/// What was chosen, and what is known of the others.
struct Chosen {
  var best: Candidate?
  /// Whether nothing else that was tried is better by more than the tolerance, with the confidence asked for.
  var isSettled = false
  /// Known to meet the requirements.
  var feasible: [Candidate] = []
  /// Looked at closely: known not to meet them, or not known.
  var missed: [Candidate] = []
  var open: [Candidate] = []
  /// May gain more than the best by more than the tolerance, as far as the trials tell.
  var unsettled: [Candidate] = []
}

extension Paired {
  /// Whether the mean may be as large as that, by three standard errors.
  func mayExceed(_ size: Double) -> Bool { mean + 3 * standardError >= size }
}
