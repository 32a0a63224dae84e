internal import Stochastics

extension Comparison {
  /// Headline differences that need more trials, in the order of the table.
  public var unsettled: [Unsettled] {
    differences.filter { $0.isHeadline && $0.verdict == .open && $0.trials > 1 }
      .map { Unsettled(difference: $0, neededTrials: neededTrials($0)) }
  }

  /// Enough for the interval to get clear of zero, or to fit into the tolerance when the mean lies within it, if mean
  /// and spread stay as they are; nil when no number can be told.
  func neededTrials(_ row: Difference) -> Int? {
    let half = (row.upper - row.lower) / 2
    let size = abs(row.mean)
    let enough = size > row.tolerance ? size : row.tolerance - size
    guard half.isFinite,
      let t = Estimates.studentQuantile(0.5 + level / 2, degreesOfFreedom: Double(row.trials - 1)),
      let needed = Estimates.neededTrials(
        halfWidth: enough, standardDeviation: half / t * Double(row.trials).squareRoot(), confidence: level)
    else { return nil }
    return max(row.trials + 1, needed)
  }
}
