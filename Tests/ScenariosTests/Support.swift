import Foundation
import Government
import Scenarios

/// The repository, wherever the tests run.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

func text(_ path: String) throws -> String {
  try String(contentsOf: repository.appending(path: path), encoding: .utf8)
}

/// A resolved file without its marks, which differ once every value is given.
func withoutMarks(_ resolved: String) -> String {
  resolved.split(separator: "\n").filter { !$0.hasPrefix("#") }
    .map { line in line.range(of: "  # ").map { String(line[..<$0.lowerBound]) } ?? String(line) }
    .map { line in String(line.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
}

/// One small unit around a piece of YAML.
func study(services: String = "deed: { rate: 5/day, time: 20 min }", unit: String = "", rest: String = "") -> String {
  """
  start: 2026-01-05
  units:
    desk:
      officers: 2
      services:
        \(services)
      \(unit)
    donor: { officers: 10, load: 0.6 }
  policies: { p: { instrument: nothing } }
  \(rest)
  """
}

/// The messages of a text that must not read.
func problems(_ text: String, overrides: [(path: String, value: String)] = []) -> [Problem] {
  do {
    _ = try ScenarioReader.read(text: text, path: "test.yaml", overrides: overrides)
    return []
  } catch {
    return error.problems
  }
}

/// All of a scenario as text; the tolerances, whose order is not fixed, sorted.
func described(_ scenario: Scenario) -> String {
  var plain = scenario
  (plain.comparison.tolerances, plain.comparison.weights) = ([:], [:])
  let sorted = [scenario.comparison.tolerances, scenario.comparison.weights].map { byMeasure in
    byMeasure.map { "\($0.key) \($0.value)" }.sorted()
  }
  return "\(plain) \(sorted)"
}
