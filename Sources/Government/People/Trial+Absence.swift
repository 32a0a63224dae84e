import Foundation

/// A day's keyed draws that decide on an officer's absence; the same for every policy.
struct AbsenceDraws {
  var quit: Double
  var sick: Double
  var length: Double
  var leave: Double
  /// Drawn on special days alone.
  var onSite = 0.0
  var ownRequest = 1.0
}

extension Trial {
  /// Finds who is present this working day: quitting, sickness and leave, in this order, then who is on
  /// site where the day is special; none while in training.
  mutating func muster(day: Int, ordinal: Int, draws: [AbsenceDraws]) {
    let leave = parameters.leaveDaysPerYear / 240
    let isSpecial = model.presence.isSpecial(day)
    for number in officers.indices {
      // The baseline has mustered the units that were shared until now.
      let home = Int(officers[number].home)
      if isShared[home] || detached.contains(home) { continue }
      officers[number].isPresent = false
      officers[number].load = .nan
      guard officers[number].status == .working else { continue }
      let pressure = officers[number].pressure(parameters, ordinal: ordinal)
      if draws[number].quit < model.pressure.quitting(pressure: pressure) {
        quit(number, ordinal: ordinal)
        continue
      }
      if officers[number].sickDaysLeft > 0 {
        officers[number].sickDaysLeft -= 1
        continue
      }
      if draws[number].sick < model.pressure.sickness(pressure: pressure) {
        officers[number].sickDaysLeft = Int32(spell(draws[number].length) - 1)
        continue
      }
      officers[number].isPresent = draws[number].leave >= leave
      if isSpecial, draws[number].onSite >= model.presence.share(of: Int(officers[number].unit), on: day) {
        officers[number].isPresent = false
      }
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
    if let days = scenario.units[home].replacedAfterDays { officers[number].refilledOrdinal = Int32(ordinal + days) }
  }
}
