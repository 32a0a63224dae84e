extension Block {
  /// Trials that are kept together: a kill loses at most so many for each that is in play.
  static let mostTrials = 20

  /// Blocks of a round that are known, and the trials that must be played, cut where blocks end.
  static func parts(
    of trials: Range<Int>, among known: [Block], isPlayed: [Bool]
  ) -> (found: [Block], missing: [Range<Int>]) {
    var (found, missing): ([Block], [Range<Int>]) = ([], [])
    var next = trials.lowerBound
    while next < trials.upperBound {
      let block = known.last {
        $0.trials.lowerBound == next && $0.trials.upperBound <= trials.upperBound && $0.heading.played == isPlayed
      }
      if let block {
        found.append(block)
        next = block.trials.upperBound
        continue
      }
      let starts = known.map(\.trials.lowerBound).filter { $0 > next }
      let end = min((next / mostTrials + 1) * mostTrials, trials.upperBound, starts.min() ?? .max)
      missing.append(next..<end)
      next = end
    }
    return (found, missing)
  }
}
