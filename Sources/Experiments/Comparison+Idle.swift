internal import Government
internal import Playing
internal import Stochastics

/// Policies that do nothing.
extension Comparison {
  /// Share of trials in which a policy may act and yet be said to do nothing.
  private static let mostIdle = 0.05

  /// Whether a policy changed no figure in any of so many trials that it is settled to act in next to none: at most `mostIdle`
  /// (Clopper and Pearson 1934).
  ///
  /// Of measures without a bound no such run of zeros ever bears an interval, so that the run would go on for ever.
  public func isIdle(_ policy: Int) -> Bool {
    let trials = result.played[policy]
    guard policy > 0, !looks.areExact, trials > 0,
      let acts = Estimates.proportionInterval(successes: 0, of: trials, confidence: family(of: policy).choice),
      acts.upper <= Self.mostIdle
    else { return false }
    return result.trials.prefix(trials).allSatisfy { trial in
      zip(trial.values[policy], trial.values[0]).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
    }
  }
}
