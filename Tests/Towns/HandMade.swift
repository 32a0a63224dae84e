import Experiments
import Stochastics

@testable import Government
@testable import Playing

/// A small study made by hand: three units, of which the second and third lend to the first.
enum HandMade {
  static func scenario(
    policies: [Policy] = [.nothing, lend, hours], targets: [Target] = [], confidence: Double = 0.95,
    tolerances: [Measure: Double] = [.onTime: 0.02, .turnaroundP90: 0.25]
  ) -> Scenario {
    let start = CivilDate(dayNumber: 20_454)
    let units = ["front", "back", "side"].map { name in
      Unit(
        name: name, officers: [OfficerGroup(name: "staff", count: 4, yearsInPost: fixed(3))], services: [],
        mainSkill: 0)
    }
    return Scenario(
      title: "Hand-made", calendar: WorkCalendar(start: start, dayCount: 60), lengthDays: 40, warmUpDays: 0,
      competencies: [Competency(name: "c")], units: units,
      surges: [Surge(name: "rush", places: [Surge.Place(unit: 0)], startDay: 10, peak: fixed(2))],
      windows: [Window(name: "whole", from: 0, to: 40), Window(name: "rush", from: 10, to: 20)],
      policies: policies, targets: targets,
      comparison: ComparisonSettings(trials: 8, seed: 1, confidence: confidence, tolerances: tolerances))
  }

  static let lend = Policy(
    name: "lend", instrument: .assignment, to: [0], when: .before(surges: [0], byDays: 2), from: .units([1, 2]))
  static let hours = Policy(name: "hours", instrument: .extraHours(hoursPerDay: 2), to: [0])

  /// A result whose every figure is what `value` says, by policy, window, scope, measure and trial.
  static func result(
    _ scenario: Scenario, trials: Int = 51, daily: (Int) -> Float = { _ in 1 },
    moves: (Int) -> [[MoveRecord]] = { _ in [] },
    value: (_ policy: Int, _ window: Int, _ scope: Int, _ measure: Measure, _ trial: Int) -> Double
  ) -> ExperimentResult {
    let layout = Layout(scenario)
    let played = (0..<trials).map { trial in
      var values = layout.policies.map { _ in [Double](repeating: .nan, count: layout.valueCount) }
      for policy in scenario.policies.indices {
        for window in scenario.windows.indices {
          for scope in layout.scopes.indices {
            for measure in Measure.allCases {
              values[policy][layout.place(window: window, scope: scope, measure: measure)] =
                value(policy, window, scope, measure, trial)
            }
          }
        }
      }
      return TrialResult(
        trial: trial, values: values, daily: [Float](repeating: daily(trial), count: layout.dailyCount),
        moves: moves(trial))
    }
    return ExperimentResult(scenario: scenario, layout: layout, trials: played)
  }

  private static func fixed(_ value: Double) -> Distribution {
    guard let distribution = try? Distribution.constant(value) else {
      preconditionFailure("\(value) is no duration")
    }
    return distribution
  }

  static func move(arrived: Int, returned: Int?) -> MoveRecord {
    MoveRecord(
      officer: 4, from: 1, to: 0, instrument: .assignment, orderedDay: 2, dueDay: 4, arrivedDay: arrived,
      returnedDay: returned, trainedDays: 0, answer: .yes, rejectedBecause: nil)
  }

  /// Small, different in every trial and for every seed below 14, and summing to about nothing.
  static func noise(_ trial: Int, _ seed: Int = 0) -> Double {
    Double((trial * (37 + seed) + seed * 11 + 5) % 17) / 17 - 0.47
  }
}
