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
    let refused = played.reduce(0) { $0 + $1.findings.count { !$0.holds } }
    return """
      # Known to be right

      Queues whose answer is known from theory, played by mutasim. The suite in `Tests/ValidationTests` makes this page
      (`make validation`), and a test holds that it is what the suite makes.

      - *Scenario files*: a scenario as anybody writes it, read and run as any other, in which officers are servers: always open,
        nobody is absent, learns, tires or errs. Where arrivals are said to be recorded they come from a file or a list of times.
      - *The kernel of events*: the same and further models written on `DiscreteEvents` alone.
      - *Interval*: \(String(format: "%.1f", Study.level * 100)) % by Student's t over independent runs, 16 to 24 after a warm-up, 60 to 3000 from
        an empty system where rates change. The draws of a study are named by its name, so that no two studies share any and no
        seed was chosen. ✓: what theory expects lies within.
      - *False alarms*: \(claims) claims, so at most \(alarms) % of suites of a program that is right would show an ✗ (Bonferroni); a little
        more, because means of waits are skewed to the right. Here: \(refused).
      - *It can fail*: work three percent longer than theory is told is found out by every measure of M/M/5 (scenario) and M/M/1
        (kernel), and no interval is wider than a fifth of what is expected either way.
      - *When servers leave* while they serve, the request waits at the head of the line with what is left of its work.
      - *No scenario file can state* a limit of room (M/M/c/K), preemptive priorities (but a machine that breaks interrupts and
        resumes), feedback by lot (rework is at most twice, and longer), a finite population (machine repair), or a rate that
        changes within the day (but recorded arrivals can). Nobody offers processor sharing.

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
