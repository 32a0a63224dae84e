internal import Experiments
internal import Files
internal import Government
import Playing

extension ResultFiles {
  /// Rows of a table that are handed over before more are made.
  private static let bytesAtOnce = 1 << 20

  /// One row a trial, policy, window and unit of which figures are kept, as far as the policy was played; one column a measure.
  var trials: ResultFile { trials(of: AskedFigures.Places(all: comparison.result.layout)) }

  /// The same of some figures.
  func trials(of places: AskedFigures.Places) -> ResultFile {
    let columns = (ColumnText.trials.map(\.name) + places.measures.map(\.rawValue))
    return figures("trials.csv.gz", columns, of: places) { table, row, values in
      row.start(&table)
      for value in values { table.add(value.figure) }
      table.endRow()
    }
  }

  /// One row a figure that was observed.
  func longTrials(of places: AskedFigures.Places) -> ResultFile {
    figures("figures.csv.gz", ColumnText.longTrials.map(\.name), of: places) { table, row, values in
      for value in values where value.figure.isFinite {
        row.start(&table)
        table.add(value.measure.rawValue)
        table.add(value.figure)
        table.endRow()
      }
    }
  }

  /// What a row of figures is about.
  private struct Row {
    let trial: Int
    let names: [String]

    func start(_ table: inout CSVWriter) {
      table.add(trial)
      for name in names { table.add(name) }
    }
  }

  private func figures(
    _ path: String, _ columns: [String], of places: AskedFigures.Places,
    add: @escaping @Sendable (inout CSVWriter, Row, [(measure: Measure, figure: Double)]) -> Void
  ) -> ResultFile {
    let result = comparison.result
    let layout = result.layout
    return ResultFile(compressed: path) { put throws(ResultsError) in
      var table = CSVWriter(header: columns)
      for (span, trials) in result.spans.enumerated() {
        let values = places.policies.map { result.values(of: $0, in: span) }
        for (row, trial) in trials.enumerated() {
          for (place, policy) in places.policies.enumerated() where row < values[place].count {
            for (window, scope) in places.cells {
              let names = [layout.policies[policy], layout.windows[window].name, layout.scopes[scope].name]
              add(
                &table, Row(trial: trial, names: names),
                places.measures.map { measure in
                  (measure, values[place][row][layout.place(window: window, scope: scope, measure: measure)])
                })
            }
          }
          if table.bytes.count >= Self.bytesAtOnce { try put(table.takeBytes()) }
        }
      }
      try put(table.takeBytes())
    }
  }

  /// One row a candidate of a policy; dates as ISO 8601.
  var moves: ResultFile {
    let result = comparison.result
    return ResultFile(compressed: "moves.csv.gz") { put throws(ResultsError) in
      var table = CSVWriter(header: ColumnText.moves.map(\.name))
      let writer = MoveWriter(result.scenario)
      for (span, trials) in result.spans.enumerated() {
        let moves = result.scenario.policies.indices.map { result.moves(of: $0, in: span) }
        for (row, trial) in trials.enumerated() {
          for (policy, records) in moves.enumerated() where row < records.count {
            for move in records[row] { writer.add(move, trial: trial, policy: policy, to: &table) }
          }
          if table.bytes.count >= Self.bytesAtOnce { try put(table.takeBytes()) }
        }
      }
      try put(table.takeBytes())
    }
  }
}

/// Writes moves as rows.
private struct MoveWriter {
  let scenario: Scenario
  let roster: Roster

  init(_ scenario: Scenario) {
    self.scenario = scenario
    roster = Roster(scenario)
  }

  func add(_ move: MoveRecord, trial: Int, policy: Int, to table: inout CSVWriter) {
    table.add(trial)
    table.add(scenario.policies[policy].name)
    table.add(move.officer.map { roster.name(of: $0) } ?? "")
    for unit in [move.from, move.to] { table.add(unit.map { scenario.units[$0].name } ?? "") }
    table.add(move.instrumentName)
    for day in [move.orderedDay, move.dueDay, move.arrivedDay] { table.add(date(day)) }
    table.add(move.trainedDays)
    table.add(move.answer?.rawValue ?? "")
    table.add(move.rejectedBecause?.rawValue ?? "")
    for day in [move.returnedDay, move.confirmedDay] { table.add(date(day)) }
    table.add(scenario.surges(metBy: move).map(\.name).joined(separator: " "))
    table.endRow()
  }

  private func date(_ day: Int?) -> CivilDate? { day.map { scenario.calendar.date(of: $0) } }
}
