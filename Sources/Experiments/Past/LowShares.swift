internal import Histories
internal import Stochastics

/// Which shares of days inside are lower than a right model leaves them, all shares of a study judged together.
///
/// How far a share lies below that of the trials, in standard deviations, is held against the farthest that each trial lies below in any of
/// the shares (Westfall and Young 1993, single-step maxT): about one warning of 100 studies is false, however many shares there are.
struct LowShares {
  /// By tally and level.
  let isLow: [[Bool]]

  /// Levels that are judged: half of the days, and nearly all.
  private static let levels = [0, 2]
  /// Bands that hold so much less than they should serve nearly as well.
  private static let tolerance = 0.05
  private static let rareShare = 0.01

  init(_ tallies: [PathTally], trials: Int) {
    var farthest = Array(repeating: -Double.infinity, count: trials)
    var own = tallies.map { _ in QuantileBand.levels.map { _ in -Double.infinity } }
    for (place, tally) in tallies.enumerated() where tally.coverage.days > 0 {
      for level in Self.levels {
        let shares = tally.shares(level)
        let highest = QuantileBand.expectedShare(level, trials: trials) - Self.tolerance
        let usual = Summary(shares.trials.filter { !$0.isNaN })
        func distance(_ share: Double) -> Double {
          guard share < highest else { return -.infinity }
          return usual.variance > 0 ? (usual.mean - share) / usual.standardDeviation : .infinity
        }
        own[place][level] = distance(shares.own)
        for (trial, share) in shares.trials.enumerated() where !share.isNaN {
          farthest[trial] = max(farthest[trial], distance(share))
        }
      }
    }
    isLow = own.map { levels in
      levels.map { far in
        far > -.infinity && Double(farthest.count { $0 >= far } + 1) <= Self.rareShare * Double(trials + 1)
      }
    }
  }
}
