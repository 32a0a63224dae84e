internal import Stochastics

/// Weeks of the past drawn anew, often after one another as they were, so that busy days come together (stationary bootstrap of Politis and
/// Romano 1994).
struct WeekBlocks: Sendable {
  /// Of each day of whole weeks right before the days ahead, so that it begins with their first weekday; nil = not on record.
  private let days: [Double?]

  /// The weeks that tell: half a year.
  static let mostWeeks = 26
  /// So many weeks that followed one another do so again, on average.
  private static let meanWeeks = 4.0

  /// - Parameter history: a value a day, up to the day before those ahead.
  init(_ history: [Double?]) {
    days = history.suffix(min(Self.mostWeeks, history.count / 7) * 7)
  }

  /// - Parameters:
  ///   - count: days ahead.
  ///   - firstWeekday: of the first of them, Monday 0; weeks go from Monday to Sunday.
  /// - Returns: by day; nil where the week drawn has no such day on record.
  func draw(_ count: Int, firstWeekday: Int, from source: inout RandomSource) -> [Double?] {
    let firstMonday = (7 - firstWeekday) % 7
    let weeks = (days.count - firstMonday) / 7
    guard weeks > 0 else { return Array(repeating: nil, count: count) }
    var week = 0
    return (0..<count).map { day in
      let weekday = (firstWeekday + day) % 7
      if day == 0 || weekday == 0 {
        let goesOn = day > 0 && source.uniform() < 1 - 1 / Self.meanWeeks
        week = goesOn ? (week + 1) % weeks : Int(source.index(below: UInt64(weeks)))
      }
      return days[firstMonday + week * 7 + weekday]
    }
  }
}
