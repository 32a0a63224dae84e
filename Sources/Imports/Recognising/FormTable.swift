internal import Government
internal import Tables

/// A sheet that was recognised, with the columns that are used.
struct FormTable {
  let form: Form
  let file: String
  let table: Table
  let readings: ColumnReadings

  func column(_ key: String) -> Int? { form.column(key, in: table.header) }

  /// What a cell shows; nil where the column is missing or the cell is empty.
  func text(_ row: Sheet.Row, _ key: String) -> String? {
    guard let column = column(key) else { return nil }
    let shown = row[column: column].shown
    return shown.isEmpty ? nil : shown
  }

  /// nil too for what no office has.
  func number(_ row: Sheet.Row, _ key: String) -> Double? {
    column(key).flatMap { readings[column: $0]?.number(row[column: $0]) }.flatMap { abs($0) <= Self.most ? $0 : nil }
  }

  /// Officers; none where the cell says nothing that could be.
  func heads(_ row: Sheet.Row, _ key: String) -> Int {
    number(row, key).flatMap { (0...Self.mostOfficers).contains($0) ? Int($0.rounded()) : nil } ?? 0
  }

  private static let most = 1e9
  private static let mostOfficers = 100_000.0

  func stamp(_ row: Sheet.Row, _ key: String) -> TimeStamp? {
    column(key).flatMap { readings[column: $0]?.stamp(row[column: $0]) }
  }

  /// `abk.xlsx, PUSKESMAS SATU!E7`
  func place(_ row: Sheet.Row, _ key: String) -> String {
    "\(file), \(table.place(row, column(key) ?? 0))"
  }

  /// `abk.xlsx, PUSKESMAS SATU!E7:G9`: from the first to the last of these columns that are there.
  func range(_ rows: ClosedRange<Int>, _ keys: [String]) -> String {
    let columns = keys.compactMap(column)
    let sheet = table.sheet.map { $0 + "!" } ?? ""
    let first = CellPlace.letters(columns.min() ?? 0) + String(rows.lowerBound)
    let last = CellPlace.letters(columns.max() ?? 0) + String(rows.upperBound)
    return "\(file), \(sheet)\(first == last ? first : first + ":" + last)"
  }

  /// Where the table stands in its file.
  var name: String { table.sheet.map { "\(file), \($0)" } ?? file }
}
