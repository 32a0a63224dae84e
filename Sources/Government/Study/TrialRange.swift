/// How many trials a study plays: a fixed number, or as many as settle its answer, between two bounds.
///
/// Between the bounds it goes in rounds, each twice as long as all before it together. After each round the answer is looked at,
/// and each look may spend half of the error that is left: so the confidence holds at whichever look the run stops, and the first
/// rounds do not depend on the upper bound.
public struct TrialRange: Sendable, Hashable, ExpressibleByIntegerLiteral {
  public let fewest: Int
  public let most: Int

  /// - Precondition: 1 ≤ `fewest` ≤ `most`.
  public init(_ fewest: Int, to most: Int) {
    precondition(fewest >= 1 && fewest <= most, "no such range of trials")
    (self.fewest, self.most) = (fewest, most)
  }

  public init(exactly trials: Int) { self.init(trials, to: trials) }
  public init(integerLiteral trials: Int) { self.init(exactly: trials) }

  public var isFixed: Bool { fewest == most }

  /// Trials in all after a round, counted from 0.
  public func trials(after round: Int) -> Int {
    round < Int.bitWidth - 1 && fewest <= most >> round ? fewest << round : most
  }

  /// The round that ends with so many trials, or in which they lie.
  public func round(of trials: Int) -> Int {
    var round = 0
    while self.trials(after: round) < min(trials, most) { round += 1 }
    return round
  }

  /// The part of the error that the look after a round may spend.
  public func errorPart(of round: Int) -> Double {
    isFixed ? 1 : 1 / Double(sign: .plus, exponent: round + 1, significand: 1)
  }
}
