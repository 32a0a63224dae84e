internal import Government

/// The stages of an instrument in words, where a policy lists none; tests hold them against `Instrument.usualProcess`.
enum UsualStages {
  struct Stage: Sendable, Hashable {
    var name: String
    /// Working days.
    var days: Quantity
    /// Share of files returned once.
    var returned: Double

    init(_ name: String, _ from: Double, _ mode: Double, _ to: Double, returned: Double = 0) {
      self.name = name
      days = Quantity(form: .triangular(from, mode: mode, to))
      self.returned = returned
    }
  }

  static func of(_ instrument: Instrument) -> [Stage] {
    switch instrument {
    case .redeployment: [Stage("internal order", 0, 1, 2)]
    case .assignment: [Stage("assignment letter", 1, 3, 7)]
    case .permanentTransfer, .rotation:
      [
        Stage("need analysis", 5, 10, 20), Stage("competency map", 5, 10, 20),
        Stage("proposal", 5, 10, 30, returned: 0.2), Stage("BKN check", 5, 10, 15, returned: 0.2),
        Stage("decree", 3, 5, 15),
      ]
    case .pool, .extraHours, .saturdays, .ticketQuota, .onlineChannel: []
    }
  }
}
