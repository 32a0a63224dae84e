public import Experiments
internal import Government

/// The findings of several studies side by side, as a Markdown table: what was asked, what the trials answer, at what cost.
public struct FindingsTable {
  private let language: Language
  private var rows: [[String]] = []

  public init(language: Language) { self.language = language }

  /// Adds a study under the name of its file, which the row links to.
  public mutating func add(_ name: String, _ comparison: Comparison) {
    let answer = comparison.recommend()
    let shown = answer.policy ?? 0
    rows.append([
      "[\(name)](\(name))", comparison.result.scenario.title[language], place(comparison),
      (answer.policy.map { comparison.result.name(ofPolicy: $0) } ?? Phrases.Findings.outcome(answer.outcome))[
        language],
      change(.onTime, shown, comparison), change(.turnaroundP90, shown, comparison),
      change(.workPressure, shown, comparison), lenders(shown, comparison), waitsFor(comparison),
    ])
  }

  /// One line a row, with a heading.
  public var markdown: String {
    let head = Phrases.Findings.heads.map { $0[language] }
    let lines = [head, head.map { _ in "---" }] + rows
    return lines.map { "| " + $0.map(Self.escaped).joined(separator: " | ") + " |\n" }.joined()
  }

  private func place(_ comparison: Comparison) -> String {
    let layout = comparison.result.layout
    return comparison.result.title(of: comparison.focus.scope)[language] + " · "
      + layout.windows[comparison.focus.window].title[language]
  }

  /// `63 → 97`; the baseline's figure alone where no policy is taken.
  private func change(_ measure: Measure, _ policy: Int, _ comparison: Comparison) -> String {
    let text = MeasureText.of(measure)
    let policies = policy == 0 ? [0] : [0, policy]
    let estimates = policies.map {
      comparison.estimate(
        policy: $0, window: comparison.focus.window, scope: comparison.focus.scope, measure: measure)
    }
    let decimals = Cells.decimals(estimates, measure)
    return estimates.map { Phrase.number($0.mean * text.scale, decimals: decimals)[language] }.joined(separator: " → ")
  }

  private func lenders(_ policy: Int, _ comparison: Comparison) -> String {
    guard let scope = comparison.focus.lenders else { return "–" }
    let policies = policy == 0 ? [0] : [0, policy]
    return policies.map {
      let load = comparison.estimate(policy: $0, window: comparison.focus.window, scope: scope, measure: .load)
      return Phrase.number(load.mean, decimals: 2)[language]
    }.joined(separator: " → ")
  }

  private func waitsFor(_ comparison: Comparison) -> String {
    guard let most = comparison.bottlenecks(policy: 0).first else { return "–" }
    return Phrases.missing(most)[language] + " " + Phrase.percent(most.share)[language]
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}
