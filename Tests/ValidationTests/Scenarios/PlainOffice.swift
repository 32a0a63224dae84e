import Scenarios

@testable import Government

/// A scenario file in which an officer is a server and a standard minute a minute: always open, nobody is ever absent, learns,
/// tires or errs.
struct PlainOffice: Sendable {
  /// Days played, the warm-up included.
  var days: Int
  var warmUp = 10
  /// The keys of the one unit.
  let unit: String
  /// Further keys of the study.
  var study = ""

  init(days: Int, warmUp: Int = 10, study: String = "", unit: String) {
    self.days = days
    self.warmUp = warmUp
    self.study = study
    self.unit = unit
  }

  var text: String {
    """
    calendar: { start: 2026-01-05, length: \(days) days, warm_up: \(warmUp) days, hours: always, holidays: none, ramadan: none }
    units:
      desk:
    \(unit.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
    \(study)
    policies: { stay: { instrument: nothing } }
    parameters:
      { productive_share: 1, speed_deviation: 0, load_speed_gain: 0, fatigue_speed_loss: 0, boredom_speed_loss: 0,
        error_share: 0, sick_share: 0, leave: 0, quits: 0, return_share: 0, drain_per_newcomer: 0 }
    compare: { seed: 1 }
    """
  }

  func read() throws -> Scenario { try ScenarioReader.read(text: text, path: "plain.yaml").scenario }
}
