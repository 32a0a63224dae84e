import Foundation
import Government
import Histories
import Stochastics

/// An office that does not exist, its numbers drawn by its own: what a fit of its counts has to find.
struct InventedTown {
  static let (first, days): (CivilDate, Int) = ("2024-01-02", 1033)

  private(set) var mean, growth, fast, lebaranPeak, lebaranFades, size: Double
  private(set) var weekdays: [Double]
  private(set) var enrolment: Rush
  /// What multiplies the peak after Lebaran of each year from 2024 on, the year after the history included: the same every year in
  /// half of the towns, a quarter more or less at random in the others.
  private(set) var years: [Double]
  private let number: Int

  /// Builds up from 20 May, holds, and fades.
  struct Rush {
    var peak, builds, holds, fades: Double

    func multiplier(_ k: Double) -> Double {
      if k < builds { return 1 + (peak - 1) * (k + 1) / (builds + 1) }
      return 1 + (peak - 1) * exp(-max(0, k - builds - (holds - 1)) / fades)
    }
  }

  init(_ number: Int) {
    self.number = number
    var source = RandomSource(seed: UInt64(number))
    source.start(purpose: 9, entity: 1, occurrence: 0)
    mean = 6 + 50 * source.uniform()
    weekdays = [
      1.0 + 0.3 * source.uniform(), 1.0 + 0.15 * source.uniform(), 1, 0.95 - 0.1 * source.uniform(),
      0.9 - 0.2 * source.uniform(),
    ]
    growth = -0.05 + 0.15 * source.uniform()
    fast = 0.65 + 0.25 * source.uniform()
    lebaranPeak = 1.4 + 1.1 * source.uniform()
    lebaranFades = 3 + 6 * source.uniform()
    size = 5 + 30 * source.uniform()
    enrolment = Rush(
      peak: 1.4 + 0.8 * source.uniform(), builds: Double(4 + Int(8 * source.uniform())),
      holds: Double(6 + Int(10 * source.uniform())), fades: 3 + 4 * source.uniform())
    years = (0..<4).map { _ in number.isMultiple(of: 2) ? 1 : exp(0.25 * source.normal()) }
  }

  /// The peak after Lebaran of a year of the history, or of the one after it.
  func peak(of year: Int) -> Double { lebaranPeak * years[year - 2024] }

  static func isClosed(_ date: CivilDate) -> Bool { date.weekday > 4 || KnownDays.national.daysOff.contains(date) }

  private func openDays(from first: CivilDate, to date: CivilDate) -> Double {
    Double((first.dayNumber..<date.dayNumber).count { !Self.isClosed(CivilDate(dayNumber: $0)) })
  }

  /// Without fast and rushes.
  func ordinary(_ date: CivilDate) -> Double {
    mean * weekdays[date.weekday] * pow(1 + growth, Double(date.dayNumber - Self.first.dayNumber) / 365.25)
  }

  private func mean(_ date: CivilDate) -> Double {
    var mean = ordinary(date)
    let known = KnownDays.national
    if known.fasts.contains(where: { $0.contains(date) }) { mean *= fast }
    for feast in known.feasts where feast.isLebaran && date > feast.day && date.dayNumber - feast.day.dayNumber < 60 {
      mean *= 1 + (peak(of: feast.day.year) - 1) * exp(-openDays(from: feast.day, to: date) / lebaranFades)
    }
    if let start = CivilDate(year: date.year, month: 5, day: 20), date >= start, date.dayNumber - start.dayNumber < 120
    {
      mean *= enrolment.multiplier(openDays(from: start, to: date))
    }
    return mean
  }

  var series: DailySeries {
    var source = RandomSource(seed: UInt64(1000 + number))
    return DailySeries(
      first: Self.first,
      days: (0..<Self.days).map { day in
        let date = Self.first.adding(days: day)
        guard !Self.isClosed(date) else { return .closed }
        let mean = mean(date)
        return .count(Int(source.poisson(mean: source.gamma(shape: size, scale: mean / size))))
      })
  }

  /// Ordinary requests of an open day over the last year.
  var rate: Double {
    let days = (Self.days - 365..<Self.days).map(Self.first.adding(days:)).filter { !Self.isClosed($0) }
    return days.reduce(0) { $0 + ordinary($1) } / Double(days.count)
  }
}
