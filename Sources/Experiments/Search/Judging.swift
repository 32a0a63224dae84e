internal import Stochastics

/// How a search compares candidates on the way: boldly, since what is claimed at the end has tests of its own (`FinalChoice`).
struct Judging {
  let question: SearchQuestion
  var gain = Gain.aim(0)

  /// Trials before anything is said, and after which the means decide, and the shares of trials that meet what must hold.
  static let first = 20
  static let last = 320
  static let lastOfShares = 160
  /// How sure a step must be: standard errors.
  private static let width = 2.5
  /// Two that differ in fewer trials than this are not told apart by them.
  static let fewestUnlike = 5
  /// A shortfall smaller than this, in differences that matter, is none.
  private static let leastShortfall = 0.5

  enum Feasibility { case met, missed, open }
  enum Verdict { case better, notBetter, open }

  var tolerance: Double { if case .aim(let aim) = gain { question.tolerances[aim] } else { question.tolerances[0] } }

  /// What must hold where one world alone counts; nil = all.
  func requirements(_ trials: CandidateTrials) -> [Int]? {
    guard case .world(let world) = gain else { return nil }
    let own = trials.shortfalls.count / max(1, trials.gainsOfWorlds.count)
    return Array(own * world..<own * (world + 1))
  }

  /// Whether every requirement is met often enough, as far as the first trials tell.
  func feasibility(_ trials: CandidateTrials, in count: Int) -> Feasibility {
    guard let share = question.share else { return .met }
    let met = trials.met(requirements(trials), in: count)
    guard count * 2 <= Self.lastOfShares,
      let interval = Estimates.proportionInterval(successes: met, of: count, confidence: 0.9876)
    else { return Double(met) >= share * Double(count) ? .met : .missed }
    return interval.upper < share ? .missed : interval.lower < share ? .open : .met
  }

  /// Whether `trials` are those of a better candidate than `best`; as long as it is open whether this meets the requirements, one is better
  /// that is so either way, and not better that is not by what seems.
  func verdict(
    _ trials: CandidateTrials, against best: CandidateTrials, _ standing: Feasibility, in count: Int
  ) -> Verdict {
    let seemsMet = standing == .open ? isLikelyMet(best[0..<count]) : standing == .met
    let verdict = verdict(trials, against: best, bestIsMet: seemsMet, in: count)
    guard standing == .open, verdict == .better else { return verdict }
    return self.verdict(trials, against: best, bestIsMet: !seemsMet, in: count) == .better ? .better : .open
  }

  private func verdict(
    _ trials: CandidateTrials, against best: CandidateTrials, bestIsMet: Bool, in count: Int
  ) -> Verdict {
    let own = feasibility(trials, in: count)
    guard bestIsMet else {
      switch own {
      case .met: return .better
      case .missed, .open:
        let parts = requirements(trials)
        let shortfall = Paired(best.shortfall(parts), trials.shortfall(parts), trials: count)
        return verdict(shortfall, Self.leastShortfall, count)
      }
    }
    if own == .missed { return .notBetter }
    let more = Paired(trials.gains(gain, in: count), best.gains(gain, in: count), trials: count)
    let verdict = verdict(more, tolerance, count)
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
