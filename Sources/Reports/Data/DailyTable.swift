internal import Experiments
internal import Government
internal import Stochastics

extension ResultFiles {
  /// Quantiles and mean over trials, one row a policy written out, unit, measure and day; days without any value have no row.
  var daily: [UInt8] {
    let result = comparison.result
    let layout = result.layout
    let dates = (0..<layout.days).map { result.scenario.calendar.date(of: $0) }
    var table = CSVWriter(header: ColumnText.daily.map(\.name))
    for (policy, policyName) in layout.policies.prefix(layout.dailyPolicies).enumerated() {
      for (scope, place) in layout.dailyScopes.enumerated() {
        for measure in Layout.dailyMeasures {
          for day in 0..<layout.days {
            let values = result.daily(policy: policy, scope: scope, measure: measure, day: day).filter(\.isFinite)
            guard let band = QuantileBand(ofSorted: values.sorted()) else { continue }
            table.add(dates[day])
            table.add(policyName)
            table.add(layout.scopes[place].name)
            table.add(measure.name)
            table.add(band)
            table.endRow()
          }
        }
      }
    }
    return table.bytes
  }
}
