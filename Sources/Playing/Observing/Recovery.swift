import Government

/// How one unit comes back from one surge, followed evening by evening.
struct Recovery {
  /// Window of measurement and unit.
  let window: Int
  let unit: Int
  /// Working days before the surge's first, before the last of its peak, and in the study.
  let start: Int
  let peak: Int
  let end: Int
  /// Evening backlogs of the 20 working days before the surge.
  var baseSum = 0.0
  var baseDays = 0
  private var streak = 0
  private var recovered: Int?

  static let baseLength = 20
  static let margin = 0.5
  static let calmDays = 5

  /// nil for a surge without a window of its own, or whose peak does not end within the study.
  init?(_ surge: Surge, at unit: Int, _ scenario: Scenario) {
    let calendar = scenario.calendar
    guard let window = scenario.windows.firstIndex(where: { $0.name == surge.name }),
      let first = calendar.workingDay(atOrAfter: surge.startDay)
    else { return nil }
    self.window = window
    self.unit = unit
    start = calendar.days[first].workingDaysBefore
    peak = start + surge.buildDays + surge.holdDays - 1
    end = calendar.workingDays(from: 0, to: scenario.lengthDays)
    if peak >= end - 1 { return nil }
  }

  mutating func note(backlog: Double, ordinal: Int) {
    if ordinal < start {
      guard ordinal >= start - Self.baseLength else { return }
      baseSum += backlog
      baseDays += 1
      return
    }
    guard ordinal > peak, ordinal < end, recovered == nil else { return }
    let base = baseDays > 0 ? baseSum / Double(baseDays) : 0
    streak = backlog <= base + Self.margin ? streak + 1 : 0
    if streak == Self.calmDays { recovered = ordinal - Self.calmDays + 1 }
  }

  /// What is normal is what it was in the baseline.
  mutating func takeBase(from other: Recovery) {
    baseSum = other.baseSum
    baseDays = other.baseDays
  }

  var isRecovered: Bool { recovered != nil }

  /// Working days from the last day of the peak, at most to the study's last.
  var days: Double { Double((recovered ?? end - 1) - peak) }

  static func all(of scenario: Scenario) -> [Recovery] {
    scenario.surges.flatMap { surge in
      Set(surge.places.map(\.unit)).sorted().compactMap { Recovery(surge, at: $0, scenario) }
    }
  }
}
