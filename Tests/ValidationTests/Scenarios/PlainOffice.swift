import Scenarios
import Stochastics

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
  /// Set by the study, from its name.
  var seed: UInt64 = 0

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
    compare: { seed: \(seed) }
    """
  }

  /// A service of one step.
  static func service(perDay rate: Double, _ time: String, at place: String = "desk", also keys: String = "") -> String
  {
    "{ promise: 1 working days, demand: { rate: \(rate)/day, day_cv: 0 }, "
      + "steps: [{ do: serve, time: \(time), at: \(place)\(keys) }] }"
  }

  /// The scenario as a study plays it: no two studies share a draw.
  func read(for study: String, path: String = "plain.yaml") throws -> Scenario {
    var office = self
    // Whole numbers of JSON and YAML are exact up to 2^53.
    office.seed = StableHash.of(study) >> 11
    return try ScenarioReader.read(text: office.text, path: path).scenario
  }
}
