internal import Government
internal import Tables

extension CountsTable {
  private static let closedWords = ["libur", "tutup", "cuti", "closed", "holiday"]

  /// Enters every row into the ledger.
  func enter(_ ledger: inout CountsLedger) throws(CountsError) {
    for row in table.rows {
      let cell = row[column: date]
      guard let day = readings[column: date]?.date(cell) else {
        if cell.isEmpty, isBlank(row) { continue }
        throw CountsError(file, .noCount(place: place(row, date), value: "\(cell.shown) (a day)"))
      }
      switch form {
      case .wide(let columns): try enter(row, day, columns, &ledger)
      case .long(let service, let count):
        let value = try counted(row, count)
        try ledger.enter(value, day, service: row[column: service].shown, at: place(row, count))
      case .register(let service, let request):
        ledger.add(
          day, service: service.map { row[column: $0].shown } ?? table.sheet ?? "requests",
          request: request.map { row[column: $0].shown })
      }
    }
  }

  private func enter(_ row: Sheet.Row, _ day: CivilDate, _ columns: [Int], _ ledger: inout CountsLedger)
    throws(CountsError)
  {
    let isClosed = row.cells.contains { cell in
      cell.text.map { text in Self.closedWords.contains { ColumnName.plain(text).hasPrefix($0) } } ?? false
    }
    let hasNumber = columns.contains { number(row, $0) != nil }
    for column in columns {
      let value = isClosed && !hasNumber ? .closed : try counted(row, column)
      try ledger.enter(value, day, service: table.header.titles[column], at: place(row, column))
    }
  }

  private func number(_ row: Sheet.Row, _ column: Int) -> Double? {
    readings[column: column]?.number(row[column: column])
  }

  /// What a cell says of its day: blank cells are not on record, since nobody can tell them from none.
  private func counted(_ row: Sheet.Row, _ column: Int) throws(CountsError) -> DailySeries.Day {
    let cell = row[column: column]
    if cell.isEmpty || ["-", "–", "n/a"].contains(cell.shown) { return .unknown }
    guard let value = number(row, column), value >= 0, value == value.rounded(), value < 1e7 else {
      throw CountsError(file, .noCount(place: place(row, column), value: cell.shown))
    }
    return .count(Int(value))
  }

  private func isBlank(_ row: Sheet.Row) -> Bool { row.cells.allSatisfy(\.isEmpty) }

  private func place(_ row: Sheet.Row, _ column: Int) -> String { table.place(row, column).description }
}
