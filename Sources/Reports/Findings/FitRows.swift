internal import Government
internal import Histories

/// The values of a fit in the order in which people read them.
struct FitRows {
  struct Row {
    let name: Phrase
    let value: FittedValue
    var scale = 1.0
    let decimals: Int
  }

  let rows: [Row]

  init(_ fit: DemandFit) {
    typealias Words = Phrases.Fit
    var rows = [Row(name: Words.rate, value: fit.rate, decimals: fit.rate.value < 100 ? 1 : 0)]
    for (day, value) in fit.weekdays.enumerated() {
      if let value { rows.append(Row(name: Words.weekday(day), value: value, decimals: 2)) }
    }
    if let growth = fit.growth { rows.append(Row(name: Words.growth, value: growth, scale: 100, decimals: 1)) }
    if let fast = fit.fast { rows.append(Row(name: Words.fast, value: fast, decimals: 2)) }
    rows.append(Row(name: Words.dayVariation, value: fit.dayVariation, decimals: 2))
    for surge in fit.surges {
      for year in surge.years {
        rows.append(Row(name: Words.peak(surge.name, year: year.start.year), value: year.peak, decimals: 2))
        if let builds = year.builds {
          rows.append(Row(name: Words.builds(surge.name, year: year.start.year), value: builds, decimals: 0))
        }
        if let holds = year.holds {
          rows.append(Row(name: Words.holds(surge.name, year: year.start.year), value: holds, decimals: 0))
        }
        rows.append(Row(name: Words.fades(surge.name, year: year.start.year), value: year.fades, decimals: 1))
      }
      if surge.years.count > 1 {
        rows.append(Row(name: Words.allYears(surge.name), value: surge.peak, decimals: 2))
        rows.append(Row(name: Words.allFades(surge.name), value: surge.fades, decimals: 1))
      }
      rows.append(Row(name: Words.next(surge.name), value: surge.nextPeak, decimals: 2))
    }
    self.rows = rows
  }
}
