import Foundation
import Government

extension People {
  /// Finds who is present this working day: quitting, sickness and leave, in this order, then who is on
  /// site where the day is special; none while in training.
  ///
  /// - Parameter isPlayed: whether the people of a home unit are this policy's own to play, by unit.
  /// - Returns: those who quit, ascending.
  mutating func muster(
    day: Int, ordinal: Int, draws: Pool<AbsenceDraws>, isPlayed: (Int) -> Bool
  ) -> [Int] {
    var leavers: [Int] = []
    for home in stations.indices where isPlayed(home) {
      for number in model.roster.home[home] {
        let quits = muster(number, day: day, ordinal: ordinal, draws: draws[number])
        if quits { leavers.append(number) }
      }
    }
    return leavers
  }

  /// Whether the officer quits.
  @inline(__always)
  private mutating func muster(_ number: Int, day: Int, ordinal: Int, draws: AbsenceDraws) -> Bool {
    officers[number].isPresent = false
    officers[number].load = .nan
    guard officers[number].status == .working else { return false }
    let pressure = officers[number].pressure(parameters, ordinal: ordinal)
    if model.pressure.quits(draws.quit, pressure: pressure) {
      quit(number, ordinal: ordinal)
      return true
    }
    if officers[number].sickDaysLeft > 0 {
      officers[number].sickDaysLeft -= 1
      return false
    }
    if model.pressure.fallsSick(draws.sick, pressure: pressure) {
      officers[number].sickDaysLeft = Int32(spell(draws.length) - 1)
      return false
    }
    officers[number].isPresent = draws.leave >= parameters.leaveDaysPerYear / 240
    if model.presence.isSpecial(day), draws.onSite >= model.presence.share(of: Int(officers[number].unit), on: day) {
      officers[number].isPresent = false
    }
    return false
  }

  /// Length of a spell in working days: geometric from 1 with the given mean, by inversion.
  private func spell(_ u: Double) -> Int {
    let mean = parameters.sickLengthDays
    guard mean > 1, u > 0 else { return 1 }
    return min(500, max(1, Int((log(u) / log(1 - 1 / mean)).rounded(.up))))
  }

  private mutating func quit(_ number: Int, ordinal: Int) {
    leave(number)
    if let days = model.scenario.units[Int(officers[number].postUnit)].replacedAfterDays {
      officers[number].refilledOrdinal = Int32(ordinal + days)
      earliestRefill = min(earliestRefill, Int32(ordinal + days))
    }
  }
}
