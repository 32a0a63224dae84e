internal import Experiments
internal import Government

extension ResultFiles {
  /// One row a policy, with what is varied in columns of their own: other tables name policies alone.
  var policies: [UInt8] {
    let result = comparison.result
    let varied = VariedColumns(result.scenario)
    var table = CSVWriter(header: ColumnText.policies.map(\.name) + varied.names)
    for (index, policy) in result.scenario.policies.enumerated() {
      table.add(policy.name)
      table.add(policy.title.en)
      table.add(result.scenario.variation(of: index).map { result.layout.policies[$0.variation.base] } ?? "")
      table.add(result.played[index])
      for value in varied.values(of: index) { table.add(value) }
      table.endRow()
    }
    return table.bytes
  }
}
