import Government

/// Place of a cause among those of its unit: staff, skill, each equipment busy, each in outage, each supply.
enum CauseOrder {
  static let staff = 0
  static let skill = 1

  static func count(_ plan: UnitPlan) -> Int { 2 + 2 * plan.machines.ranges.count + plan.supplies.count }
  static func equipment(_ kind: Int) -> Int { 2 + kind }
  static func outage(_ kind: Int, _ plan: UnitPlan) -> Int { 2 + plan.machines.ranges.count + kind }
  static func supply(_ supply: Int, _ plan: UnitPlan) -> Int { 2 + 2 * plan.machines.ranges.count + supply }
}
