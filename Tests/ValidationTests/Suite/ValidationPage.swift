import Foundation
import Stochastics

/// The text of VALIDATION.md.
struct ValidationPage {
  private let played: [(study: Study, findings: [Finding])]

  init(_ played: [(Study, [Finding])]) { self.played = played.map { (study: $0.0, findings: $0.1) } }

  var text: String {
    head + section("Scenario files", .scenario) + section("The kernel of events", .kernel)
  }

  private var head: String {
    let claims = played.reduce(0) { $0 + $1.findings.count }
    let alarms = String(format: "%.1f", Double(claims) * (1 - Study.level) * 100)
    return """
      # Known to be right

      Queues whose answer is known from theory, played by mutasim. This file is made by `make validation`, and a test holds that it
      is what the suite in `Tests/ValidationTests` makes. A model holds (✓) when what theory expects lies within the
      \(String(format: "%.1f", Study.level * 100)) % interval of Student's t over independent runs with fixed seeds. Were \
      everything right and the seeds changed, at most
      \(alarms) % of such suites would show one ✗ or more (\(claims) claims, Bonferroni).

      """
  }

  private func section(_ title: String, _ place: Study.Place) -> String {
    let rows = played.filter { $0.study.place == place }.flatMap { study, findings in
      findings.map { row(study, $0) }
    }
    return """

      ## \(title)

      | model | measure | expected | simulated | interval | verdict | formula |
      | --- | --- | --- | --- | --- | --- | --- |

      """ + rows.joined()
  }

  private func row(_ study: Study, _ finding: Finding) -> String {
    let cells = [
      study.name, finding.claim.measure, figures(finding.claim.expected), figures(finding.mean),
      "\(figures(finding.interval.lower)) – \(figures(finding.interval.upper))", finding.holds ? "✓" : "✗",
      finding.claim.source,
    ]
    return "| \(cells.joined(separator: " | ")) |\n"
  }

  /// Four digits: what is stable from machine to machine.
  private func figures(_ value: Double) -> String { String(format: "%#.4g", value) }
}
