/// The entries that stand under a header, each with its place; what was left out is listed.
package struct Table: Sendable {
  /// nil for a file of text.
  package let sheet: String?
  package let isHidden: Bool
  /// What stands above the header.
  package let above: [Sheet.Row]
  package let header: Header
  package let rows: [Sheet.Row]
  /// Cells of the sheet shown as one.
  package let merges: [Sheet.Merge]
  /// In the order of the sheet.
  package let leftOut: [LeftOut]
  /// How many of the columns asked for were found, required ones twice: from 0 to 1.
  package let score: Double
  /// Keys of required columns that were not found.
  package let missing: [String]
  package let countsFrom1904: Bool

  package func place(_ row: Sheet.Row, _ column: Int) -> CellPlace {
    CellPlace(sheet: sheet, row: row.number, column: column)
  }

  /// The cells of a column from top to bottom, with their rows.
  package func cells(of column: Int) -> [(row: Int, cell: Cell)] {
    rows.map { (row: $0.number, cell: $0[column: column]) }
  }
}
