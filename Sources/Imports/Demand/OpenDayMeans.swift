internal import Government
internal import Histories

/// Plain means over the open days, Monday to Friday, of the last twelve months on record.
struct OpenDayMeans {
  /// What came on a Saturday or Sunday is shared out to the other days.
  let rate: Double
  /// Share of requests that came on a Saturday or Sunday.
  let weekendShare: Double
  /// From Monday to Friday, mean 1; empty where a weekday is missing.
  let weekdays: [Double]
  let days: ClosedRange<CivilDate>
  let openDays: Int
  let unknownDays: Int

  private static let fewest = 5

  /// nil where too few days are on record.
  init?(_ series: DailySeries) {
    let first = max(series.first, series.last.adding(days: -364))
    var (sum, count, unknown) = (0, 0, 0)
    var byWeekday = [(sum: Int, days: Int)](repeating: (0, 0), count: 7)
    for (place, day) in series.days.enumerated() {
      let date = series.date(of: place)
      guard date >= first else { continue }
      if day == .unknown, date.weekday < 5 { unknown += 1 }
      guard let value = day.count else { continue }
      sum += value
      count += 1
      byWeekday[date.weekday].sum += value
      byWeekday[date.weekday].days += 1
    }
    guard count >= Self.fewest else { return nil }
    let (weekend, weekdays) = (byWeekday.suffix(2), byWeekday.prefix(5))
    weekendShare = sum > 0 ? Double(weekend.reduce(0) { $0 + $1.sum }) / Double(sum) : 0
    openDays = weekdays.reduce(0) { $0 + $1.days }
    guard openDays > 0 else { return nil }
    rate = Double(sum) / Double(openDays)
    days = first...series.last
    unknownDays = unknown
    let means = weekdays.map { $0.days > 0 ? Double($0.sum) / Double($0.days) : 0 }
    let mean = means.reduce(0, +) / 5
    self.weekdays = means.contains(0) ? [] : means.map { $0 / mean }
  }
}
