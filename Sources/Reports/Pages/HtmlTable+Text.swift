extension HtmlTable {
  /// A table of text with its heads as title and unit.
  ///
  /// - Parameters:
  ///   - table: whose names become the first column.
  ///   - title: of the whole.
  ///   - words: columns at the end that hold more than numbers.
  ///   - notes: below it.
  init(_ table: TextTable, title: String, words: Int, notes: [String] = []) {
    let columns = table.columns.enumerated().map { index, column in
      Column(
        column.head.prefix(column.nameLines).joined(separator: " "),
        unit: column.head.dropFirst(column.nameLines).filter { !$0.isEmpty }.joined(separator: " "),
        isNumber: index < table.columns.count - words)
    }
    let rows = table.names.enumerated().map { row, name in
      [Cell(name)]
        + table.columns.map { column in
          let cell = column.cells[row]
          return Cell(cell.value, detail: cell.note, mark: cell.verdict.map(Mark.init) ?? .none)
        }
    }
    self.init(title: title, columns: [Column(table.nameHead, isNumber: false)] + columns, rows: rows, notes: notes)
  }
}
