internal import Stochastics

/// How many of the last days tell how long requests will take: offices change, and nobody knows how far back the office is the same.
///
/// At earlier days each length is tried and scored by how long all requests took that came then, as far as that is known; one is used as often
/// as it was best.
struct CaseWindows: Sendable, Hashable {
  /// Lengths that are tried, in days, ascending; the last is all that is on record.
  static let tried = [14, 28, 56, 112, 224, Int.max / 2880]
  /// At how many earlier days each was best, by place in `tried`.
  let wins: [Int]

  private static let (step, most) = (28, 12)
  /// Fewer requests tell no length, and score none.
  private static let least = 10
  /// Enough of one earlier day to score with.
  private static let mostScored = 1000
  private static let sampleSize = 200

  /// - Parameters:
  ///   - history: of one service.
  ///   - horizon: days ahead.
  init(_ history: CaseHistory, horizon: Int) {
    var wins = Array(repeating: 0, count: Self.tried.count)
    let first = history.cases.first?.received ?? history.end
    for back in 1...Self.most {
      let origin = history.end - Double(back * Self.step) * 1440
      // Half a year on record, so that lengths can differ.
      guard origin - first >= 180 * 1440 else { break }
      if let best = Self.best(history, origin: origin, horizon: horizon) { wins[best] += 1 }
    }
    if wins.allSatisfy({ $0 == 0 }) { wins[wins.count - 1] = 1 }
    self.wins = wins
  }

  /// The length that told best at an earlier midnight how long what came then would take; nil of few requests.
  private static func best(_ history: CaseHistory, origin: Double, horizon: Int) -> Int? {
    let until = min(history.end, origin + Double(horizon) * 1440)
    let came = history.cases.filter { $0.received >= origin && $0.received < until }
    let known = CaseHistory(history.cases, until: origin)
    guard came.count >= least, let whole = CaseLengths(known.cases, until: origin, least: least, closes: true) else {
      return nil
    }
    let stride = (came.count - 1) / mostScored + 1
    let scored = came.enumerated().filter { $0.offset % stride == 0 }.map(\.element)
    let scores = tried.map { days -> Double in
      let own = days == tried.last ? whole : CaseLengths(known.recent(days: days), until: origin, least: least)
      guard let own else { return .infinity }
      let sample = ChainedLengths(own, whole).sample(sampleSize)
      // Of one that is open no more is known than that: beyond what has passed every length is the same, and the score stays proper
      // (Allen, Ginsbourger and Ziegel 2023).
      return scored.reduce(0) { sum, one in
        let passed = history.end - one.received
        let length = min(passed, one.finished.map { $0 - one.received } ?? passed)
        return sum
          + Scores.crps(
            sorted: passed < sample[sampleSize - 1] ? sample.map { min($0, passed) } : sample, observed: length)
      }
    }
    guard let least = scores.min(), least.isFinite else { return nil }
    // Of equals the longest, which has most on record.
    return scores.lastIndex(of: least)
  }

  /// The days of one path.
  func draw(from source: inout RandomSource) -> Int {
    var rest = Int(source.index(below: UInt64(wins.reduce(0, +))))
    for (place, count) in wins.enumerated() {
      if rest < count { return place }
      rest -= count
    }
    return wins.count - 1
  }
}
