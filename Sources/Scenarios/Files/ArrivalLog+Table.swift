internal import Tables

extension ArrivalLog {
  /// The table with the columns, of the sheet that has them.
  static func table(of file: String, _ columns: [String]) throws(Failure) -> Table {
    let book: Workbook
    do {
      book = try WorkbookReader().read(file)
    } catch {
      if error.reason == .kind(.nothing) { throw .empty }
      throw .unreadable(error)
    }
    let known = KnownColumns(columns.map { KnownColumns.Column($0, isRequired: true) })
    let tables = Table.find(in: book, knowing: known)
    guard let table = tables.first else { throw .empty }
    if table.score > 0, let other = tables.dropFirst().first(where: { $0.score == table.score && !$0.isHidden }) {
      throw .twoSheets(table.sheet ?? "", other.sheet ?? "")
    }
    return table
  }

  /// A column by its very title, or by the last line of it.
  static func place(of name: String, in table: Table) throws(Failure) -> Int {
    if let exact = table.header.titles.firstIndex(of: name) { return exact }
    guard let match = table.header.matches.first(where: { $0.key == name }), match.quality > 0.8 else {
      throw .noColumn(name, header: table.header.titles.filter { !$0.isEmpty })
    }
    return match.column
  }
}
