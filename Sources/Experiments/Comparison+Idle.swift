internal import Government
internal import Playing
internal import Stochastics

/// Policies that do nothing, or the same as others.
extension Comparison {
  /// Share of trials in which two policies may differ and yet be said to be the same.
  static let mostUnlike = 0.05

  /// Whether a policy does nothing, as far as the trials tell.
  public func isIdle(_ policy: Int) -> Bool { policy > 0 && isSame(policy, as: 0) }

  /// Whether no figure of two policies differs in any of so many trials that they are settled to differ in next to none: at most
  /// `mostUnlike` (Clopper and Pearson 1934).
  ///
  /// Of measures without a bound no such run of zeros ever bears an interval, so that the run would go on to its end.
  func isSame(_ policy: Int, as other: Int) -> Bool {
    let trials = min(result.played[policy], result.played[other])
    guard !looks.areExact, trials > 0,
      let unlike = Estimates.proportionInterval(
        successes: 0, of: trials, confidence: min(family(of: policy).choice, family(of: other).choice)),
      unlike.upper <= Self.mostUnlike
    else { return false }
    return result.isSame(policy, as: other, in: trials)
  }
}
