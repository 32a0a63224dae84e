/// Comma-separated values, as this project writes them.
package enum CSV {
  /// Every row of the file, empty lines left out.
  package static func rows(_ bytes: [UInt8]) -> [[String]] { numberedRows(bytes).map(\.cells) }

  /// Every row with its number as a spreadsheet shows it: from 1, empty ones counted but left out.
  package static func numberedRows(_ bytes: [UInt8]) -> [(number: Int, cells: [String])] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var rows: [(number: Int, cells: [String])] = []
    DelimitedText(text, separator: TextForm.Separator.comma.rawValue).eachRow {
      rows.append((number: $0, cells: $1))
      return true
    }
    return rows
  }
}
