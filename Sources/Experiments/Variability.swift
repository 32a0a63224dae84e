public import Government
internal import Stochastics

/// How a policy's figure is known, and how it varies from trial to trial: by chance, and by what nobody knows of the world.
///
/// Each figure has the confidence of the study by itself.
public struct Variability: Sendable {
  public let policy: Int
  public let measure: Measure
  public let mean: Estimate
  /// The value that one year in ten is worse than, or better than, with its interval by order statistics; `lower` and `upper` NaN
  /// where too few trials tell.
  public let bad: Estimate
  public let good: Estimate
  /// The part of the variance that is the world's, 0...1, with its interval; nil where the world is the same in all trials, or too few
  /// tell (`Estimates.commonPart`).
  public let world: Estimate?
  /// Where nine of ten worlds have their mean; nil where the world's part is not told apart from chance.
  ///
  /// The 5 % and 95 % quantiles of the trials, drawn in to the mean as far as the world's part of the spread.
  public let worlds: ClosedRange<Double>?
}

extension Comparison {
  /// Of a policy at the receiving unit in the main window; nil where nothing was observed.
  public func variability(of policy: Int, _ measure: Measure) -> Variability? {
    let values = result.values(policy: policy, window: focus.window, scope: focus.scope, measure: measure)
    let sorted = values.filter(\.isFinite).sorted()
    guard sorted.count > 1 else { return nil }
    let isLow = measure.smallerIsBetter == false
    let common = echo.flatMap { echo in
      let again = echo.values(policy: policy, window: focus.window, scope: focus.scope, measure: measure)
      return Estimates.commonPart(Array(values.prefix(again.count)), again, confidence: confidence)
        .map { (part: $0.part, interval: $0.interval, pairs: again.count) }
    }
    let mean = estimate(policy: policy, window: focus.window, scope: focus.scope, measure: measure)
    let worlds = common.flatMap { common -> ClosedRange<Double>? in
      guard common.interval.lower > 0, let low = Estimates.quantile(0.05, ofSorted: sorted),
        let high = Estimates.quantile(0.95, ofSorted: sorted)
      else { return nil }
      let share = common.part.squareRoot()
      let ends = [low, high].map { mean.mean + share * ($0 - mean.mean) }
      return min(ends[0], ends[1])...max(ends[0], ends[1])
    }
    return Variability(
      policy: policy, measure: measure, mean: mean, bad: quantile(isLow ? 0.1 : 0.9, ofSorted: sorted),
      good: quantile(isLow ? 0.9 : 0.1, ofSorted: sorted),
      world: common.map {
        Estimate(mean: $0.part, lower: $0.interval.lower, upper: $0.interval.upper, trials: $0.pairs)
      }, worlds: worlds)
  }

  private func quantile(_ p: Double, ofSorted sorted: [Double]) -> Estimate {
    let interval = Estimates.quantileInterval(p: p, ofSorted: sorted, confidence: confidence)
    return Estimate(
      mean: Estimates.quantile(p, ofSorted: sorted) ?? .nan, lower: interval?.lower ?? .nan,
      upper: interval?.upper ?? .nan, trials: sorted.count)
  }
}
