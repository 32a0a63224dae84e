internal import Experiments
internal import Government

/// The figures of one column, rounded to what their intervals support.
struct Cells {
  let comparison: Comparison
  let language: Language

  private var focus: Focus { comparison.focus }
  private var policies: Range<Int> { comparison.policies }

  /// Values of one headline for all policies, with marks of targets and settled differences.
  func column(_ headline: Headline, withDifference: Bool = true) -> [TextTable.Cell] {
    let (values, decimals) = numbers(headline)
    return policies.map { policy in
      let notes = [targetMark(policy, headline), difference(policy, headline, withDifference ? decimals : nil)]
      return TextTable.Cell(
        value: values[policy], note: notes.filter { !$0.isEmpty }.joined(separator: " "),
        verdict: notes[1].isEmpty ? nil : comparison.difference(policy: policy, headline)?.verdict)
    }
  }

  /// Two headlines in one column, with the marks alone: `2.2 ▲ · 0.75`.
  func pair(_ first: Headline, _ second: Headline) -> [TextTable.Cell] {
    let (left, right) = (marked(first), marked(second))
    return policies.map { TextTable.Cell(value: "\(left[$0]) · \(right[$0])") }
  }

  private func marked(_ headline: Headline) -> [String] {
    let values = numbers(headline).texts
    return policies.map { policy in
      ([values[policy]] + [targetMark(policy, headline), difference(policy, headline, nil)])
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// All with as many digits as the widest interval among them supports.
  private func numbers(_ headline: Headline) -> (texts: [String], decimals: Int) {
    let scale = MeasureText.of(headline.measure).scale
    let estimates = policies.map {
      comparison.estimate(policy: $0, window: focus.window, scope: headline.scope, measure: headline.measure)
    }
    let decimals = Self.decimals(estimates, headline.measure)
    let texts = zip(policies, estimates).map { policy, estimate in
      (comparison.isAtLeast(headline.measure, policy: policy, scope: headline.scope) ? "≥" : "")
        + Phrase.number(estimate.mean * scale, decimals: decimals)[language]
    }
    return (texts, decimals)
  }

  /// Digits after the mark that all of the estimates can carry.
  static func decimals(_ estimates: [Estimate], _ measure: Measure) -> Int {
    let text = MeasureText.of(measure)
    let largest = estimates.map { abs($0.mean * text.scale) }.filter(\.isFinite).max() ?? .nan
    let widest = estimates.map { roughly($0) * text.scale }.filter(\.isFinite).max() ?? .nan
    return text.decimals(largest, halfWidth: widest)
  }

  /// The same digits for all units, whose figures are compared down a column.
  static func decimals(ofUnits measure: Measure) -> Int {
    switch measure {
    case .load: 2
    case .turnaroundP90, .daysBelowCrew: 1
    default: 0
    }
  }

  /// How far a figure may be off: where too few trials tell, no digits are claimed beyond a tenth of it.
  private static func roughly(_ estimate: Estimate) -> Double {
    estimate.halfWidth.isFinite || estimate.trials < 2 ? estimate.halfWidth : abs(estimate.mean) / 10
  }

  /// Beside a figure that differs in too few trials to tell by how much.
  static let tooFew = "…"

  private func targetMark(_ policy: Int, _ headline: Headline) -> String {
    let own = comparison.attainments.filter {
      $0.policy == policy && $0.window == focus.window && $0.scope == headline.scope && $0.measure == headline.measure
    }
    guard !own.isEmpty, own.allSatisfy({ $0.mean.mean.isFinite }) else { return "" }
    return own.allSatisfy(\.meanMeets)
      ? Attainment.mark(isMet: true, isSettled: own.allSatisfy(\.isSettled))
      : Attainment.mark(isMet: false, isSettled: own.contains { $0.isSettled && !$0.meanMeets })
  }

  /// The mark of a settled difference, with its size where `decimals` are given, or of one that too few trials tell.
  private func difference(_ policy: Int, _ headline: Headline, _ decimals: Int?) -> String {
    guard let row = comparison.difference(policy: policy, headline) else { return "" }
    if row.verdict == .tooFew { return comparison.isTooFew(row) ? Self.tooFew : "" }
    guard row.verdict.isSettledDifference else { return "" }
    let mark = row.mean < 0 ? "▼" : "▲"
    return decimals.map { mark + row.size(atMost: $0)[language] } ?? mark
  }
}

extension Comparison {
  /// Whether a difference is seen, in too few trials to tell it; of one trial alone nothing is said.
  func isTooFew(_ row: Difference) -> Bool {
    row.verdict == .tooFew && row.trials > 1 && row.mean != 0
  }

  /// Whether the table has such a difference.
  var hasTooFew: Bool {
    policies.contains { policy in
      focus.headlines.contains { difference(policy: policy, $0).map(isTooFew) ?? false }
    }
  }
}

extension Difference {
  /// Its size without a sign, rounded to what its interval supports, and to `decimals` unless nothing would be left.
  func size(atMost decimals: Int = .max) -> Phrase {
    let text = MeasureText.of(measure)
    let value = abs(mean) * text.scale
    let own = text.decimals(value, halfWidth: (upper - lower) / 2 * text.scale)
    var shown = min(own, decimals)
    // A difference that is shown at all never reads 0.
    while shown < 6, value > 0, Numeral.rounded(value, shown) == 0 { shown += 1 }
    return .number(value, decimals: shown)
  }
}
