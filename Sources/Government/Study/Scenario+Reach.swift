/// Where a policy can change anything: what no policy touches is the same with and without it, to the last bit.
extension Scenario {
  /// Units between which files travel, each with itself, by unit.
  package var linkedUnits: [[Int]] {
    var group = Array(units.indices)
    func root(_ unit: Int) -> Int { group[unit] == unit ? unit : root(group[unit]) }
    for (unit, tasks) in tasks.enumerated() {
      for task in tasks {
        let (a, b) = (root(unit), root(task.home))
        group[max(a, b)] = min(a, b)
      }
    }
    var members = Array(repeating: [Int](), count: units.count)
    for unit in units.indices { members[root(unit)].append(unit) }
    return units.indices.map { members[root($0)] }
  }

  /// Whether a policy may look at the officers of a unit, by unit: those that it helps, those from which it may take, and the
  /// units between which files of these travel.
  package func watched(by policy: Policy, linkedUnits: [[Int]]) -> [Bool] {
    var watched = Array(repeating: false, count: units.count)
    for action in policy.actions {
      var places = action.to
      switch action.from {
      case .units(let sources): places += sources
      case .loadBelow where action.instrument.movesPeople: places = Array(units.indices)
      case .loadBelow: break
      }
      for unit in places { for linked in linkedUnits[unit] { watched[linked] = true } }
    }
    return watched
  }

  /// Whether a unit may differ between each policy and the baseline, by policy and unit.
  package var mayDiffer: [[Bool]] {
    // Own requests lead from any unit to any other, on any day.
    guard parameters.ownRequestsPerYear == 0 else {
      return policies.map { _ in Array(repeating: true, count: units.count) }
    }
    let links = linkedUnits
    let reach = policies.map { watched(by: $0, linkedUnits: links) }
    return reach.map { zip($0, reach[0]).map { $0 || $1 } }
  }
}
