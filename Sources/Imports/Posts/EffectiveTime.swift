internal import Scenarios

/// The working time of an officer in a period, and by it the unit of the time of a task.
struct EffectiveTime: Sendable, Hashable {
  let value: Double
  /// nil for a number that nobody uses.
  let unit: ImportOptions.TimeUnit?
  /// By how much pieces in the period become pieces a year.
  let periodsAYear: Double

  /// Of a year, a month, a week, a day (PermenPANRB 1/2020, and 72,000 and 1,200 of those before it).
  init(_ value: Double) {
    self.value = value
    switch value {
    case 72_000, 75_000: (unit, periodsAYear) = (.minutes, 1)
    case 6_000, 6_250: (unit, periodsAYear) = (.minutes, 12)
    case 1_500: (unit, periodsAYear) = (.minutes, 50)
    case 300: (unit, periodsAYear) = (.minutes, 250)
    case 1_250, 1_200: (unit, periodsAYear) = (.hours, 1)
    case 100, 104: (unit, periodsAYear) = (.hours, 12)
    case 25: (unit, periodsAYear) = (.hours, 50)
    case 5: (unit, periodsAYear) = (.hours, 250)
    default: (unit, periodsAYear) = (nil, 1)
    }
  }

  func minutes(_ unit: ImportOptions.TimeUnit) -> Double { unit == .hours ? value * 60 : value }
}
