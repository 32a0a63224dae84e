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

  /// Above the true difference of what counts, but for the error; infinite where the trials tell nothing.
  func mostMore(_ own: CandidateTrials, than other: CandidateTrials, _ gain: Gain) -> Double {
    guard case .least(let less) = gain else { return mostMore(own.gains(gain), than: other.gains(gain)) }
    // What is least of one is no more than any of its worlds, and what is least of the other is one of its.
    let worlds = less.indices
    return worlds.map { world in
      let part = GainBound(most: most - less[world], error: error / Double(worlds.count * worlds.count))
      let gains = own.gainsOfWorlds[world].map { $0 - less[world] }
      return worlds.map { part.mostMore(gains, than: other.gainsOfWorlds[$0].map { [less = less[$0]] in $0 - less }) }
        .max() ?? .infinity
    }.min() ?? .infinity
  }

  /// The same of the means of two series.
  private func mostMore(_ own: [Double], than other: [Double]) -> Double {
    let count = min(own.count, other.count)
    // One bound alone, since each spends the error.
    if let interval = interval((0..<count).map { own[$0] - other[$0] }, error) { return interval.upper }
    let gain = Paired(own, other, trials: count)
    let seen = count >= Self.many ? gain.mean + Self.sure * gain.standardError : .infinity
    return min(ownMost(own) - otherLeast(other), seen)
  }

  private func interval(_ values: [Double], _ error: Double) -> Interval? {
    Estimates.skewedMeanInterval(of: values, confidence: 1 - 2 * error, fewest: Self.fewest)
  }

  /// Above the mean of a series, with half of the error.
  private func ownMost(_ values: [Double]) -> Double {
    if let interval = interval(values, error / 2) { return interval.upper }
    let shared = Estimates.mostShared(values)
    guard most.isFinite, values.count >= Self.fewest,
      let share = Estimates.proportionInterval(
        successes: shared.unlike, of: values.count, confidence: 1 - error)
    else { return .infinity }
    return max(values.reduce(0, +) / Double(values.count), (1 - share.upper) * shared.value + share.upper * most)
  }

  /// Below it, with the other half.
  private func otherLeast(_ values: [Double]) -> Double {
    if let interval = interval(values, error / 2) { return interval.lower }
    let own = Paired(values, values.map { _ in 0 }, trials: values.count)
    return values.count >= Self.many ? own.mean - Self.sure * own.standardError : -.infinity
  }
}
