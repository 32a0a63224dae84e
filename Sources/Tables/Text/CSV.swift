/// Comma-separated values as RFC 4180 has them: quotes, doubled quotes, line ends inside quotes; LF or CRLF.
package enum CSV {
  /// Every row of the file, empty lines left out.
  package static func rows(_ bytes: [UInt8]) -> [[String]] { numberedRows(bytes).map(\.cells) }

  /// Every row with its number as a spreadsheet shows it: from 1, empty ones counted but left out.
  package static func numberedRows(_ bytes: [UInt8]) -> [(number: Int, cells: [String])] {
    let (comma, quote, lf, cr) = (UInt8(44), UInt8(34), UInt8(10), UInt8(13))
    var rows: [(number: Int, cells: [String])] = []
    var number = 1
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func endCell() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    func endRow() {
      endCell()
      if row != [""] { rows.append((number, row)) }
      number += 1
      row = []
    }
    while position < bytes.count {
      let byte = bytes[position]
      let next = position + 1 < bytes.count ? bytes[position + 1] : nil
      if isQuoted {
        if byte == quote, next == quote {
          cell.append(quote)
          position += 1
        } else if byte == quote {
          isQuoted = false
        } else {
          cell.append(byte)
        }
      } else if byte == quote, cell.isEmpty {
        isQuoted = true
      } else if byte == comma {
        endCell()
      } else if byte == lf || (byte == cr && next == lf) {
        endRow()
        if byte == cr { position += 1 }
      } else {
        cell.append(byte)
      }
      position += 1
    }
    if !cell.isEmpty || !row.isEmpty { endRow() }
    return rows
  }
}
