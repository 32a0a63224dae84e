/// Rows that are no entries of a table, and why.
package struct LeftOut: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    case empty
    /// `1 2 3 …` under the header.
    case columnNumbers
    /// A sum or mean of other rows: `JUMLAH`, `TOTAL`, `Rata-rata`.
    case total
    /// A remark, a source, a signature.
    case note
    case repeatedHeader
    /// Every cell as in an earlier row.
    case duplicate(of: Int)

    package var said: String {
      switch self {
      case .empty: "is empty"
      case .columnNumbers: "numbers the columns"
      case .total: "is a total of others"
      case .note: "is a note"
      case .repeatedHeader: "is the header again"
      case .duplicate(let row): "is row \(row) again"
      }
    }

    package var saidInIndonesian: String {
      switch self {
      case .empty: "kosong"
      case .columnNumbers: "nomor kolom"
      case .total: "jumlah dari baris lain"
      case .note: "catatan"
      case .repeatedHeader: "judul kolom diulang"
      case .duplicate(let row): "sama dengan baris \(row)"
      }
    }
  }

  package let rows: ClosedRange<Int>
  package let reason: Reason

  package init(rows: ClosedRange<Int>, _ reason: Reason) {
    self.rows = rows
    self.reason = reason
  }
}
