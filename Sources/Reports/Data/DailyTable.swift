internal import Experiments
internal import Government
internal import Stochastics

extension ResultFiles {
  static let dailyShares = [0.025, 0.25, 0.5, 0.75, 0.975]

  /// Quantiles and mean over trials, one row a policy written out, unit, measure and day; days without any value have no row.
  var daily: [UInt8] {
    let result = comparison.result
    let layout = result.layout
    let dates = (0..<layout.days).map { result.scenario.calendar.date(of: $0) }
    var table = CSVWriter(header: [
      "date", "policy", "unit", "measure", "p2_5", "p25", "p50", "p75", "p97_5", "mean",
    ])
    for (policy, policyName) in layout.policies.prefix(layout.dailyPolicies).enumerated() {
      for (scope, place) in layout.dailyScopes.enumerated() {
        for measure in Layout.dailyMeasures {
          for day in 0..<layout.days {
            let values = result.daily(policy: policy, scope: scope, measure: measure, day: day).filter(\.isFinite)
            guard !values.isEmpty else { continue }
            let sorted = values.sorted()
            table.add(dates[day])
            table.add(policyName)
            table.add(layout.scopes[place].name)
            table.add(measure.name)
            for share in Self.dailyShares { table.add(Estimates.quantile(share, ofSorted: sorted) ?? .nan) }
            table.add(values.reduce(0, +) / Double(values.count))
            table.endRow()
          }
        }
      }
    }
    return table.bytes
  }
}
