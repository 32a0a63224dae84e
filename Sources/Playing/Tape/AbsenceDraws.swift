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
