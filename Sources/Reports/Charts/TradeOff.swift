import Experiments
import Government
import Stochastics

/// What each policy reaches against what it takes of the offices, and which of them no other beats in both by their means.
struct TradeOff {
  struct Point {
    let policy: Int
    let gain: Estimate
    let price: Estimate
    /// Whether all that it does has a price here.
    let isPriced: Bool
  }

  let cell: Headline
  let window: Int
  /// Rupiah; officer-days away otherwise.
  let isRupiah: Bool
  let points: [Point]

  /// nil with too few trials to tell, or where nothing has a price.
  init?(_ comparison: Comparison) {
    let scenario = comparison.result.scenario
    guard comparison.result.count >= Estimates.fewestValues else { return nil }
    let target = comparison.attainments.first { $0.measure.smallerIsBetter != nil && !$0.measure.isDifference }
    let (cell, window) =
      target.map { (Headline(scope: $0.scope, measure: $0.measure), $0.window) }
      ?? (Headline(scope: comparison.focus.scope, measure: .onTime), comparison.focus.window)
    let costs = scenario.prices.areGiven ? SideFigures(comparison: comparison).costs.first { $0.measure == .cost } : nil
    (self.cell, self.window, isRupiah) = (cell, window, costs != nil)
    points = comparison.policies.compactMap { policy in
      let gain = comparison.estimate(policy: policy, window: window, scope: cell.scope, measure: cell.measure)
      let price =
        costs.map {
          comparison.estimate(policy: policy, window: $0.window, scope: $0.scope, measure: $0.measure)
        } ?? comparison.officerDays(of: policy)
      guard gain.mean.isFinite, price.mean.isFinite else { return nil }
      let onlyMoves = scenario.policies[policy].actions.allSatisfy(\.instrument.movesPeople)
      return Point(policy: policy, gain: gain, price: price, isPriced: costs != nil || onlyMoves)
    }
    guard priced.count > 1, priced.contains(where: { $0.price.mean > 0 }) else { return nil }
  }

  var priced: [Point] { points.filter(\.isPriced) }

  /// Those that no other beats, the cheapest first.
  var front: [Point] {
    priced.filter { point in !priced.contains { beats($0, point) } }
      .sorted { ($0.price.mean, $0.policy) < ($1.price.mean, $1.policy) }
  }

  /// Whether the interval of one on the line overlaps that of another policy, or there is none, so that the means alone do not tell
  /// them apart.
  var isOpen: Bool {
    front.contains { own in
      priced.contains { $0.policy != own.policy && !($0.gain.lower > own.gain.upper || own.gain.lower > $0.gain.upper) }
    }
  }

  private func beats(_ one: Point, _ other: Point) -> Bool {
    let sign: Double = cell.measure.smallerIsBetter == true ? -1 : 1
    let (own, others) = (sign * one.gain.mean, sign * other.gain.mean)
    return own >= others && one.price.mean <= other.price.mean && (own > others || one.price.mean < other.price.mean)
  }
}
