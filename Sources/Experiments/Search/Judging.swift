internal import Stochastics

/// How a search compares candidates on the way: boldly, since what is claimed at the end is tested anew (`FinalChoice`).
struct Judging {
  let question: SearchQuestion
  /// The aim that counts.
  var aim = 0

  /// Trials before anything is said, and after which the means decide, and the shares of trials that meet what must hold.
  static let first = 20
  static let last = 640
  private static let lastOfShares = 160
  /// How sure a step must be: standard errors.
  private static let width = 2.5
  /// Two that differ in fewer trials than this are not told apart by them.
  static let fewestUnlike = 5
  /// A shortfall smaller than this, in differences that matter, is none.
  private static let leastShortfall = 0.5

  enum Feasibility { case met, missed, open }
  enum Verdict { case better, notBetter, open }

  /// Whether every requirement is met often enough, as far as the first trials tell.
  func feasibility(_ trials: CandidateTrials, in count: Int) -> Feasibility {
    guard let share = question.share else { return .met }
    let met = trials.met(in: count)
    guard count * 2 <= Self.lastOfShares,
      let interval = Estimates.proportionInterval(successes: met, of: count, confidence: 0.9876)
    else { return Double(met) >= share * Double(count) ? .met : .missed }
    return interval.upper < share ? .missed : interval.lower < share ? .open : .met
  }

  /// Whether `trials` are those of a better candidate than `best`, whose requirements are met, or not, for certain.
  func verdict(
    _ trials: CandidateTrials, against best: CandidateTrials, _ bestIsMet: Bool, in count: Int
  ) -> Verdict {
    let own = feasibility(trials, in: count)
    guard bestIsMet else {
      switch own {
      case .met: return .better
      case .missed, .open:
        let shortfall = Paired(best.shortfall, trials.shortfall, trials: count)
        return verdict(shortfall, Self.leastShortfall, count)
      }
    }
    if own == .missed { return .notBetter }
    let gain = Paired(trials.gains[aim], best.gains[aim], trials: count)
    let verdict = verdict(gain, question.tolerances[aim], count)
    return verdict == .better && own == .open ? .open : verdict
  }

  private func verdict(_ gain: Paired, _ tolerance: Double, _ count: Int) -> Verdict {
    let spread = Self.width * gain.standardError
    if gain.unlike >= Self.fewestUnlike {
      if gain.mean > spread { return .better }
      if gain.mean + spread < tolerance { return .notBetter }
    } else if count >= 4 * Self.first {
      return .notBetter
    }
    guard count * 2 > Self.last else { return .open }
    return gain.mean > gain.standardError ? .better : .notBetter
  }
}
