import Experiments
import Playing

@testable import Government
@testable import Reports
@testable import Towns

/// A study with the figures of a small city after a holiday, made by hand.
enum Sawahlunto {
  static let policies: [Policy] = [
    .nothing,
    Policy(
      name: "lend_late", title: "lend when late", instrument: .assignment, to: [0],
      when: .backlogAbove(days: 3, forDays: 2), from: .units([1, 2])),
    Policy(
      name: "lend_ahead", title: "lend in advance", instrument: .assignment, to: [0],
      when: .before(surges: [0], byDays: 2), from: .units([1, 2])),
    Policy(name: "hours", title: "extra hours", instrument: .extraHours(hoursPerDay: 2), to: [0]),
    Policy(
      name: "for_good", title: "move for good", instrument: .permanentTransfer, to: [0],
      when: .before(surges: [0], byDays: 0), from: .units([1, 2])),
  ]

  private static let turnaround = [6.2, 5.0, 3.1, 5.3, 6.1]
  private static let onTime = [0.61, 0.70, 0.93, 0.66, 0.61]
  private static let pressure = [48.0, 45.5, 42, 52.4, 48]
  private static let daysAbove50 = [21.0, 17, 9, 26, 21]
  private static let lenderTurnaround = [2.1, 2.1, 2.2, 2.1, 2.5]
  private static let lenderLoad = [0.66, 0.74, 0.75, 0.66, 0.79]
  private static let arrivals = [0, 14, 8, 0, 35]

  static func result(trials: Int = 40, policies: [Policy] = policies) -> ExperimentResult {
    let targets = [Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.9, windows: [1])]
    let scenario = HandMade.scenario(
      policies: policies, targets: targets,
      tolerances: [.onTime: 0.02, .turnaroundP90: 0.05, .workPressure: 2])
    let moves: (Int) -> [[MoveRecord]] = { trial in
      policies.indices.map { policy in
        guard policies[policy].movesPeople else { return [] }
        let move = HandMade.move(arrived: arrivals[policy], returned: 38)
        return trial % 10 == 0 ? [move] : [move, move]
      }
    }
    return HandMade.result(scenario, trials: trials, moves: moves) { policy, _, scope, measure, trial in
      let common = HandMade.noise(trial)
      let own = policy == 0 ? 0 : HandMade.noise(trial, policy)
      return figure(policy, scope, measure, common, own)
    }
  }

  private static func figure(
    _ policy: Int, _ scope: Int, _ measure: Measure, _ common: Double, _ own: Double
  ) -> Double {
    switch (measure, scope) {
    case (.turnaroundP90, 0): turnaround[policy] + common + (policy == 4 ? 2 : 0.2) * own
    // Extra hours do not reach the lending units.
    case (.turnaroundP90, _): lenderTurnaround[policy] + 0.2 * common + (policy == 3 ? 0 : 0.01 * own)
    case (.onTime, 0): onTime[policy] + 0.1 * common + 0.01 * own
    case (.workPressure, 0): pressure[policy] + 3 * common + 0.1 * own
    case (.workPressure, _): 33 + common + (policy == 3 ? 0 : own)
    case (.daysAbove50, 0): daysAbove50[policy] + 3 * common + 0.1 * own
    case (.load, _): lenderLoad[policy] + 0.01 * common + (policy == 3 ? 0 : 0.001 * own)
    case (.loadSpread, _): 0.123 + 0.01 * common + (policy == 3 ? 0 : 0.001 * own)
    case (.open, _): 0.003
    case (.requests, _): 100
    default: 1
    }
  }

  static let record = RunRecord(
    version: "0.1.0", scenarioName: "sawahlunto", scenarioText: Array("title: x\n".utf8), resolved: "title: x\n",
    dataFiles: [RunRecord.DataFile(path: "data.csv", sha256: "ab")],
    warnings: [RunRecord.Warning("a warning", said: Phrase("a warning"))],
    assumed: (1...41).map { RunRecord.Assumed(path: "input\($0)", value: "1", range: Phrase("0–2")) },
    inputs: 63,
    threads: 2, commandLine: ["mutasim", "run"], started: "2026-01-01T00:00:00Z", ended: "2026-01-01T00:00:08Z",
    seconds: 8.4)

  static func text(_ language: Language, trials: Int = 40, width: Int = 100) -> String {
    ConsoleReport(Comparison(result(trials: trials)), record, language: language).text(width: width)
  }
}
