internal import Foundation
internal import Government
internal import Stochastics

/// The counted days of a history as the columns of its model, told apart by what makes them what they are.
struct DemandRows {
  struct Day {
    let place: Int
    let weekday: Int
    let count: Int
    /// Level, weekday, season and growth alone.
    let plain: [(column: Int, value: Double)]
    let entries: [(column: Int, value: Double)]
    let isOrdinary: Bool
    let isFast: Bool
  }

  let all: [Day]
  let ordinary: [Day]
  private let columns: DemandColumns

  init(_ model: DemandModel, _ series: DailySeries) {
    let columns = model.columns
    let daysOff = series.daysOffBefore(model.known)
    let skipped = series.days.count - model.history.days.count
    all = series.days.indices.dropFirst(skipped).compactMap { place in
      guard let count = series.days[place].count else { return nil }
      let date = series.date(of: place)
      let row = columns.row(date, daysOff: daysOff[place])
      let plain = row.entries.filter { entry in
        switch columns.kinds[entry.column] {
        case .level, .weekday, .season, .growth: true
        default: false
        }
      }
      return Day(
        place: place, weekday: date.weekday, count: count, plain: plain, entries: row.entries,
        isOrdinary: plain.count == row.entries.count, isFast: model.known.fasts.contains { $0.contains(date) })
    }
    ordinary = all.filter(\.isOrdinary)
    self.columns = columns
  }

  private func sum(_ entries: [(column: Int, value: Double)], _ coefficients: [Double]) -> Double {
    entries.reduce(0) { $0 + $1.value * coefficients[$1.column] }
  }

  /// Mean requests of some days, without what makes a day special.
  func mean(of days: [Day], _ coefficients: [Double]) -> Double {
    days.reduce(0) { $0 + exp(sum($1.plain, coefficients)) } / Double(max(1, days.count))
  }

  /// Factor of each weekday, those on which anybody came having mean 1.
  func weekdays(_ draws: [[Double]]) -> [FittedValue?] {
    let counted = (0..<7).map { weekday in ordinary.count { $0.weekday == weekday && $0.count > 0 } }
    let open = (0..<7).filter { counted[$0] > 0 }
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    func factor(_ weekday: Int, _ coefficients: [Double]) -> Double {
      columns.places[.weekday(weekday)].map { exp(coefficients[$0]) } ?? 0
    }
    return (0..<7).map { weekday in
      guard counted[weekday] > 0 else { return nil }
      let values = draws.map { draw in
        factor(weekday, draw) / (open.reduce(0) { $0 + factor($1, draw) } / Double(open.count))
      }
      return FittedValue("weekdays.\(names[weekday])", draws: values, observations: counted[weekday])
    }
  }

  /// Change of the logarithm of the mean in a year: level and growth together, by least squares over the history.
  func slope(_ coefficients: [Double]) -> Double {
    let trend = ordinary.map { day in
      sum(day.plain.filter { [.level, .growth].contains(columns.kinds[$0.column]) }, coefficients)
    }
    let years = ordinary.map { Double($0.place) / DemandColumns.daysPerYear }
    let (middle, mean) = (years.reduce(0, +) / Double(years.count), trend.reduce(0, +) / Double(trend.count))
    let (up, across) = zip(years, trend).reduce((0.0, 0.0)) { sums, next in
      (sums.0 + (next.0 - middle) * (next.1 - mean), sums.1 + (next.0 - middle) * (next.0 - middle))
    }
    return across > 0 ? up / across : 0
  }

  /// What the fast multiplies a day by, on average over its days.
  func fastFactor(_ days: [Day], _ coefficients: [Double]) -> Double {
    let effects = days.map { day in
      exp(
        sum(
          day.entries.filter { entry in
            if case .fast = columns.kinds[entry.column] { true } else { false }
          }, coefficients))
    }
    return effects.reduce(0, +) / Double(effects.count)
  }

  /// One spread for all ordinary days, by its likelihood at the means of the fit; the interval holds what lies within 1.92 of the
  /// highest (Wilks 1938).
  func dayVariation(_ model: DemandModel) -> FittedValue {
    let means = ordinary.map { exp(sum($0.plain, model.fit.coefficients)) }
    var rows = SparseRows()
    for day in ordinary { rows.append(day.plain) }
    let variances = model.fit.variances(rows)
    func likelihood(_ variation: Double) -> Double {
      let size = 1 / (variation * variation)
      let constant = size * log(size) - lgamma(size)
      return ordinary.indices.reduce(0) { sum, place in
        let (count, mean) = (Double(ordinary[place].count), means[place])
        let weight = size * mean * (count + size) / ((size + mean) * (size + mean))
        return sum + lgamma(count + size) + constant - (count + size) * log(size + mean) - variances[place] / 2 * weight
      }
    }
    let grid = (1...400).map { Double($0) * 0.005 }
    let values = grid.map(likelihood)
    let highest = values.max() ?? 0
    let inside = grid.indices.filter { values[$0] >= highest - 1.92 }
    let best = values.firstIndex(of: highest) ?? 0
    return FittedValue(
      "day_cv", grid[best], inside.first.map { $0 == 0 ? 0 : grid[$0] } ?? 0, inside.last.map { grid[$0] } ?? 2,
      observations: ordinary.count)
  }
}
