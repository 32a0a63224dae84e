import Foundation
import Government
import Stochastics

/// A day's keyed draws that decide on an officer's absence; the same for every policy.
struct AbsenceDraws {
  var quit: Double
  var sick: Double
  var length: Double
  var leave: Double
  /// Drawn on special days alone.
  var onSite = 0.0
  var ownRequest = 1.0

  /// Of a day on which everybody comes.
  static var none: AbsenceDraws { AbsenceDraws(quit: 1, sick: 1, length: 1, leave: 1) }
}

extension Pool<AbsenceDraws> {
  /// Draws a working day of everybody.
  mutating func draw(_ day: Int, _ model: Model, source: inout RandomSource) {
    let isSpecial = model.presence.isSpecial(day)
    let mayAsk = model.parameters.ownRequestsPerYear > 0
    for number in indices {
      let key = model.roster.people[number].key
      source.start(.absence, key, UInt64(day))
      let (quit, sick, length, leave) = source.fourUniforms()
      self[number] = AbsenceDraws(quit: quit, sick: sick, length: length, leave: leave)
      if isSpecial {
        source.start(.onSite, key, UInt64(day))
        self[number].onSite = source.uniform()
      }
      if mayAsk {
        source.start(.ownRequest, key, UInt64(day))
        self[number].ownRequest = source.uniform()
      }
    }
  }
}

extension Trial {
  /// Finds who is present this working day: quitting, sickness and leave, in this order, then who is on
  /// site where the day is special; none while in training.
  mutating func muster(day: Int, ordinal: Int, draws: Pool<AbsenceDraws>) {
    // The baseline has mustered the units that were shared until now.
    for home in units.indices where !isShared[home] && !detached.contains(home) {
      for number in model.roster.home[home] { muster(number, day: day, ordinal: ordinal, draws: draws[number]) }
    }
  }

  @inline(__always)
  private mutating func muster(_ number: Int, day: Int, ordinal: Int, draws: AbsenceDraws) {
    officers[number].isPresent = false
    officers[number].load = .nan
    guard officers[number].status == .working else { return }
    let pressure = officers[number].pressure(parameters, ordinal: ordinal)
    if model.pressure.quits(draws.quit, pressure: pressure) {
      quit(number, ordinal: ordinal)
      return
    }
    if officers[number].sickDaysLeft > 0 {
      officers[number].sickDaysLeft -= 1
      return
    }
    if model.pressure.fallsSick(draws.sick, pressure: pressure) {
      officers[number].sickDaysLeft = Int32(spell(draws.length) - 1)
      return
    }
    officers[number].isPresent = draws.leave >= parameters.leaveDaysPerYear / 240
    if model.presence.isSpecial(day), draws.onSite >= model.presence.share(of: Int(officers[number].unit), on: day) {
      officers[number].isPresent = false
    }
  }

  /// Length of a spell in working days: geometric from 1 with the given mean, by inversion.
  private func spell(_ u: Double) -> Int {
    let mean = parameters.sickLengthDays
    guard mean > 1, u > 0 else { return 1 }
    return min(500, max(1, Int((log(u) / log(1 - 1 / mean)).rounded(.up))))
  }

  private mutating func quit(_ number: Int, ordinal: Int) {
    leave(number)
    let home = Int(officers[number].home)
    if let days = scenario.units[home].replacedAfterDays {
      officers[number].refilledOrdinal = Int32(ordinal + days)
      earliestRefill = min(earliestRefill, Int32(ordinal + days))
    }
  }
}
