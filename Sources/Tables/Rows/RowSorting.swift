/// Tells rows of a table from what offices write between and below them.
struct RowSorting {
  private let titles: [String]
  private let titleCount: Int

  init(_ header: Header) {
    titles = header.titles.map(ColumnName.plain)
    titleCount = titles.count { !$0.isEmpty }
  }

  /// nil for an entry of the table.
  func reason(toLeaveOut row: Sheet.Row) -> LeftOut.Reason? {
    guard let first = row.cells.first(where: { !$0.isEmpty && $0.text != nil })?.text else { return nil }
    if isHeader(row) { return .repeatedHeader }
    if Self.isTotal(first), isAlone(row) { return .total }
    if titleCount > 1, Self.isNote(first), isAlone(row), row.cells.count(where: { !$0.isEmpty }) == 1 { return .note }
    return nil
  }

  /// `1 2 3 …`, also as `(1) (2) (3)` or `7 = 5 × 6`, a number for each column.
  static func numbersColumns(_ row: Sheet.Row) -> Bool {
    let filled = row.cells.filter { !$0.isEmpty }
    guard filled.count >= 3 else { return false }
    for (place, cell) in filled.enumerated() {
      let digits = cell.shown.drop { $0 == "(" || $0 == " " }.prefix { $0.isASCII && $0.isNumber }
      guard Int(digits) == place + 1 else { return false }
      if case .number(let value) = cell, value != Double(place + 1) { return false }
      if cell.shown.count > digits.count + 2, !cell.shown.contains("=") { return false }
    }
    return true
  }

  /// Rows at the foot that are no entries: below a gap, texts alone, in at most two cells; a place and date, a signature.
  static func footStart(_ rows: ArraySlice<Sheet.Row>, width: Int) -> Int {
    guard width > 2 else { return rows.endIndex }
    var start = rows.endIndex
    var place = rows.endIndex
    while place > rows.startIndex {
      let row = rows[place - 1]
      let filled = row.cells.filter { !$0.isEmpty }
      guard filled.count <= 2, filled.allSatisfy({ $0.text != nil }) else { break }
      place -= 1
      // Only below a gap is it certain that the table has ended.
      if place > rows.startIndex, rows[place - 1].number < row.number - 1 { start = place }
    }
    return start
  }

  private func isHeader(_ row: Sheet.Row) -> Bool {
    guard titleCount > 1 else { return false }
    var same = 0
    for (place, title) in titles.enumerated() where !title.isEmpty {
      let cell = row[column: place]
      if cell.isEmpty { continue }
      guard cell.text.map(ColumnName.plain) == title else { return false }
      same += 1
    }
    return same * 2 > titleCount
  }

  /// Whether no other text stands beside the first.
  private func isAlone(_ row: Sheet.Row) -> Bool {
    row.cells.count { cell in
      guard case .text(let text) = cell, !text.isBlank else { return false }
      // A sum may be written as a text, or not be there.
      return text.contains(where: \.isLetter)
    } == 1
  }

  private static let totals = [
    "jumlah", "total", "sub total", "subtotal", "sub jumlah", "grand total", "jml", "rata rata", "rerata", "sum",
    "average", "mean",
  ]

  static func isTotal(_ text: String) -> Bool {
    guard let letter = text.utf8.first(where: { $0 > 32 }), text.utf8.count < 80, "jJtTsSgGrRaAmM".utf8.contains(letter)
    else { return false }
    let plain = ColumnName.plain(text)
    return totals.contains { plain == $0 || plain.hasPrefix($0 + " ") }
  }

  private static let notes = [
    "catatan", "keterangan", "sumber", "note", "notes", "source", "mengetahui", "ket", "dicetak", "tanggal cetak",
  ]

  private static func isNote(_ text: String) -> Bool {
    let trimmed = text.drop { $0.isWhitespace }
    if trimmed.hasPrefix("*") { return true }
    let plain = ColumnName.plain(text)
    return notes.contains { plain == $0 || plain.hasPrefix($0 + " ") }
  }
}
