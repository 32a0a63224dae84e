internal import Government
internal import Tables

extension CountsTable {
  /// Enters every row into the ledger.
  ///
  /// - Parameter steps: which rows are steps of the same request.
  /// - Returns: which row is which day.
  func enter(_ ledger: inout CountsLedger, _ steps: RequestSteps) throws(CountsError) -> [CountedSheet.Day] {
    var days = days
    var found: [CountedSheet.Day] = []
    let names = CommonNames(table, column: serviceOfRequests)
    for row in table.rows {
      guard let day = try days.date(of: row, isBlank: isBlank(row)) else { continue }
      found.append(.init(row: row.number, date: day))
      switch form {
      case .wide(let columns): try enter(row, day, columns, &ledger)
      case .long(let service, let count):
        let value = try counted(row, count)
        try ledger.enter(value, day, service: try named(row, service), at: place(row, count))
      case .register(let service):
        ledger.add(
          day,
          service: names.shown(try service.map { column throws(CountsError) in try named(row, column) } ?? unnamed),
          request: steps.request(of: row, in: table))
      }
    }
    return found
  }

  private func enter(_ row: Sheet.Row, _ day: CivilDate, _ columns: [Int], _ ledger: inout CountsLedger)
    throws(CountsError)
  {
    let isClosed = row.cells.contains(where: CountsWords.isClosed)
    let hasNumber = columns.contains { number(row, $0) != nil }
    // A day of a printed form that nobody filled in is as one without a row.
    if !isClosed, !hasNumber, columns.allSatisfy({ row[column: $0].isEmpty }) { return }
    for column in columns {
      let value = isClosed && !hasNumber ? .closed : try counted(row, column)
      try ledger.enter(value, day, service: table.header.titles[column], at: place(row, column))
    }
  }

  private var serviceOfRequests: Int? { if case .register(let service) = form { service } else { nil } }

  private var unnamed: String { table.sheet ?? "requests" }

  /// The service of a row, which is no person.
  private func named(_ row: Sheet.Row, _ column: Int) throws(CountsError) -> String {
    guard !PersonalColumns.holdsLongNumber(row[column: column]) else {
      throw CountsError(file, .persons(column: CellPlace.letters(column)))
    }
    return row[column: column].shown
  }

  private func number(_ row: Sheet.Row, _ column: Int) -> Double? { counts[column]?.number(row[column: column]) }

  /// What a cell says of its day: blank cells are not on record, since nobody can tell them from none.
  private func counted(_ row: Sheet.Row, _ column: Int) throws(CountsError) -> DailySeries.Day {
    let cell = row[column: column]
    if CountsWords.isMissing(cell) { return .unknown }
    if CountsWords.isNone(cell) { return .count(0) }
    guard let value = number(row, column), value >= 0, value == value.rounded(), value < 1e7 else {
      throw CountsError(file, .noCount(place: place(row, column), value: CountsWords.told(cell)))
    }
    return .count(Int(value))
  }

  /// Whether nothing is counted in a row.
  private func isBlank(_ row: Sheet.Row) -> Bool {
    switch form {
    case .wide(let columns): columns.allSatisfy { row[column: $0].isEmpty }
    case .long(_, let count): row[column: count].isEmpty
    case .register: row.cells.count { !$0.isEmpty } < 2
    }
  }

  private func place(_ row: Sheet.Row, _ column: Int) -> String { table.place(row, column).description }
}
