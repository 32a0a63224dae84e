internal import Government
internal import Stochastics

/// A sum over another, with an interval from whole weeks: days of a week hang together, weeks hardly.
struct WeeklyRatio {
  private var weeks: [Int: (actual: Double, expected: Double)] = [:]
  private(set) var days = 0

  static let fewestWeeks = 4

  mutating func add(_ actual: Double, of expected: Double, on date: CivilDate) {
    days += 1
    let week = weeks[date.dayNumber - date.weekday] ?? (0, 0)
    weeks[date.dayNumber - date.weekday] = (week.actual + actual, week.expected + expected)
  }

  /// nil of too few weeks, or where nothing was expected.
  ///
  /// The variance is that of a ratio of sums over blocks (Cochran 1977, 6.4), with Student's quantile.
  func estimate(confidence: Double = 0.95) -> (ratio: Double, interval: Interval)? {
    let sums = weeks.keys.sorted().compactMap { weeks[$0] }
    let expected = sums.reduce(0) { $0 + $1.expected }
    let count = Double(sums.count)
    guard sums.count >= Self.fewestWeeks, expected > 0,
      let quantile = Estimates.studentQuantile(0.5 + confidence / 2, degreesOfFreedom: count - 1)
    else { return nil }
    let ratio = sums.reduce(0) { $0 + $1.actual } / expected
    let squares = sums.reduce(0) { sum, week in
      let rest = week.actual - ratio * week.expected
      return sum + rest * rest
    }
    let half = quantile * (squares * count / (count - 1)).squareRoot() / expected
    return (ratio, Interval(lower: max(0, ratio - half), upper: ratio + half, level: confidence))
  }
}
