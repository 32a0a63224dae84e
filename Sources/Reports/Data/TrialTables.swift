internal import Experiments
internal import Government
import Playing

extension ResultFiles {
  /// One row a trial, policy, window and unit, as far as the policy was played; one column a measure.
  var trials: [UInt8] {
    let layout = comparison.result.layout
    var table = CSVWriter(header: ["trial", "policy", "window", "unit"] + Layout.measures.map(\.rawValue))
    for (number, trial) in comparison.result.trials.enumerated() {
      for (policy, policyName) in layout.policies.enumerated() where number < comparison.result.played[policy] {
        for (window, span) in layout.windows.enumerated() {
          for (scope, place) in layout.scopes.enumerated() {
            table.add(trial.trial)
            table.add(policyName)
            table.add(span.name)
            table.add(place.name)
            for measure in Layout.measures {
              table.add(trial.values[policy][layout.place(window: window, scope: scope, measure: measure)])
            }
            table.endRow()
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
    for trial in comparison.result.trials {
      for (policy, records) in trial.moves.enumerated() {
        for move in records {
          table.add(trial.trial)
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
    return table.bytes
  }
}
