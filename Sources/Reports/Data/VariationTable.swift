internal import Experiments
internal import Files
internal import Government

extension ResultFiles {
  /// One row a combination of a grid; only where a policy is varied.
  var variationTable: [ResultFile] {
    guard !comparison.doseResponses.isEmpty else { return [] }
    let layout = comparison.result.layout
    let varied = VariedColumns(comparison.result.scenario)
    var table = CSVWriter(
      header: [
        "varied", "policy", "window_name", "unit", "measure", "mean", "lower", "upper", "level", "trials",
        "all_targets", "all_targets_lower", "all_targets_upper",
      ] + varied.names)
    for response in comparison.doseResponses {
      for point in response.points {
        table.add(layout.policies[response.variation.base])
        table.add(layout.policies[point.policy])
        table.add(layout.windows[response.window].name)
        table.add(layout.scopes[response.scope].name)
        table.add(response.measure.rawValue)
        for value in [point.estimate.mean, point.estimate.lower, point.estimate.upper, comparison.confidence] {
          table.add(value)
        }
        table.add(point.estimate.trials)
        let share = point.attainment?.probability ?? .absent
        for value in [share.mean, share.lower, share.upper] { table.add(value) }
        for value in varied.values(of: point.policy) { table.add(value) }
        table.endRow()
      }
    }
    return [ResultFile(path: "variations.csv", bytes: table.bytes)]
  }
}
