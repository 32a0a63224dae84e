/// Says which columns may tell who somebody is.
package enum PersonalColumns {
  /// Digits of an officer's number (NIP).
  package static let numberLength = 18

  /// Titles of columns that name or number persons.
  private static let exact: Set<String> = [
    "name", "nama", "nip", "nik", "nama lengkap", "nama pegawai", "nama pemohon", "pemohon", "pelapor", "nama pelapor",
    "nip baru", "nip lama", "nama asn",
    "nama pns", "no ktp", "nomor ktp", "nomor hp", "no hp", "email", "email gov", "alamat", "npwp", "npwp nomor",
    "bpjs",
    "tempat lahir", "tanggal lahir", "tgl lahir", "full name",
  ]

  /// Words that make any title personal, as in `NIP Atasan`.
  private static let words: Set<Substring> = ["nip", "nik", "npwp"]

  package static func isPersonal(_ title: String) -> Bool {
    let plain = ColumnName.plain(title)
    return exact.contains(plain) || plain.split(separator: " ").contains(where: words.contains)
  }

  /// Whether 18 digits stand in a row, also as `19800101 200501 1 001` or `19800101.200501.1.001`.
  package static func hasLongNumber(_ text: String) -> Bool {
    var run = 0
    // Of digits with marks between them, which may be days and times too: those of a number begin with a year and are no more.
    var marked = ""
    func isMarkedNumber() -> Bool {
      marked.count == numberLength && (marked.hasPrefix("19") || marked.hasPrefix("20"))
    }
    for character in text where !character.isWhitespace && (character.isASCII || character.isNumber) {
      if character.isNumber {
        run += 1
        marked.append(character)
        if run >= numberLength { return true }
      } else {
        run = 0
        if !".-_".contains(character) {
          if isMarkedNumber() { return true }
          marked = ""
        }
      }
    }
    return isMarkedNumber()
  }

  /// The columns of a table that hold persons, by title or by the numbers in them.
  package static func places(in table: Table) -> [Int] {
    let width = max(table.header.titles.count, table.rows.reduce(0) { max($0, $1.cells.count) })
    return (0..<width).filter { column in
      let title = table.header.titles.indices.contains(column) ? table.header.titles[column] : ""
      return isPersonal(title) || table.rows.contains { holdsLongNumber($0[column: column]) }
    }
  }

  /// A number of a spreadsheet has lost its last digits by then, and is one all the same.
  package static func holdsLongNumber(_ cell: Cell) -> Bool {
    switch cell {
    case .text(let text): text.utf8.count >= numberLength && hasLongNumber(text)
    case .number(let value): abs(value) >= 1e17 && abs(value) < 1e18
    default: false
    }
  }
}
