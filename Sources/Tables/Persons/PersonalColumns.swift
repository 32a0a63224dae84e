/// Says which columns may tell who somebody is.
package enum PersonalColumns {
  /// Digits of an officer's number (NIP), and of a citizen's (NIK).
  package static let numberLength = 18
  private static let shorterLength = 16

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

  /// Whom `Nama Petugas Loket` names.
  private static let named: Set<Substring> = [
    "petugas", "pegawai", "pemohon", "pelapor", "operator", "verifikator", "penerima", "pejabat", "pengaju",
  ]
  /// What of them a title names in place of themselves where it stands before them, as in `JENIS PEGAWAI NAMA`.
  private static let things: Set<Substring> = [
    "jenis", "jabatan", "unit", "unor", "status", "kedudukan", "pangkat", "golongan", "layanan", "instansi",
    "pendidikan",
  ]

  package static func isPersonal(_ title: String) -> Bool {
    let plain = ColumnName.plain(title)
    let all = plain.split(separator: " ")
    return exact.contains(plain) || all.contains(where: words.contains)
      || (all.contains("nama")
        && all.firstIndex(where: named.contains).map { !all[..<$0].contains(where: things.contains) } == true)
  }

  /// Whether a name that is printed holds the number of an officer or a citizen.
  package static func isUntold(_ text: String) -> Bool { hasLongNumber(text, from: shorterLength) }

  /// Whether 18 digits stand in a row, also as `19800101 200501 1 001` or `19800101.200501.1.001`.
  package static func hasLongNumber(_ text: String) -> Bool { hasLongNumber(text, from: numberLength) }

  private static func hasLongNumber(_ text: String, from least: Int) -> Bool {
    var run = 0
    // Of digits with marks between them, which may be days and times too: those of a number begin with a year and are no more.
    var marked = ""
    func isMarkedNumber() -> Bool {
      marked.count == numberLength && (marked.hasPrefix("19") || marked.hasPrefix("20"))
        || least == shorterLength && marked.count == shorterLength && isCitizen(marked)
    }
    for character in text where !character.isWhitespace && (character.isASCII || character.isNumber) {
      if character.isNumber {
        run += 1
        marked.append(character)
        if run >= least { return true }
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

  /// Whether 16 digits begin with a province and have a day (of women 40 more) and a month of birth where a NIK has them.
  private static func isCitizen(_ digits: String) -> Bool {
    let pairs = stride(from: 0, to: 10, by: 2).map { Int(digits.dropFirst($0).prefix(2)) ?? 0 }
    return (11...96).contains(pairs[0]) && (1...71).contains(pairs[3]) && (1...12).contains(pairs[4])
  }

  /// The columns of a table that hold persons, by title or by the numbers in them.
  package static func places(in table: Table) -> [Int] {
    let width = max(table.header.titles.count, table.rows.reduce(0) { max($0, $1.cells.count) })
    return (0..<width).filter { column in
      let title = table.header.titles.indices.contains(column) ? table.header.titles[column] : ""
      return isPersonal(title) || table.rows.contains { holdsLongNumber($0[column: column]) }
    }
  }

  /// The same of a cell.
  package static func isUntold(_ cell: Cell) -> Bool {
    switch cell {
    case .text(let text): text.utf8.count >= shorterLength && isUntold(text)
    case .number(let value): abs(value) >= 1e15 && abs(value) < 1e18
    default: false
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
