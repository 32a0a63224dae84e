internal import Experiments
internal import Government

/// The figures of one column, rounded to what their intervals support.
struct Cells {
  let comparison: Comparison
  let language: Language

  private var focus: Focus { comparison.focus }
  private var policies: Range<Int> { comparison.result.scenario.policies.indices }

  /// Values of one headline for all policies, with marks of targets and settled differences.
  func column(_ headline: Headline, withDifference: Bool = true) -> [TextTable.Cell] {
    let values = numbers(headline)
    return policies.map { policy in
      let notes = [targetMark(policy, headline), difference(policy, headline, withValue: withDifference)]
      return TextTable.Cell(value: values[policy], note: notes.filter { !$0.isEmpty }.joined(separator: " "))
    }
  }

  /// Two headlines in one column, with the marks alone: `2.2 ▲ · 0.75`.
  func pair(_ first: Headline, _ second: Headline) -> [TextTable.Cell] {
    let (left, right) = (marked(first), marked(second))
    return policies.map { TextTable.Cell(value: "\(left[$0]) · \(right[$0])") }
  }

  private func marked(_ headline: Headline) -> [String] {
    let values = numbers(headline)
    return policies.map { policy in
      ([values[policy]] + [targetMark(policy, headline), difference(policy, headline, withValue: false)])
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  /// All with as many digits as the widest interval among them supports.
  private func numbers(_ headline: Headline) -> [String] {
    let scale = MeasureText.of(headline.measure).scale
    let estimates = policies.map {
      comparison.estimate(policy: $0, window: focus.window, scope: headline.scope, measure: headline.measure)
    }
    let present = estimates.filter(\.mean.isFinite)
    let largest = present.map { abs($0.mean * scale) }.max() ?? .nan
    let widest = present.map { $0.halfWidth * scale }.filter(\.isFinite).max() ?? .nan
    let decimals = Numeral.decimals(of: largest, halfWidth: widest)
    return estimates.map { Phrase.number($0.mean * scale, decimals: decimals)[language] }
  }

  private func targetMark(_ policy: Int, _ headline: Headline) -> String {
    let own = comparison.attainments.filter {
      $0.policy == policy && $0.window == focus.window && $0.scope == headline.scope && $0.measure == headline.measure
    }
    guard !own.isEmpty else { return "" }
    return own.allSatisfy(\.meanMeets) ? "✓" : "✗"
  }

  private func difference(_ policy: Int, _ headline: Headline, withValue: Bool) -> String {
    guard let row = comparison.difference(policy: policy, headline), row.verdict.isSettledDifference else { return "" }
    let mark = row.mean < 0 ? "▼" : "▲"
    return withValue ? mark + row.size.0[language] : mark
  }
}

extension Difference {
  /// Its size without a sign, rounded to what the interval supports, and its unit.
  var size: (Phrase, Phrase) {
    let text = MeasureText.of(measure)
    let value = abs(mean) * text.scale
    let half = (upper - lower) / 2 * text.scale
    return (.number(value, decimals: Numeral.decimals(of: value, halfWidth: half)), text.unit)
  }
}

extension Estimate {
  /// The mean, scaled and rounded for people.
  func text(_ measure: Measure) -> Phrase {
    let scale = MeasureText.of(measure).scale
    return .number(mean * scale, decimals: Numeral.decimals(of: mean * scale, halfWidth: halfWidth * scale))
  }
}
