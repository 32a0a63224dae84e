/// One sheet of a workbook; a file of text is a workbook of one.
package struct Sheet: Sendable {
  /// A row that has something in it.
  package struct Row: Sendable {
    /// As a spreadsheet shows it, from 1.
    package let number: Int
    /// To the last that is filled.
    package let cells: [Cell]

    package init(number: Int, cells: [Cell]) {
      self.number = number
      self.cells = cells
    }

    /// A cell, whether or not the row reaches as far.
    package subscript(column column: Int) -> Cell { cells.indices.contains(column) ? cells[column] : .empty }
  }

  /// Cells shown as one; rows from 1, columns from 0.
  package struct Merge: Sendable, Hashable {
    package let rows: ClosedRange<Int>
    package let columns: ClosedRange<Int>

    package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
      self.rows = rows
      self.columns = columns
    }
  }

  /// nil for a file of text.
  package let name: String?
  package let isHidden: Bool
  /// Rows with nothing in them are left out; numbers ascend.
  package let rows: [Row]
  package let merges: [Merge]

  package init(name: String?, isHidden: Bool = false, rows: [Row], merges: [Merge] = []) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
    self.merges = merges
  }

  package func place(row: Int, column: Int) -> CellPlace { CellPlace(sheet: name, row: row, column: column) }
}
