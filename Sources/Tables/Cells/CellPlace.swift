/// Where a cell stands, named as a spreadsheet names it: `Sheet1!C12`.
package struct CellPlace: Sendable, Hashable, CustomStringConvertible {
  /// nil for a file of text, which has no sheets.
  package let sheet: String?
  /// From 1.
  package let row: Int
  /// From 0.
  package let column: Int

  package init(sheet: String?, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  package var description: String { (sheet.map { $0 + "!" } ?? "") + Self.letters(column) + String(row) }

  /// `A`, `Z`, `AA` for 0, 25, 26.
  package static func letters(_ column: Int) -> String {
    var text = ""
    var rest = max(0, column) + 1
    while rest > 0 {
      text = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + text
      rest = (rest - 1) / 26
    }
    return text
  }
}
