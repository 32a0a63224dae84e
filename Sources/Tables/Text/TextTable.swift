/// A text as a workbook of one sheet, whatever its encoding and the mark between its cells.
package enum TextTable {
  package static let mostRows = 1_048_576

  package static func read(_ bytes: [UInt8], file: String) throws(TableError) -> Workbook {
    var (text, encoding) = TextDecoding.utf8(bytes)
    var numbering = 0
    var separator: TextForm.Separator?
    if let said = declared(text) {
      (separator, text) = said
      numbering = 1
    }
    let mark = separator ?? SeparatorVote.winner(text)
    var rows: [Sheet.Row] = []
    var isTooLong = false
    DelimitedText(text, separator: mark.rawValue).eachRow { number, cells in
      guard number <= mostRows else {
        isTooLong = true
        return false
      }
      var row = cells.map { $0.isBlank ? Cell.empty : .text($0) }
      while row.last == .empty { row.removeLast() }
      if !row.isEmpty { rows.append(Sheet.Row(number: number + numbering, cells: row)) }
      return true
    }
    if isTooLong { throw TableError(file: file, .tooManyRows(limit: mostRows)) }
    return Workbook(
      file: file, sheets: [Sheet(name: nil, rows: rows)], form: TextForm(encoding: encoding, separator: mark))
  }

  /// `sep=;` as a first line, as spreadsheet programs write and read it.
  private static func declared(_ text: ArraySlice<UInt8>) -> (TextForm.Separator?, ArraySlice<UInt8>)? {
    guard text.count > 5, text.starts(with: Array("sep=".utf8)) || text.starts(with: Array("SEP=".utf8)),
      let mark = TextForm.Separator(rawValue: text[text.startIndex + 4])
    else { return nil }
    var rest = text.dropFirst(5)
    if rest.first == 13 { rest = rest.dropFirst() }
    guard rest.first == 10 else { return nil }
    return (mark, rest.dropFirst())
  }
}
