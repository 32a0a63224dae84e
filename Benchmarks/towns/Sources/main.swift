import Foundation
import Histories

/// `towns [N]`: how often the 95 % intervals of N invented towns (50) hold what made them, and how far the estimates are off.
var tallies: [(name: String, held: Int, asked: Int, errors: [Double])] = []

@MainActor func note(_ name: String, _ value: FittedValue?, _ truth: Double, offset: Double = 0) {
  guard let value else { return }
  let place = tallies.firstIndex { $0.name == name } ?? tallies.count
  if place == tallies.count { tallies.append((name, 0, 0, [])) }
  tallies[place].asked += 1
  if value.lower <= truth, truth <= value.upper { tallies[place].held += 1 }
  tallies[place].errors.append(abs((value.value + offset) / (truth + offset) - 1))
}

let towns = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 50
let asked = [
  AskedSurge(name: "lebaran", start: .afterLebaran), AskedSurge(name: "spmb", start: .each(month: 5, day: 20)),
]
let start = Date()
for number in 1...towns {
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
for tally in tallies {
  let errors = tally.errors.sorted()
  let line = String(
    format: "%3d of %3d held, median error %.1f %%", tally.held, tally.asked, 100 * errors[errors.count / 2])
  print(tally.name.padding(toLength: 30, withPad: " ", startingAt: 0), line)
}
print(String(format: "%.2f s a town", Date().timeIntervalSince(start) / Double(towns)))
