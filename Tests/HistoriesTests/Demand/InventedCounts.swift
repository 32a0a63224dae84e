import Foundation
import Government
import Stochastics

@testable import Histories

/// Counts of an office that does not exist, made by known numbers.
struct InventedCounts {
  var mean = 40.0
  var weekdays = [1.2, 1.05, 1.0, 0.95, 0.8]
  var growth = 0.06
  var ramadan = 0.75
  var afterLebaran = 1.9
  var fading = 5.0
  var size = 12.0

  static func closed(_ date: CivilDate) -> Bool {
    date.weekday > 4 || KnownDays.national.daysOff.contains(date)
  }

  /// The mean of a day, 0 where it is closed.
  func mean(_ date: CivilDate, from first: CivilDate) -> Double {
    guard !Self.closed(date) else { return 0 }
    let known = KnownDays.national
    var mean = mean * weekdays[date.weekday] * pow(1 + growth, Double(date.dayNumber - first.dayNumber) / 365.25)
    if known.fasts.contains(where: { $0.contains(date) }) { mean *= ramadan }
    for feast in known.feasts where feast.isLebaran && date > feast.day {
      let opened = (feast.day.dayNumber..<date.dayNumber).count { !Self.closed(CivilDate(dayNumber: $0)) }
      if date.dayNumber - feast.day.dayNumber < 60 { mean *= 1 + (afterLebaran - 1) * exp(-Double(opened) / fading) }
    }
    return mean
  }

  func series(from first: CivilDate, days: Int, seed: UInt64) -> DailySeries {
    var source = RandomSource(seed: seed)
    return DailySeries(
      first: first,
      days: (0..<days).map { day in
        let mean = mean(first.adding(days: day), from: first)
        return mean == 0 ? .closed : .count(Int(source.poisson(mean: source.gamma(shape: size, scale: mean / size))))
      })
  }
}
