public import Government
import Playing
internal import Stochastics

/// What the trials say: every policy by itself, and its paired difference to the baseline.
///
/// Differences are paired by trial (Student's interval). The confidence holds at once for the headline family:
/// policies written out − 1 times the headline cells of the main window (Bonferroni). Every other row has the same level
/// each: policies of a grid (`Scenario.variations`) stand outside the family, so that trying out more of them makes no
/// other statement less sure, and none of them is recommended.
public struct Comparison: Sendable {
  public let result: ExperimentResult
  public let focus: Focus
  /// Confidence of all headline differences together, and of each one.
  public let confidence: Double
  public let level: Double
  /// Differences to policy 0: policy × window × scope × measure, in that order.
  public let differences: [Difference]
  public let attainments: [Attainment]

  public static let method = "paired t, Bonferroni"

  public init(_ result: ExperimentResult) {
    let focus = Focus(result.scenario, result.layout)
    let confidence = result.scenario.comparison.confidence
    let family = (result.scenario.writtenPolicies.count - 1) * focus.headlines.count
    let level = Estimates.perComparisonConfidence(simultaneous: confidence, comparisons: family)
    self.result = result
    self.focus = focus
    self.confidence = confidence
    self.level = level
    attainments = result.attainments(confidence: confidence)
    var rows: [Difference] = []
    for policy in result.scenario.policies.indices.dropFirst() {
      let isWritten = result.scenario.writtenPolicies.contains(policy)
      for window in result.layout.windows.indices {
        for scope in result.layout.scopes.indices {
          for measure in Layout.measures {
            let isHeadline =
              isWritten && window == focus.window && focus.headlines.contains(Headline(scope: scope, measure: measure))
            rows.append(
              result.difference(
                policy: policy, against: 0, window: window, scope: scope, measure: measure, level: level,
                isHeadline: isHeadline))
          }
        }
      }
    }
    differences = rows
  }

  /// Policies of the table: those written out.
  public var policies: Range<Int> { result.scenario.writtenPolicies }

  /// The difference of `policy` to the baseline; nil for the baseline itself.
  public func difference(policy: Int, window: Int, scope: Int, measure: Measure) -> Difference? {
    guard policy > 0 else { return nil }
    return differences[result.layout.index(policy: policy - 1, window: window, scope: scope, measure: measure)]
  }

  /// The same in the main window.
  public func difference(policy: Int, _ headline: Headline) -> Difference? {
    difference(policy: policy, window: focus.window, scope: headline.scope, measure: headline.measure)
  }

  /// The mean over trials of one policy with its own interval (`confidence` each, not simultaneous).
  public func estimate(policy: Int, window: Int, scope: Int, measure: Measure) -> Estimate {
    Estimate(
      of: result.values(policy: policy, window: window, scope: scope, measure: measure), confidence: confidence)
  }

  /// Quantiles over trials of one policy's value; NaN without any.
  public func quantiles(_ shares: [Double], policy: Int, window: Int, scope: Int, measure: Measure) -> [Double] {
    let sorted = result.values(policy: policy, window: window, scope: scope, measure: measure)
      .filter(\.isFinite).sorted()
    return shares.map { Estimates.quantile($0, ofSorted: sorted) ?? .nan }
  }
}

extension ExperimentResult {
  /// The paired difference of two policies at one level of confidence.
  func difference(
    policy: Int, against: Int, window: Int, scope: Int, measure: Measure, level: Double, isHeadline: Bool = false
  ) -> Difference {
    let ours = layout.index(policy: policy, window: window, scope: scope, measure: measure)
    let theirs = layout.index(policy: against, window: window, scope: scope, measure: measure)
    let values = trials.map { measure.isDifference ? $0.values[ours] : $0.values[ours] - $0.values[theirs] }
    let estimate = Estimate(of: values, confidence: level)
    let tolerance = scenario.comparison.tolerance(of: measure)
    return Difference(
      policy: policy, against: against, window: window, scope: scope, measure: measure, mean: estimate.mean,
      lower: estimate.lower, upper: estimate.upper, trials: estimate.trials, tolerance: tolerance,
      verdict: Verdict(estimate, tolerance: tolerance, measure: measure), isHeadline: isHeadline)
  }
}
