internal import Foundation
internal import Stochastics

/// Whether any of some candidates that gain alike meets what must hold, by exact binomial intervals: few trials of all of them, twice as many
/// of the more promising half, and so on (successive halving: Karnin, Koren, Somekh 2013), since one that does is enough.
///
/// The error is shared out over the groups asked for, 6/(π² i²) to the i-th, and in a group over its tests (Bonferroni).
struct MetRace<Player: CandidatePlayer> {
  private let share: Double
  private let error: Double
  /// Trials of a candidate at most.
  private let most: Int
  private var groups = 0
  private var standings: [Candidate: Judging.Feasibility] = [:]

  private static var first: Int { 40 }
  /// Candidates of a group with so many trials, at most: with the fewest, and of every later round.
  private static var entrants: Int { 16 }
  private static var fewest: Int { 2 }

  init(share: Double, error: Double, most: Int) {
    self.share = share
    self.error = error
    self.most = most
  }

  /// What is known of a candidate of a group.
  func standing(_ candidate: Candidate) -> Judging.Feasibility { standings[candidate] ?? .open }

  /// - Parameters:
  ///   - group: candidates with some trials each.
  ///   - book: of trials, which grows.
  mutating func run(_ group: [Candidate], _ book: inout CandidateBook<Player>) throws(SearchStop) {
    // Each of the group at the beginning and once more at the end, and those of all rounds.
    let part = part(tests: 2 * group.count + tests(of: group.count))
    for candidate in group { standings[candidate] = feasibility(candidate, book, part) }
    try race(group, &book, part)
    try settleMissed(group, &book, part)
  }

  /// How many are tested in all rounds together, at most.
  private func tests(of count: Int) -> Int {
    let rounds = 1 + Int(log2(Double(most) / Double(Self.first)).rounded(.up))
    var (tests, entering) = (0, min(count, Self.entrants))
    for _ in 0..<rounds {
      tests += entering
      entering = max(Self.fewest, entering / 2)
    }
    return tests
  }

  /// What each of so many tests may spend, those of one more group.
  mutating func part(tests: Int) -> Double {
    groups += 1
    return error * 6 / (.pi * .pi * Double(groups * groups)) / Double(max(1, tests))
  }

  /// Whether a candidate is known not to do, by the trials that it has.
  func isMissed(_ candidate: Candidate, _ book: CandidateBook<Player>, _ part: Double) -> Bool {
    feasibility(candidate, book, part) == .missed
  }

  private mutating func race(
    _ group: [Candidate], _ book: inout CandidateBook<Player>, _ part: Double
  ) throws(SearchStop) {
    var racing = Array(byShare(group.filter { standing($0) != .missed }, book).prefix(Self.entrants))
    var count = Self.first
    while !racing.isEmpty {
      try book.need(racing, min(count, most))
      for candidate in racing { standings[candidate] = feasibility(candidate, book, part) }
      if count >= most || racing.contains(where: { standing($0) == .met }) { return }
      let kept = max(Self.fewest, racing.count / 2)
      racing = Array(
        byShare(racing.filter { standing($0) == .open && canBeMet($0, book, part) }, book).prefix(kept))
      count *= 2
    }
  }

  /// Plays those that more trials would settle not to meet what must hold, if their share stays as it is.
  private mutating func settleMissed(
    _ group: [Candidate], _ book: inout CandidateBook<Player>, _ part: Double
  ) throws(SearchStop) {
    let clear = group.compactMap { candidate -> (candidate: Candidate, trials: Int)? in
      guard standing(candidate) == .open else { return nil }
      let (met, count) = (book[candidate].met(in: book.trials(candidate)), book.trials(candidate))
      let times = Self.times.first { times in
        times * count <= most && interval(met: times * met, of: times * count, part).map { $0.upper < share } ?? false
      }
      return times.map { (candidate, $0 * count) }
    }
    for count in Set(clear.map(\.trials)).sorted() {
      try book.need(clear.filter { $0.trials >= count }.map(\.candidate), count)
    }
    for (candidate, _) in clear { standings[candidate] = feasibility(candidate, book, part) }
  }

  /// How many times their trials are played for it.
  private static var times: [Int] { [2, 4] }

  private func byShare(_ candidates: [Candidate], _ book: CandidateBook<Player>) -> [Candidate] {
    candidates.map { candidate -> (share: Double, candidate: Candidate) in
      let trials = book[candidate]
      return (-Double(trials.met(in: trials.count)) / Double(max(1, trials.count)), candidate)
    }.sorted { $0 < $1 }.map(\.candidate)
  }

  /// Whether the most trials would settle it if the share were as large as these trials may mean; where not, more are spent on others.
  private func canBeMet(_ candidate: Candidate, _ book: CandidateBook<Player>, _ part: Double) -> Bool {
    let count = Double(book.trials(candidate))
    let seen = Double(book[candidate].met(in: book.trials(candidate))) / count
    let hoped = min(1, seen + Self.hope * (seen * (1 - seen) / count).squareRoot())
    return interval(met: Int((hoped * Double(most)).rounded()), of: most, part).map { $0.lower >= share } ?? false
  }

  /// Standard errors.
  private static var hope: Double { 1.5 }

  private func interval(met: Int, of trials: Int, _ part: Double) -> Interval? {
    Estimates.proportionInterval(successes: met, of: trials, confidence: 1 - 2 * part)
  }

  private func feasibility(
    _ candidate: Candidate, _ book: CandidateBook<Player>, _ part: Double
  ) -> Judging.Feasibility {
    let trials = book[candidate]
    guard let interval = interval(met: trials.met(in: trials.count), of: trials.count, part) else { return .open }
    return interval.upper < share ? .missed : interval.lower < share ? .open : .met
  }
}
