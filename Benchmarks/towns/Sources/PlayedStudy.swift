import Foundation
import Playing
import Reports
import Scenarios
import Stochastics

/// A desk of a study drawn at random, with the default parameters of the model: officers learn, tire, speed up, are absent, err.
struct PlayedStudy {
  private let text: String
  /// Standard minutes by what the log calls the work.
  private(set) var minutes: [String: Double] = [:]

  init(_ number: Int) {
    var source = RandomSource(seed: UInt64(number))
    source.start(purpose: 9, entity: 3, occurrence: 0)
    let (services, officers) = (2 + Int(3 * source.uniform()), 4 + Int(6 * source.uniform()))
    let load = 0.6 + 0.32 * source.uniform()
    let weights = (0..<services).map { _ in 0.3 + source.uniform() }
    var lines = [
      "mutasim: 1", "title: A desk", "calendar: { start: 2026-01-05, length: 40 weeks }", "units:", "  desk:",
      "    name: Desk", "    officers: \(officers)", "    services:",
    ]
    for service in 0..<services {
      let steps = (0..<(source.uniform() < 0.5 ? 1 : 2)).map { _ in
        max(3, (4 + 32 * source.uniform() * source.uniform()).rounded())
      }
      let share = weights[service] / weights.reduce(0, +)
      let rate = load * 300 * Double(officers) * share / steps.reduce(0, +)
      let variation = String(format: "%.2f", 0.3 + 0.6 * source.uniform())
      lines += ["      s\(service):", "        rate: \(String(format: "%.1f", rate))/day"]
      lines += ["        promise: 3 working days", "        steps:"]
      for (step, mean) in steps.enumerated() {
        let place = step == 0 && source.uniform() < 0.5 ? ", at: counter" : ""
        lines.append("          - { do: t\(step), time: lognormal mean \(mean) min cv \(variation)\(place) }")
        minutes["desk · s\(service) · t\(step)"] = mean
      }
    }
    lines += [
      "policies:",
      "  extra: { instrument: extra_hours, hours: 1 h/day, to: desk, when: { backlog_above: 3 days, for: 2 working days } }",
      "compare: { trials: 1, seed: \(number) }", "",
    ]
    text = lines.joined(separator: "\n")
  }

  /// One trial in which nobody moves, as a register.
  func log() throws -> String {
    let scenario = try ScenarioReader.read(text: text, path: "desk.yaml", overrides: []).scenario
    return TrialRecordTable(TrialRunner(scenario).record(0, policy: 0), of: scenario).text
  }
}
