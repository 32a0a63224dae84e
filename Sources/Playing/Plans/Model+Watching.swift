import Government

extension Model {
  /// Whether a policy may look at the officers of a unit: those that it helps, those from which it may take, and the units
  /// between which files of these travel.
  static func watched(_ policy: Policy, _ scenario: Scenario, _ linkedUnits: [[Int]]) -> [Bool] {
    var watched = Array(repeating: false, count: scenario.units.count)
    for action in policy.actions {
      var units = action.to
      switch action.from {
      case .units(let sources): units += sources
      case .loadBelow where action.instrument.movesPeople: units = Array(scenario.units.indices)
      case .loadBelow: break
      }
      for unit in units { for linked in linkedUnits[unit] { watched[linked] = true } }
    }
    return watched
  }
}
