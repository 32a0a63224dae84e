@testable import Tables

/// Bytes on their way into a table: whatever they are, every row is kept or left out with a reason, and every filled cell of
/// a column is counted once.
enum TextReader {
  private static let known = KnownColumns([
    .init("unit", names: ["unit kerja", "opd"], isRequired: true), .init("tanggal", names: ["date"]), .init("jumlah"),
  ])

  static func read(_ bytes: [UInt8]) {
    guard FileSignature.kind(of: bytes) == .text, let book = try? TextTable.read(bytes, file: "file.csv") else {
      return
    }
    for table in Table.find(in: book, knowing: known, rules: .init(dropsDuplicates: true)) {
      precondition((0...1).contains(table.score))
      let below = book.sheets[0].rows.count { $0.number > table.header.rows.upperBound }
      let leftOut = table.leftOut.count { $0.reason != .empty }
      precondition(below == table.rows.count + leftOut, "a row was lost")
      _ = PersonalColumns.places(in: table)
      for (place, reading) in ColumnReadings(table).columns.enumerated() {
        precondition(reading.evidence.rows == table.rows.count)
        precondition(reading.evidence.fitting + reading.misfits.count == reading.evidence.filled, "a cell was lost")
        precondition(!reading.evidence.sentence(reading.kind).isEmpty)
        for (_, cell) in table.cells(of: place) { _ = reading.typed(cell).shown }
      }
    }
  }
}
