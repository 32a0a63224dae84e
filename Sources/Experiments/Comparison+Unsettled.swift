internal import Stochastics

extension Comparison {
  /// Headline differences that need more trials, in the order of the table.
  public var unsettled: [Unsettled] {
    differences.filter { $0.isHeadline && ($0.verdict == .open || $0.verdict == .tooFew) && $0.trials > 1 }
      .map { Unsettled(difference: $0, neededTrials: neededTrials($0)) }
  }

  /// Enough for the interval to get clear of zero, or to fit into the tolerance when the mean lies within it, if mean
  /// and spread stay as they are; for an interval at all, where there is none; nil when no number can be told.
  func neededTrials(_ row: Difference) -> Int? {
    guard row.verdict != .tooFew else { return trialsForAnInterval(row) }
    let level = family(of: row.policy).table
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

  /// Until enough of them differ, and none of these makes up too much of the spread, which falls with their number.
  private func trialsForAnInterval(_ row: Difference) -> Int? {
    let values = result.differences(
      policy: row.policy, against: row.against, window: row.window, scope: row.scope, measure: row.measure
    ).filter(\.isFinite)
    let unlike = Estimates.unlikeCount(values)
    guard unlike > 0 else { return nil }
    let often = Double(Estimates.fewestUnlike) / Double(unlike)
    let even = Estimates.largestPart(of: values).map { $0 / Estimates.largestPart } ?? 1
    return max(Estimates.fewestValues, Int((Double(row.trials) * max(often, even)).rounded(.up)) + 1)
  }
}
