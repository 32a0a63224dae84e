import Experiments
import Government

/// Load planned for each unit by week: its work against what its officers can do, those who are moved counted where they serve.
struct WeeklyLoads {
  static let mostWeeks = 60
  private static let mostUnits = 16
  /// Weeks, or spans of several of them, with a working day.
  let weeks: [Range<Int>]
  /// Units that have work, those with the highest load first.
  let units: [Int]
  private let planned: PlannedLoad
  private let scenario: Scenario

  init(_ scenario: Scenario) {
    let planned = PlannedLoad(scenario)
    let all = { (unit: Int) in
      PlannedWeek.all(in: scenario, unit: unit, planned: planned, most: Self.mostWeeks).filter { $0.workingDays > 0 }
    }
    (self.scenario, self.planned) = (scenario, planned)
    weeks = scenario.units.isEmpty ? [] : all(0).map(\.days)
    let highest = scenario.units.indices.map { unit in (unit: unit, load: all(unit).compactMap(\.load).max() ?? 0) }
    units = highest.filter { $0.load > 0 }.sorted { ($1.load, $0.unit) < ($0.load, $1.unit) }.prefix(Self.mostUnits)
      .map(\.unit)
  }

  /// Officers' work over what they can do; nil without officers.
  ///
  /// - Parameters:
  ///   - unit: by place in the scenario.
  ///   - week: its days.
  ///   - moved: officers more or fewer there, by day; empty = none.
  func load(of unit: Int, in week: Range<Int>, moved: [Double]) -> Double? {
    let heads = Double(scenario.units[unit].officers.reduce(0) { $0 + $1.count })
    guard heads > 0 else { return nil }
    var (work, capacity) = (0.0, 0.0)
    for day in week {
      let share = moved.isEmpty ? 1 : max(0, heads + moved[day]) / heads
      work += planned.minutes(unit: unit, day: day)
      capacity += planned.capacity(unit: unit, day: day) * share
    }
    return capacity > 0 ? work / capacity : nil
  }
}
