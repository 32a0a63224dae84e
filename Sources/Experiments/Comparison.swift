public import Government
import Playing
internal import Stochastics

/// What the trials say: every policy by itself, and its paired difference to the baseline.
///
/// Differences are paired by trial (`Estimates.skewedMeanInterval`). The confidence holds at once for all that the answer says
/// (`Family`): the headline cells of the main window for the policies written out, what the choice among these rests on, and
/// the shares of trials. Every other row has the level of a headline by itself: of a grid (`Scenario.variations`) only the
/// shares stand in the family, and none of its policies is recommended.
public struct Comparison: Sendable {
  public let result: ExperimentResult
  public let focus: Focus
  /// Confidence of all that the answer says together, and of each part of it.
  public let confidence: Double
  let looks: Looks
  /// Differences to policy 0: policy × window × scope × measure, in that order.
  public let differences: [Difference]
  public let attainments: [Attainment]
  /// The first trials again with the same world and other chance (`Experiment.echo`); nil = not played.
  public var echo: ExperimentResult?

  public static let method = "paired, Hall 1992, Bonferroni"

  public init(_ result: ExperimentResult) {
    let focus = Focus(result.scenario, result.layout)
    let confidence = result.scenario.comparison.confidence
    let looks = Looks(result, focus, confidence: confidence)
    let mayDiffer = result.scenario.mayDiffer
    self.result = result
    self.focus = focus
    self.confidence = confidence
    self.looks = looks
    attainments = result.attainments(looks)
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
                policy: policy, against: 0, window: window, scope: scope, measure: measure, looks, \.table,
                mayDiffer: result.layout.scopes[scope].units.contains { mayDiffer[policy][$0] }, isHeadline: isHeadline)
            )
          }
        }
      }
    }
    differences = rows
  }

  /// What would be said if the means of these trials were exact: every difference beyond its tolerance is one.
  init(byMeansOf result: ExperimentResult) {
    var result = result
    // Who is turned away at random must not decide: a few trials always differ by somebody.
    result.scenario.comparison.tolerances[.lost] = max(Self.leastLost, result.scenario.comparison.tolerance(of: .lost))
    self.result = result
    focus = Focus(result.scenario, result.layout)
    confidence = result.scenario.comparison.confidence
    looks = .exact(result.scenario.comparison.trials)
    differences = []
    attainments = result.attainments(looks)
  }

  /// Share of the requests lost that counts among means.
  private static let leastLost = 0.001

  /// Confidence of each part of what is said of a policy: that of the look after the round in which it was last played.
  public func family(of policy: Int) -> Family { looks.families[looks.range.round(of: result.played[policy])] }

  /// Policies of the table: those written out.
  public var policies: Range<Int> { result.scenario.writtenPolicies }

  /// The difference of `policy` to the baseline; nil for the baseline itself.
  public func difference(policy: Int, window: Int, scope: Int, measure: Measure) -> Difference? {
    guard policy > 0 else { return nil }
    if looks.areExact {
      return result.difference(
        policy: policy, against: 0, window: window, scope: scope, measure: measure, looks, \.table)
    }
    return differences[
      (policy - 1) * result.layout.valueCount + result.layout.place(window: window, scope: scope, measure: measure)]
  }

  /// The same in the main window.
  public func difference(policy: Int, _ headline: Headline) -> Difference? {
    difference(policy: policy, window: focus.window, scope: headline.scope, measure: headline.measure)
  }

  /// The mean over trials of one policy with its own interval (`confidence` each, not simultaneous).
  public func estimate(policy: Int, window: Int, scope: Int, measure: Measure) -> Estimate {
    let values = result.values(policy: policy, window: window, scope: scope, measure: measure)
    return looks.areExact ? Estimate(exactly: values) : Estimate(of: values, confidence: confidence)
  }

  /// Quantiles over trials of one policy's value; NaN without any.
  public func quantiles(_ shares: [Double], policy: Int, window: Int, scope: Int, measure: Measure) -> [Double] {
    let sorted = result.values(policy: policy, window: window, scope: scope, measure: measure)
      .filter(\.isFinite).sorted()
    return shares.map { Estimates.quantile($0, ofSorted: sorted) ?? .nan }
  }
}

extension ExperimentResult {
  /// One difference a trial, in trial order; NaN = absent. Of a measure that is a difference to the baseline itself, the baseline has 0.
  func differences(policy: Int, against: Int, window: Int, scope: Int, measure: Measure) -> [Double] {
    let own = values(policy: policy, window: window, scope: scope, measure: measure)
    let other = values(policy: against, window: window, scope: scope, measure: measure)
    guard measure.isDifference else { return zip(own, other).map { $0 - $1 } }
    return zip(own, other).map { (policy == 0 ? 0 : $0) - (against == 0 ? 0 : $1) }
  }

  /// The paired difference of two policies, with what all looks at it leave.
  ///
  /// - Parameter mayDiffer: false where nothing that a policy does reaches the units: the difference is then 0, and known to be.
  func difference(
    policy: Int, against: Int, window: Int, scope: Int, measure: Measure, _ looks: Looks,
    _ part: (Family) -> Double, mayDiffer: Bool = true, isHeadline: Bool = false
  ) -> Difference {
    let values = differences(policy: policy, against: against, window: window, scope: scope, measure: measure)
    // A difference of shares is at most 1; no other measure has a bound that tells anything.
    let most = measure.range == 0...1 ? 1 : Double.infinity
    var estimate = looks.estimate(of: values, part) { Estimate(of: $0, within: most, confidence: $1) }
    if !mayDiffer, estimate.mean == 0 { estimate = Estimate(mean: 0, lower: 0, upper: 0, trials: estimate.trials) }
    let tolerance = scenario.comparison.tolerance(of: measure)
    return Difference(
      policy: policy, against: against, window: window, scope: scope, measure: measure, mean: estimate.mean,
      lower: estimate.lower, upper: estimate.upper, trials: estimate.trials, tolerance: tolerance,
      verdict: Verdict(estimate, tolerance: tolerance, measure: measure), isHeadline: isHeadline)
  }
}
