internal import Tables

/// What the rows above a header say of the whole sheet: `UNIT KERJA : DINAS KESEHATAN`, `TAHUN : 2026`.
struct SheetLabel {
  let unit: String?
  let post: String?
  let year: Int?

  private static let unitWords = [
    "unit kerja", "unit organisasi", "perangkat daerah", "nama opd", "opd", "skpd", "satuan kerja", "nama unit kerja",
    "unor",
  ]

  init(_ table: Table) {
    func value(_ words: [String]) -> String? {
      for row in table.above {
        let filled = row.cells.filter { !$0.isEmpty }.map(\.shown)
        for (place, text) in filled.enumerated() {
          if let colon = text.firstIndex(of: ":"), words.contains(ColumnName.plain(String(text[..<colon]))) {
            let rest = text[text.index(after: colon)...].drop(while: \.isWhitespace)
            if !rest.isEmpty { return String(rest) }
          }
          guard words.contains(ColumnName.plain(text)) else { continue }
          let next = filled[(place + 1)...].first { $0.contains(where: { $0.isLetter || $0.isNumber }) }
          if let next { return String(next.drop { $0 == ":" || $0.isWhitespace }) }
        }
      }
      return nil
    }
    unit = value(Self.unitWords).flatMap { PersonalColumns.isUntold($0) ? nil : $0 }
    post = value(["nama jabatan", "jabatan"])
    year = value(["tahun", "tahun anggaran"]).flatMap { Int($0.prefix(4)) }.flatMap {
      (1990...2100).contains($0) ? $0 : nil
    }
  }
}
