import Experiments
import Government
import Playing
import Stochastics

/// The mean difference of every headline cell over all trials of all studies.
struct Truth {
  private struct Key: Hashable {
    let policy: Int
    let headline: Headline
  }

  private var sums: [Key: Summary] = [:]

  mutating func add(_ trials: [TrialResult], _ scenario: Scenario) {
    let layout = Layout(scenario)
    let focus = Focus(scenario, layout)
    let result = ExperimentResult(scenario: scenario, layout: layout, trials: trials, turnaround: [])
    for policy in scenario.writtenPolicies.dropFirst() {
      for headline in focus.headlines {
        for value in result.differences(policy: policy, headline, in: focus.window) where value.isFinite {
          sums[Key(policy: policy, headline: headline), default: Summary()].add(value)
        }
      }
    }
  }

  func mean(_ cell: Said.Cell) -> Double { sums[Key(policy: cell.policy, headline: cell.headline)]?.mean ?? .nan }
}

/// How often what studies of one size say holds.
struct Tally {
  private let name: String
  private var studies = 0
  private var whole = 0
  private var cells = 0
  private var stated = 0
  private var wrong = 0
  private var trials = 0
  private var apart = 0
  private var widths = Summary()

  init(_ name: String) { self.name = name }

  mutating func add(_ said: Said, _ truth: Truth) {
    var holds = true
    for cell in said.cells {
      cells += 1
      guard cell.lower.isFinite else { continue }
      stated += 1
      let mean = truth.mean(cell)
      // A truth of the same trials is off by rounding.
      if cell.lower - 1e-9 > mean || cell.upper + 1e-9 < mean { holds = false }
      if cell.usual > 0 { widths.add((cell.upper - cell.lower) / cell.usual) }
      if isWrong(cell, mean) {
        wrong += 1
        holds = false
      }
    }
    studies += 1
    trials += said.trials
    apart += said.setsApart ? 1 : 0
    whole += holds ? 1 : 0
  }

  private func isWrong(_ cell: Said.Cell, _ mean: Double) -> Bool {
    switch cell.verdict {
    case .better, .worse, .changed:
      let isGood = cell.headline.measure.smallerIsBetter.map { $0 == (mean < 0) }
      return mean == 0 || isGood.map { $0 != (cell.verdict == .better) } ?? false
    case .equal: return abs(mean) > cell.tolerance
    case .open, .tooFew: return false
    }
  }

  var row: String {
    let share = Double(whole) / Double(studies)
    let error = (share * (1 - share) / Double(studies)).squareRoot()
    let mean = name.hasSuffix("stop") ? " (mean \(trials / max(1, studies)))" : ""
    return
      "| \(name)\(mean) | \(figure(share, 3)) ± \(figure(error, 3)) | \(figure(Double(stated) / Double(cells), 2)) "
      + "| \(widths.count > 0 ? figure(widths.mean, 2) : "–") | \(wrong) "
      + "| \(figure(Double(apart) / Double(studies), 3)) |"
  }

  private func figure(_ value: Double, _ decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return "\((value * scale).rounded() / scale)"
  }
}
