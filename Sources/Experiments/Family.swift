internal import Government
internal import Stochastics

/// How the error that a look at the trials may spend is shared among all that the answer says, so that all of it holds at once
/// (Bonferroni).
///
/// Four fifths go to the table, since they buy width there.
public struct Family: Sendable {
  /// Confidence of each headline difference, and of every other difference to the baseline by itself.
  public let table: Double
  /// Confidence of each difference between two policies that may be chosen, of what each costs the lending units beyond what it
  /// gains, of each mean held against a target and of each share of trials of those written out.
  public let choice: Double
  /// Confidence of the share of trials of each combination of a grid: that of the whole line on which it stands, since a line is
  /// decided in order (`GridDecision`).
  public let grid: Double
  /// Confidence of each safe date of a letter.
  public let letter: Double

  static let tablePart = 0.8
  static let choicePart = 0.08
  static let gridPart = 0.08
  static let letterPart = 0.02
  /// For all looks together (`Comparison.standings`).
  static let selectionPart = 0.02

  /// The same for every statement.
  init(each confidence: Double) {
    (table, choice, grid, letter) = (confidence, confidence, confidence, confidence)
  }

  init(_ scenario: Scenario, _ focus: Focus, error: Double) {
    let policies = scenario.writtenPolicies.count - 1
    let pairs = policies * (policies - 1) / 2 * Comparison.deciding.count
    let windows = Set(scenario.targets.flatMap(\.windows)).count
    let targets = scenario.targets.reduce(0) { $0 + $1.windows.count }
    // Of each target the share of trials and the mean.
    let shares = targets == 0 ? 0 : (policies + 1) * (2 * targets + windows + 1)
    let costs = focus.lenders == nil ? 0 : policies
    let letters = scenario.policies.flatMap(\.actions).reduce(0) { $0 + scenario.orderDates(of: $1).count }
    table = 1 - Self.tablePart * error / Double(max(1, policies * focus.headlines.count))
    choice = 1 - Self.choicePart * error / Double(max(1, pairs + costs + shares))
    // Each line is walked from both ends.
    grid = 1 - Self.gridPart * error / Double(max(1, 2 * scenario.variations.reduce(0) { $0 + $1.lines.count }))
    letter = 1 - Self.letterPart * error / Double(max(1, letters))
  }
}
