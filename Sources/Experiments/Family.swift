internal import Government
internal import Stochastics

/// How the error that a look at the trials may spend is shared among all that the answer says, so that all of it holds at once
/// (Bonferroni).
///
/// Four fifths go to the table, since they buy width there; the rest to what the choice and the targets rest on.
public struct Family: Sendable {
  /// Confidence of each headline difference, and of every other difference to the baseline by itself.
  public let table: Double
  /// Confidence of each difference between two policies that may be chosen, and of each share of trials.
  public let choice: Double

  static let tablePart = 0.8

  init(_ scenario: Scenario, _ focus: Focus, error: Double) {
    let policies = scenario.writtenPolicies.count - 1
    let pairs = policies * (policies - 1) / 2 * Comparison.deciding.count
    let windows = Set(scenario.targets.flatMap(\.windows)).count
    let targets = scenario.targets.reduce(0) { $0 + $1.windows.count }
    let shares = targets == 0 ? 0 : (policies + 1) * (targets + windows + 1)
    let grid = targets == 0 ? 0 : scenario.policies.count - scenario.writtenPolicies.count
    table = 1 - Self.tablePart * error / Double(max(1, policies * focus.headlines.count))
    choice = 1 - (1 - Self.tablePart) * error / Double(max(1, pairs + shares + grid))
  }
}
