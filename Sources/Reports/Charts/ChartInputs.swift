public import Experiments
internal import Government

/// What charts are made from: the trials, the differences drawn from them, and where the reader should look.
public struct ChartInputs: Sendable {
  public var result: ExperimentResult
  /// Paired differences to the first policy; those of other windows and measures are ignored.
  public var differences: [Difference]
  /// Index into `Layout.windows`.
  public var window: Int
  /// The unit that the study is about, as an index into `Layout.scopes`.
  public var scope: Int
  /// The lending units, as an index into `Layout.scopes`; nil when nobody lends.
  public var lenders: Int?
  public var language: Language
  /// What grids of policies say.
  public var doseResponses: [DoseResponse]
  /// How deciding figures vary, policy by policy.
  public var variability: [Variability]
  /// The policy to take, if any, and those that may be as good.
  public var answer: Int?
  public var rivals: [Int] = []
  /// The office's own past beside the model's.
  public var past: PastTrials?
  /// All that the trials say; without it, charts of prices and of moves are left out.
  public var comparison: Comparison?

  public init(
    result: ExperimentResult, differences: [Difference], window: Int, scope: Int, lenders: Int?, language: Language,
    doseResponses: [DoseResponse] = [], variability: [Variability] = []
  ) {
    self.result = result
    self.differences = differences
    self.window = window
    self.scope = scope
    self.lenders = lenders
    self.language = language
    self.doseResponses = doseResponses
    self.variability = variability
  }

  /// What the comparison itself looks at first.
  public init(_ comparison: Comparison, language: Language) {
    self.init(
      result: comparison.result, differences: comparison.differences, window: comparison.focus.window,
      scope: comparison.focus.scope, lenders: comparison.focus.lenders, language: language,
      doseResponses: comparison.doseResponses,
      variability: comparison.policies.flatMap { policy in
        [.onTime, .turnaroundP90].compactMap { comparison.variability(of: policy, $0) }
      })
    self.comparison = comparison
    let recommendation = comparison.recommend()
    answer = recommendation.policy
    rivals = recommendation.asGood + recommendation.rivals
  }
}

extension ChartInputs {
  var scenario: Scenario { result.scenario }
  var layout: Layout { result.layout }
  var policies: Range<Int> { scenario.writtenPolicies }

  /// Whether a policy has a colour of its own: the baseline, the answer and what may be as good; all, where there are enough colours.
  func isColoured(_ policy: Int) -> Bool { policies.count <= ChartTheme.palette.count || coloured.contains(policy) }

  func color(of policy: Int) -> String {
    guard policies.count > ChartTheme.palette.count else { return ChartTheme.color(ofPolicy: policy) }
    return coloured.firstIndex(of: policy).map { ChartTheme.color(ofPolicy: $0) } ?? ChartTheme.other
  }

  private var coloured: [Int] {
    let first = [0] + [answer].compactMap { $0 } + rivals.filter { $0 != answer && $0 != 0 }
    return Array((answer == nil && rivals.isEmpty ? Array(policies) : first).prefix(ChartTheme.palette.count))
  }

  /// What the lines without a colour are, where there are any.
  var greyLines: Phrase? {
    let count = policies.count { !isColoured($0) }
    return count > 0 ? Phrases.Charts.greyLines(count) : nil
  }

  func name(ofPolicy policy: Int) -> Phrase { result.name(ofPolicy: policy) }

  /// Headings: unique even where two policies share a title.
  var headings: [String] {
    let names = policies.map { name(ofPolicy: $0)[language] }
    return policies.map { policy in
      let isShared = names.filter { $0 == names[policy] }.count > 1
      return (isShared ? "\(names[policy]) (\(layout.policies[policy]))" : names[policy]).sentenceCased
    }
  }

  /// Headings broken into short lines for axes and legends; numbered where they are cut to the same.
  var labels: [String] {
    var seen: Set<String> = []
    return headings.enumerated().map { policy, heading in
      let label = TextLines.broken(heading, at: 32, atMost: 3).joined(separator: "\n")
      return seen.insert(label).inserted ? label : label + " (\(policy + 1))"
    }
  }

  func name(ofScope scope: Int) -> Phrase { result.title(of: scope) }

  /// "in “lebaran”" or, for the first window, "in the whole study".
  var inWindow: Phrase {
    Phrases.Charts.inWindow(window == 0 ? nil : Phrase(layout.windows[window].title))
  }

  /// "60 trials".
  var trialCount: Phrase {
    let fewest = result.scenario.writtenPolicies.map { result.played[$0] }.min() ?? result.count
    return Phrases.Charts.trials(result.count, fewest: fewest)
  }

  func difference(_ measure: Measure, policy: Int, scope: Int) -> Difference? {
    differences.first {
      $0.measure == measure && $0.policy == policy && $0.scope == scope && $0.window == window && $0.against == 0
        && $0.mean.isFinite
    }
  }
}
