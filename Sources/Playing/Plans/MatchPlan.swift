import Government

/// Whose match with which unit a policy of the study can ask for; no other is drawn or kept.
///
/// Of a nation in which each regency lends to its registry that is one officer in 8,000 for each receiver: 514 rows of all
/// officers took 16 GB.
struct MatchPlan: Sendable {
  private struct Row {
    /// Units from which officers may come, ascending, and where the first of each has his match.
    var homes: [Int] = []
    var starts: [Int] = []
  }

  /// How many matches there are.
  private(set) var count = 0
  /// By unit; nil = no policy helps it.
  private var rows: [Row?]

  init(_ scenario: Scenario, _ roster: Roster) {
    var askable = Array(repeating: Set<Int>(), count: scenario.units.count)
    let actions = scenario.policies.flatMap(\.actions)
    let anybody = Set(scenario.lenders)
    for action in actions where action.instrument.movesPeople {
      let homes: Set<Int>
      switch action.from {
      case .units(let units) where action.instrument.takesFromOthers: homes = Set(units)
      case .loadBelow where action.instrument.takesFromOthers: homes = anybody
      default: homes = Set(action.to)
      }
      for receiver in action.to { askable[receiver].formUnion(homes) }
    }
    rows = Array(repeating: nil, count: scenario.units.count)
    for receiver in Set(actions.flatMap(\.to)).sorted() {
      var row = Row()
      for home in askable[receiver].sorted() {
        row.homes.append(home)
        row.starts.append(count)
        count += roster.home[home].count
      }
      rows[receiver] = row
    }
  }

  /// Whether any policy helps a unit.
  func helps(_ unit: Int) -> Bool { rows[unit] != nil }

  /// Calls `body` with each receiver and home, and the place of the match of the home's first officer.
  func forEach(_ body: (_ receiver: Int, _ home: Int, _ start: Int) -> Void) {
    for (receiver, row) in rows.enumerated() {
      guard let row else { continue }
      for (home, start) in zip(row.homes, row.starts) { body(receiver, home, start) }
    }
  }

  /// The place of an officer's match with a unit that is helped. O(log of the units that lend to it).
  func place(of number: Int, at receiver: Int, _ roster: Roster) -> Int? {
    guard let row = rows[receiver] else { return nil }
    let home = roster.people[number].unit
    var (low, high) = (0, row.homes.count)
    while low < high {
      let middle = (low + high) / 2
      if row.homes[middle] < home { low = middle + 1 } else { high = middle }
    }
    guard low < row.homes.count, row.homes[low] == home else { return nil }
    return row.starts[low] + number - roster.home[home].lowerBound
  }
}
