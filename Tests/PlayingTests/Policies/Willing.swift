@testable import Government
@testable import Playing
@testable import Towns

/// A town in which everybody says yes at once and nobody is ever absent, so that only the part under test decides.
enum Willing {
  static var parameters: Parameters {
    var parameters = Parameters()
    parameters.releaseRefusal = 0
    parameters.acceptanceConstant = 50
    parameters.sickShare = 0
    parameters.leaveDaysPerYear = 0
    parameters.quitsPerYear = 0
    return parameters
  }

  static func scenario(_ policy: Policy, lengthDays: Int = 182, peak: Double = 2) throws -> Scenario {
    try Town.scenario(policies: [policy], parameters: parameters, lengthDays: lengthDays, peak: peak)
  }

  static func lend(_ when: Trigger, howMany: Need = .fixed(1), process: Process = Process(stages: [])) -> Policy {
    Policy(
      name: "lend", instrument: .assignment, to: [0], when: when, howMany: howMany, from: .units([1, 2]),
      process: process, limits: Limits(crewShare: 0, lenderLoad: 10), until: .after(days: 30))
  }

  /// The moves of the first trial.
  static func moves(_ scenario: Scenario) -> [MoveRecord] { TrialRunner(scenario).play(0).moves[1] }
}
