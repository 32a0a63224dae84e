internal import Histories
internal import Stochastics

/// On how many days what happened, and each trial taken for what happened, lay inside the bands of the (other) trials.
///
/// Days of an office hang together, so that a binomial test would call too much surprising: trials of the model hang together in the
/// same way, and where the model is right what happened is like one more of them.
struct PathTally {
  private(set) var coverage = BandCoverage()
  /// By trial: days with a figure, and those inside by level.
  private var days: [Int]
  private var inside: [[Int]]

  init(trials: Int) {
    days = Array(repeating: 0, count: trials)
    inside = Array(repeating: [0, 0, 0], count: trials)
  }

  /// Takes a day with the figures of the trials, NaN = none; nil where fewer than half of them have one.
  mutating func add(_ actual: Double, among values: [Double]) -> QuantileBand? {
    let ranked = values.indices.filter { !values[$0].isNaN }.sorted { (values[$0], $0) < (values[$1], $1) }
    guard ranked.count >= 2, ranked.count * 2 >= values.count else { return nil }
    let sorted = ranked.map { values[$0] }
    guard let band = QuantileBand(ofSorted: sorted) else { return nil }
    coverage.add(actual, in: band)
    for (rank, trial) in ranked.enumerated() {
      days[trial] += 1
      for level in QuantileBand.levels.indices {
        let half = QuantileBand.levels[level] / 2
        let low = Self.quantile(0.5 - half, of: sorted, without: rank)
        let high = Self.quantile(0.5 + half, of: sorted, without: rank)
        if low <= sorted[rank], sorted[rank] <= high { inside[trial][level] += 1 }
      }
    }
    return band
  }

  /// Of what happened, and of each trial that has days, the share of days inside.
  func shares(_ level: Int) -> (own: Double, trials: [Double]) {
    (coverage.share(level), days.indices.map { days[$0] == 0 ? .nan : Double(inside[$0][level]) / Double(days[$0]) })
  }

  /// As `Estimates.quantile`, of a sample without one of its values.
  static func quantile(_ p: Double, of sorted: [Double], without rank: Int) -> Double {
    let place = p * Double(sorted.count - 2)
    let below = min(Int(place), sorted.count - 2)
    let value = { (index: Int) in sorted[index < rank ? index : index + 1] }
    guard below + 1 <= sorted.count - 2 else { return value(below) }
    return value(below) + (place - Double(below)) * (value(below + 1) - value(below))
  }
}
