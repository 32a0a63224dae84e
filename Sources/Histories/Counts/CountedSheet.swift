package import Government
internal import Tables

/// Where the counts of a file stand: which row of a sheet is which day, which column which service.
package struct CountedSheet: Sendable, Hashable {
  package struct Day: Sendable, Hashable {
    package let row: Int
    package let date: CivilDate
  }

  /// nil for a file of text.
  package let sheet: String?
  package let days: [Day]
  /// The column of days.
  package let column: Int
  /// Columns of services that have one of their own.
  package let services: [String: Int]
  /// What stands above the table.
  package let above: [String]

  init(_ counts: CountsTable, _ days: [Day]) {
    sheet = counts.table.sheet
    self.days = days
    column = counts.date
    above = counts.table.above.flatMap { $0.cells.compactMap(\.text) }
    if case .wide(let columns) = counts.form {
      services = Dictionary(columns.map { (counts.table.header.titles[$0], $0) }) { first, _ in first }
    } else {
      services = [:]
    }
  }
}
