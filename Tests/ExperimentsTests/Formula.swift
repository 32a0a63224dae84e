import Government
import Playing
import Stochastics

@testable import Experiments

/// Plays by a formula: on time, lending keeps 90 % less `errorShare`, extra hours 70 %, nothing and any other 50 %, with noise.
final class Formula: TrialPlayer {
  let turnaround: [TurnaroundHistogram] = []
  private let scenario: Scenario
  private let layout: Layout
  private let spread: Double

  /// - Parameter spread: of the noise, as a standard deviation; NaN = nothing is observed.
  init(_ scenario: Scenario, spread: Double) {
    self.scenario = scenario
    layout = Layout(scenario)
    self.spread = spread
  }

  func play(_ trial: Int, isPlayed: [Bool]?, unless isCancelled: () -> Bool) -> TrialResult? {
    guard !isCancelled() else { return nil }
    var source = RandomSource(seed: 5, trial: UInt64(trial))
    let noise = [
      "lend": spread * source.normal(), "hours": spread * source.normal(), "nothing": spread * source.normal(),
    ]
    let kept = ["lend": 0.9 - scenario.parameters.errorShare, "hours": 0.7]
    let values = scenario.policies.enumerated().map { place, policy -> [Double] in
      guard isPlayed?[place] != false else { return [] }
      var figures = [Double](repeating: spread.isNaN ? .nan : 0, count: layout.valueCount)
      for window in layout.windows.indices {
        for scope in layout.scopes.indices {
          figures[layout.place(window: window, scope: scope, measure: .onTime)] =
            spread.isNaN ? .nan : (kept[policy.name] ?? 0.5) + (noise[policy.name] ?? 0)
        }
      }
      return figures
    }
    return TrialResult(trial: trial, values: values, daily: [], moves: values.map { _ in [] })
  }
}
