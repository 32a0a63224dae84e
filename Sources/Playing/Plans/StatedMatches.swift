package import Government

/// Matches of groups of officers with units, as far as a scenario states them.
package struct StatedMatches {
  private let model: Model

  package init(_ scenario: Scenario) { model = Model(scenario) }

  /// The match of a group's officers with a unit, 0...1; nil where it is drawn.
  package func match(of group: OfficerGroup, at receiver: Int) -> Double? {
    model.matchTerms(of: group, at: receiver).known
  }
}
