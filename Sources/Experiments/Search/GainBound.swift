internal import Stochastics

/// How much more a candidate may gain than another, with a stated error: what rivals of the best are dropped by.
///
/// Of their common trials, as the differences bear an interval (Hall 1992). Where too few of these are unlike the rest, as with officer-days
/// that hardly vary: as far as the share of trials in which the candidate may gain the most there is can reach (Clopper and Pearson 1934), or
/// with many trials as far as they have come.
struct GainBound {
  /// The most that a trial can gain; infinite where there is no such bound.
  let most: Double
  /// Accepted chance that a bound is too low.
  let error: Double

  /// Trials of which all but a few must be unlike, before anything is said; and trials after which what was never seen does not count: what
  /// comes in one of twenty stays unseen in one of 170 such series.
  private static let fewest = 20
  static let many = 100
  /// Standard errors.
  private static let sure = 4.5

  /// Above the true mean difference but for the error; infinite where the trials tell nothing.
  func mostMore(_ own: CandidateTrials, than other: CandidateTrials) -> Double {
    let count = min(own.count, other.count)
    let differences = (0..<count).map { own.gains[0][$0] - other.gains[0][$0] }
    // One bound alone, since each spends the error.
    if let interval = interval(differences, error) { return interval.upper }
    let gain = Paired(own.gains[0], other.gains[0], trials: count)
    let seen = count >= Self.many ? gain.mean + Self.sure * gain.standardError : .infinity
    let within = zip([ownMost(own), otherLeast(other)], [1, -1.0]).reduce(0) { $0 + $1.0 * $1.1 }
    return min(within, seen)
  }

  private func interval(_ values: [Double], _ error: Double) -> Interval? {
    Estimates.skewedMeanInterval(of: values, confidence: 1 - 2 * error, fewest: Self.fewest)
  }

  /// Above the mean gain of a candidate, with half of the error.
  private func ownMost(_ trials: CandidateTrials) -> Double {
    let values = trials.gains[0]
    if let interval = interval(values, error / 2) { return interval.upper }
    let shared = Estimates.mostShared(values)
    guard most.isFinite, values.count >= Self.fewest,
      let share = Estimates.proportionInterval(
        successes: shared.unlike, of: values.count, confidence: 1 - error)
    else { return .infinity }
    return max(trials.means[0], (1 - share.upper) * shared.value + share.upper * most)
  }

  /// Below the mean gain of a candidate, with the other half.
  private func otherLeast(_ trials: CandidateTrials) -> Double {
    let values = trials.gains[0]
    if let interval = interval(values, error / 2) { return interval.lower }
    let own = Paired(values, values.map { _ in 0 }, trials: values.count)
    return values.count >= Self.many ? own.mean - Self.sure * own.standardError : -.infinity
  }
}
