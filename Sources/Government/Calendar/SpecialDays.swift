/// Days on which only a share of the officers is on site, as when others work from home around a feast.
public struct SpecialDays: Sendable, Hashable {
  /// First and last day, as indices from the first day of the study.
  public var days: ClosedRange<Int>
  /// Probability with which an officer is on site on each of them, 0...1.
  public var presentShare: Double
  /// Units that work in full strength.
  public var exceptUnits: [Int]

  public init(days: ClosedRange<Int>, presentShare: Double, exceptUnits: [Int] = []) {
    self.days = days
    self.presentShare = presentShare
    self.exceptUnits = exceptUnits
  }
}

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
