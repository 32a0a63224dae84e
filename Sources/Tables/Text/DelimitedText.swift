/// Rows of a text whose cells have a mark between them (RFC 4180): quotes, doubled quotes, line ends inside quotes; any
/// line end.
struct DelimitedText {
  private let text: ArraySlice<UInt8>
  private let separator: UInt8
  private static let (quote, lf, cr) = (UInt8(34), UInt8(10), UInt8(13))

  init(_ text: ArraySlice<UInt8>, separator: UInt8) {
    self.text = text
    self.separator = separator
  }

  /// Passes on every row that is not an empty line, with its number as a spreadsheet shows it, until `take` says false.
  func eachRow(_ take: (Int, [String]) -> Bool) {
    var number = 1
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var position = text.startIndex
    func endCell() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
    }
    func endRow() -> Bool {
      endCell()
      defer {
        number += 1
        row.removeAll(keepingCapacity: true)
      }
      return row == [""] || take(number, row)
    }
    while position < text.endIndex {
      let byte = text[position]
      let next = position + 1 < text.endIndex ? text[position + 1] : nil
      if isQuoted {
        if byte == Self.quote, next == Self.quote {
          cell.append(Self.quote)
          position += 1
        } else if byte == Self.quote {
          isQuoted = false
        } else {
          cell.append(byte)
        }
      } else if byte == Self.quote, cell.isEmpty {
        isQuoted = true
      } else if byte == separator {
        endCell()
      } else if byte == Self.lf || byte == Self.cr {
        guard endRow() else { return }
        if byte == Self.cr, next == Self.lf { position += 1 }
      } else {
        cell.append(byte)
      }
      position += 1
    }
    if !cell.isEmpty || !row.isEmpty { _ = endRow() }
  }
}
