internal import Experiments
internal import Government
import Playing

extension ResultFiles {
  /// One row a trial, policy, window and unit, as far as the policy was played; one column a measure.
  var trials: [UInt8] {
    let layout = comparison.result.layout
    var table = CSVWriter(header: ["trial", "policy", "window", "unit"] + Layout.measures.map(\.rawValue))
    for (span, trials) in comparison.result.spans.enumerated() {
      let values = comparison.result.values(in: span)
      for (row, trial) in trials.enumerated() {
        for (policy, policyName) in layout.policies.enumerated() where row < values[policy].count {
          for (window, place) in layout.windows.enumerated() {
            for (scope, unit) in layout.scopes.enumerated() {
              table.add(trial)
              table.add(policyName)
              table.add(place.name)
              table.add(unit.name)
              for measure in Layout.measures {
                table.add(values[policy][row][layout.place(window: window, scope: scope, measure: measure)])
              }
              table.endRow()
            }
          }
        }
      }
    }
    return table.bytes
  }

  /// One row a candidate of a policy; dates as ISO 8601.
  var moves: [UInt8] {
    let scenario = comparison.result.scenario
    let roster = Roster(scenario)
    let date = { (day: Int?) in day.map { scenario.calendar.date(of: $0) } }
    let unit = { (index: Int?) in index.map { scenario.units[$0].name } ?? "NA" }
    var table = CSVWriter(header: [
      "trial", "policy", "officer", "from", "to", "instrument", "ordered", "due", "arrived", "trained_days",
      "accepted", "rejected_because", "returned", "confirmed", "in_time_for",
    ])
    for (span, trials) in comparison.result.spans.enumerated() {
      let moves = scenario.policies.indices.map { comparison.result.moves(of: $0, in: span) }
      for (row, trial) in trials.enumerated() {
        for (policy, records) in moves.enumerated() where row < records.count {
          for move in records[row] {
            table.add(trial)
            table.add(scenario.policies[policy].name)
            table.add(move.officer.map { roster.name(of: $0) } ?? "NA")
            table.add(unit(move.from))
            table.add(unit(move.to))
            table.add(move.instrumentName)
            table.add(date(move.orderedDay))
            table.add(date(move.dueDay))
            table.add(date(move.arrivedDay))
            table.add(move.trainedDays)
            table.add(move.answer?.rawValue ?? "NA")
            table.add(move.rejectedBecause?.rawValue ?? "NA")
            table.add(date(move.returnedDay))
            table.add(date(move.confirmedDay))
            let met = scenario.surges(metBy: move).map(\.name)
            table.add(met.isEmpty ? "NA" : met.joined(separator: " "))
            table.endRow()
          }
        }
      }
    }
    return table.bytes
  }
}
