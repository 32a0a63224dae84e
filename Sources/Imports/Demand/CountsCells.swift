internal import Government
internal import Tables

/// Where the counts of a service stand, for a comment that names their cells.
struct CountsCells {
  private let tables: [(table: Table, readings: ColumnReadings)]
  private let file: String

  init(_ tables: [Table], file: String, options: ImportOptions) {
    let hints = ColumnHints(dateOrder: options.dates?.order)
    self.tables = tables.map { ($0, ColumnReadings($0, common: hints)) }
    self.file = file
  }

  /// `kunjungan.xlsx, 2025!C231:C268 2026!C5:C230`; the file alone where it has no column of its own.
  func source(of service: String, _ days: ClosedRange<CivilDate>) -> String {
    let ranges = tables.compactMap { table, readings -> String? in
      guard let date = table.header.column("date"), let reading = readings[column: date] else { return nil }
      let column = table.header.titles.firstIndex { ColumnName.plain($0) == ColumnName.plain(service) } ?? date
      let rows = table.rows.filter { row in reading.date(row[column: date]).map(days.contains) ?? false }
      guard let first = rows.first?.number, let last = rows.last?.number else { return nil }
      let letters = CellPlace.letters(column)
      return (table.sheet.map { $0 + "!" } ?? "") + "\(letters)\(first):\(letters)\(last)"
    }
    return ranges.isEmpty ? file : "\(file), \(ranges.joined(separator: " "))"
  }
}
