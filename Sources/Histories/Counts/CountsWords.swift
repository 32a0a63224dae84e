internal import Tables

/// What offices write in place of a count.
enum CountsWords {
  private static let closed = ["libur", "tutup", "cuti", "closed", "holiday"]
  private static let missing: Set<String> = ["-", "–", "n/a"]

  /// A cell in a message, without the number of a person.
  static func told(_ cell: Cell) -> String { PersonalColumns.isUntold(cell) ? "…" : cell.shown }

  static func isClosed(_ cell: Cell) -> Bool {
    cell.text.map { text in closed.contains { ColumnName.plain(text).hasPrefix($0) } } ?? false
  }

  /// Nobody knows how many.
  static func isMissing(_ cell: Cell) -> Bool { cell.isEmpty || missing.contains(cell.shown) }

  /// `NIHIL`: nobody came.
  static func isNone(_ cell: Cell) -> Bool { cell.text.map { ColumnName.plain($0) == "nihil" } ?? false }

  static func isNoCount(_ cell: Cell) -> Bool { isMissing(cell) || isClosed(cell) || isNone(cell) }
}
