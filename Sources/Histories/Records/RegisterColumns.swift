internal import Government
internal import Tables

/// Which columns of a table hold what a register says.
struct RegisterColumns {
  private let table: Table
  private let file: String
  private let readings: ColumnReadings
  private let (receivedAt, finishedAt): (Int, Int)

  init(_ table: Table, file: String, order: CountsFile.DateOrder?) throws(CountsError) {
    guard let received = table.header.column("received"), let finished = table.header.column("finished") else {
      throw CountsError(file, .noDays(titles: table.header.titles.filter { !$0.isEmpty }.joined(separator: ", ")))
    }
    let days = ColumnHints(wanted: .date, dateOrder: order.map { $0 == .dayFirst ? .dayFirst : .monthFirst })
    readings = ColumnReadings(table, hints: [received: days, finished: days])
    for column in [received, finished] {
      guard case .ambiguous(let doubt)? = readings[column: column]?.kind else { continue }
      throw CountsError(
        file,
        .ambiguous(
          column: table.header.titles[column],
          "\(doubt.description); \(doubt.remedy), or say --dates dd/mm or --dates mm/dd",
          inIndonesian:
            "\(doubt.saidInIndonesian); \(doubt.remedyInIndonesian), atau tulis --dates dd/mm atau --dates mm/dd"))
    }
    self.table = table
    self.file = file
    (receivedAt, finishedAt) = (received, finished)
  }

  /// nil for a row without one.
  func received(_ row: Sheet.Row) throws(CountsError) -> TimeStamp? {
    let cell = row[column: receivedAt]
    if cell.isEmpty { return nil }
    guard let stamp = readings[column: receivedAt]?.stamp(cell) else {
      throw CountsError(file, .noStamp(place: table.place(row, receivedAt).description, value: cell.shown))
    }
    return stamp
  }

  /// nil where the request is not done: an empty cell, a stroke, a word such as "proses".
  func finished(_ row: Sheet.Row) -> TimeStamp? { readings[column: finishedAt]?.stamp(row[column: finishedAt]) }

  func service(_ row: Sheet.Row) -> String? { text("service", row) }
  func unit(_ row: Sheet.Row) -> String? { text("unit", row) }
  func officer(_ row: Sheet.Row) -> String? { text("officer", row) }

  private func text(_ key: String, _ row: Sheet.Row) -> String? {
    guard let column = table.header.column(key) else { return nil }
    let cell = row[column: column]
    return cell.isEmpty ? nil : cell.shown
  }
}
