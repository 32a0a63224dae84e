import Experiments
import Government
import Playing
import Stochastics

/// What one study says of its headline cells.
struct Said {
  struct Cell {
    let policy: Int
    let headline: Headline
    let lower: Double
    let upper: Double
    let verdict: Verdict
    let tolerance: Double
    /// Width of Student's interval at the confidence that it had when all cells shared the error evenly.
    let usual: Double
  }

  let cells: [Cell]
  let trials: Int
  /// Whether one of the policies that help is settled worse than another of them.
  let setsApart: Bool

  /// At each size, and at the stop of a run between the smallest and the largest.
  static func all(of trials: [TrialResult], _ scenario: Scenario, _ sizes: [Int]) -> [Said] {
    let layout = Layout(scenario)
    let fixed = sizes.map { size in
      var scenario = scenario
      scenario.comparison.trials = TrialRange(exactly: size)
      return Said(
        ExperimentResult(scenario: scenario, layout: layout, trials: Array(trials.prefix(size)), turnaround: []))
    }
    var adaptive = scenario
    adaptive.comparison.trials = TrialRange(sizes[0], to: sizes[sizes.count - 1])
    return fixed + [Said(Experiment.replay(trials, of: adaptive))]
  }

  private init(_ result: ExperimentResult) {
    let comparison = Comparison(result)
    trials = result.count
    let answer = comparison.recommend()
    setsApart = answer.outcome == .take && Set(answer.candidates) != Set(answer.asGood + answer.rivals)
    let cells = (comparison.policies.count - 1) * comparison.focus.headlines.count
    let even = Estimates.perComparisonConfidence(simultaneous: comparison.confidence, comparisons: cells)
    self.cells = comparison.policies.dropFirst().flatMap { policy in
      comparison.focus.headlines.compactMap { headline in
        comparison.difference(policy: policy, headline).map { row in
          let values = result.differences(policy: policy, headline, in: comparison.focus.window)
          return Cell(
            policy: policy, headline: headline, lower: row.lower, upper: row.upper, verdict: row.verdict,
            tolerance: row.tolerance,
            usual: Estimates.meanInterval(of: values, confidence: even).map { $0.upper - $0.lower } ?? .nan)
        }
      }
    }
  }
}

extension ExperimentResult {
  /// Differences of a policy to the baseline by trial.
  func differences(policy: Int, _ headline: Headline, in window: Int) -> [Double] {
    let ours = values(policy: policy, window: window, scope: headline.scope, measure: headline.measure)
    let theirs = values(policy: 0, window: window, scope: headline.scope, measure: headline.measure)
    return zip(ours, theirs).map { $0 - $1 }
  }
}
