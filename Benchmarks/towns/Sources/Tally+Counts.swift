import Histories

extension Tally {
  /// Daily counts: rate, weekdays, growth, Ramadan, spread of days, rushes.
  mutating func judgeCounts(_ count: Int) throws {
    let asked = [
      AskedSurge(name: "lebaran", start: .afterLebaran), AskedSurge(name: "spmb", start: .each(month: 5, day: 20)),
    ]
    for number in 1...count {
      let town = InventedTown(number)
      let fit = try DemandFit(service: "town \(number)", town.series, known: .national, surges: asked)
      let mean = town.weekdays.reduce(0, +) / Double(town.weekdays.count)
      note("rate", fit.rate, town.rate)
      for (fitted, truth) in zip(fit.weekdays, town.weekdays) { note("weekday", fitted, truth / mean) }
      note("growth", fit.growth, town.growth, offset: 1)
      note("ramadan", fit.fast, town.fast)
      note("day_cv", fit.dayVariation, 1 / town.size.squareRoot())
      for surge in fit.surges {
        let isLebaran = surge.name == "lebaran"
        note("\(surge.name) peak", surge.peak, isLebaran ? town.lebaranPeak : town.enrolment.peak)
        note("\(surge.name) fades", surge.fades, isLebaran ? town.lebaranFades : town.enrolment.fades)
        if isLebaran {
          let kind = number.isMultiple(of: 2) ? "alike" : "apart"
          note("lebaran next peak, years \(kind)", surge.nextPeak, town.peak(of: 2027))
        }
        for year in surge.years {
          note(
            "\(surge.name) peak, a year alone", year.peak,
            isLebaran ? town.peak(of: year.start.year) : town.enrolment.peak)
          note("\(surge.name) builds, a year alone", year.builds, town.enrolment.builds)
          note("\(surge.name) holds, a year alone", year.holds, town.enrolment.holds)
        }
      }
    }
  }
}
