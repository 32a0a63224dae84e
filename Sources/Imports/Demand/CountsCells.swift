internal import Government
internal import Histories
internal import Tables

/// Where the counts of a service stand, for a comment that names their cells.
struct CountsCells {
  private let sheets: [CountedSheet]
  private let file: String

  init(_ counts: CountsFile, file: String) {
    sheets = counts.sheets
    self.file = file
  }

  /// `kunjungan.xlsx, 2025!C231:C268 2026!C5:C230`: its own column, or that of the days.
  func source(of service: String, _ days: ClosedRange<CivilDate>) -> String {
    let ranges = sheets.compactMap { sheet -> String? in
      let rows = sheet.days.filter { days.contains($0.date) }.map(\.row)
      guard let first = rows.first, let last = rows.last else { return nil }
      let letters = CellPlace.letters(sheet.services[service] ?? sheet.column)
      return (sheet.sheet.map { $0 + "!" } ?? "") + "\(letters)\(first):\(letters)\(last)"
    }
    return ranges.isEmpty ? file : "\(file), \(ranges.joined(separator: " "))"
  }
}
