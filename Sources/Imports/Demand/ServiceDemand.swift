internal import Government
internal import Histories

/// How many requests of a service came on the open days of the last twelve months on record.
struct ServiceDemand: Sendable {
  let name: String
  /// A mean open day.
  let rate: Double
  /// From Monday to Friday, mean 1; empty where a weekday is missing.
  let weekdays: [Double]
  let days: ClosedRange<CivilDate>
  let openDays: Int
  /// Days of the span that are not on record.
  let unknownDays: Int
  /// `kunjungan.xlsx, 2026!C5:C214`
  let source: String

  private static let fewest = 5

  /// nil where too few days are on record.
  init?(_ service: CountsFile.Service, source: (ClosedRange<CivilDate>) -> String) {
    let series = service.series
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
    name = service.name
    rate = Double(sum) / Double(count)
    days = first...series.last
    openDays = count
    unknownDays = unknown
    self.source = source(first...series.last)
    let means = byWeekday.prefix(5).map { $0.days > 0 ? Double($0.sum) / Double($0.days) : 0 }
    let mean = means.reduce(0, +) / 5
    weekdays = means.contains(0) ? [] : means.map { $0 / mean }
  }
}
