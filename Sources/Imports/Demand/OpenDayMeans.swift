internal import Government
internal import Histories
internal import Scenarios

/// Plain means over the open days, Monday to Friday, of the last twelve months on record.
struct OpenDayMeans {
  /// What came on a Saturday or Sunday is shared out to the other days.
  let rate: Double
  /// Share of requests that came on a Saturday or Sunday.
  let weekendShare: Double
  /// From Monday to Friday, mean 1, 0 where the office is closed or nobody comes; empty where a weekday is missing otherwise.
  let weekdays: [Double]
  let days: ClosedRange<CivilDate>
  let openDays: Int
  let unknownDays: Int

  /// Weekdays from Monday to Friday on which the office was closed so often, and never open, or nobody came.
  let restDays: Set<Int>

  private static let fewest = 5
  private static let fewestRests = 4

  /// nil where too few days are on record.
  init?(_ series: DailySeries) {
    let first = max(series.first, series.last.adding(days: -364))
    var (sum, count, unknown) = (0, 0, 0)
    var byWeekday = [(sum: Int, days: Int, closed: Int)](repeating: (0, 0, 0), count: 7)
    for (place, day) in series.days.enumerated() {
      let date = series.date(of: place)
      guard date >= first else { continue }
      if day == .unknown, date.weekday < 5 { unknown += 1 }
      if day == .closed { byWeekday[date.weekday].closed += 1 }
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
    let rests = Set(
      (0..<5).filter { day in
        let own = byWeekday[day]
        return own.sum == 0 && (own.days == 0 ? own.closed : own.days) >= Self.fewestRests
      })
    let neverOpen = rests.count { byWeekday[$0].days == 0 }
    restDays = rests
    // A study counts with five days.
    rate = Double(sum) / Double(openDays) * Double(5 - neverOpen) / 5
    days = first...series.last
    unknownDays = unknown
    let means = weekdays.map { $0.days > 0 ? Double($0.sum) / Double($0.days) : 0 }
    let mean = means.reduce(0, +) / 5
    let isKnown = mean > 0 && (0..<5).allSatisfy { means[$0] > 0 || rests.contains($0) }
    self.weekdays = isKnown ? means.map { $0 / mean } : []
  }

  /// Why there are none.
  static func doubt(_ series: DailySeries) -> Sentence {
    let counted = series.days.count { $0.count != nil }
    guard counted >= fewest else {
      return Sentence(
        "\(counted) \(counted == 1 ? "day is" : "days are") on record, \(fewest) at least tell a rate",
        "\(counted) hari tercatat, sedikitnya \(fewest) diperlukan")
    }
    return Sentence(
      "in the last twelve months on record hardly any day from Monday to Friday, when the study is open, has a count",
      "dalam dua belas bulan terakhir hampir tidak ada hari Senin sampai Jumat, saat studi buka, yang berisi hitungan")
  }
}
