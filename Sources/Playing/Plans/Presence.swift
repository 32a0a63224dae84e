import Government

/// The present share of every unit on every day; where special days overlap, the least of them holds. O(1).
struct Presence: Sendable {
  /// Row of `shares` by day; −1 on days like any other.
  private let rows: [Int]
  /// Share by unit.
  private let shares: [[Double]]

  init(_ scenario: Scenario) {
    var rows = Array(repeating: -1, count: scenario.calendar.days.count)
    var shares: [[Double]] = []
    for day in rows.indices {
      let special = scenario.specialDays.filter { $0.days.contains(day) }
      if special.isEmpty { continue }
      let row = scenario.units.indices.map { unit in
        special.reduce(1) { $1.exceptUnits.contains(unit) ? $0 : min($0, $1.presentShare) }
      }
      if shares.last != row { shares.append(row) }
      rows[day] = shares.count - 1
    }
    self.rows = rows
    self.shares = shares
  }

  func isSpecial(_ day: Int) -> Bool { rows[day] >= 0 }

  func share(of unit: Int, on day: Int) -> Double { rows[day] < 0 ? 1 : shares[rows[day]][unit] }
}
