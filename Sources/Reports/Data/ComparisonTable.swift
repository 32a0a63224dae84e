internal import Experiments
internal import Government

extension ResultFiles {
  /// One row a paired difference to the baseline.
  var comparisons: [UInt8] {
    let layout = comparison.result.layout
    return table(
      of: comparison.differences.filter { layout.isKept(window: $0.window, scope: $0.scope, measure: $0.measure) })
  }

  /// One row a paired difference.
  func table(of differences: [Difference]) -> [UInt8] {
    let layout = comparison.result.layout
    var table = CSVWriter(header: [
      "policy", "against", "window_name", "unit", "measure", "difference", "lower", "upper", "level", "method",
      "trials",
      "verdict", "tolerance", "family",
    ])
    for row in differences {
      table.add(layout.policies[row.policy])
      table.add(layout.policies[row.against])
      table.add(layout.windows[row.window].name)
      table.add(layout.scopes[row.scope].name)
      table.add(row.measure.rawValue)
      table.add(row.mean)
      table.add(row.lower)
      table.add(row.upper)
      table.add(comparison.family(of: row.policy).table)
      table.add(Comparison.method)
      table.add(row.trials)
      table.add(row.verdict.rawValue)
      table.add(row.tolerance)
      table.add(row.isHeadline ? "yes" : "no")
      table.endRow()
    }
    return table.bytes
  }
}
