internal import Tables

extension DataTable {
  /// Whether nothing in the table may belong to a real person: no column of names, no number of 18 digits.
  func isSynthetic(_ table: Table) -> Bool {
    let remedy = Sentence(
      "officers are synthetic: use an identifier such as P017", "pegawai bersifat sintetis: pakai kode seperti P017")
    var isGood = true
    for title in table.header.titles where PersonalColumns.isPersonal(title) {
      let column = Vocabulary.plain(title)
      file.fail(
        "the file \"\(name)\" has a column \"\(column)\", which belongs to real people; \(remedy.en)",
        "berkas \"\(name)\" memuat kolom \"\(column)\", yang berisi data orang; \(remedy.id)")
      isGood = false
    }
    let length = PersonalColumns.numberLength
    let digits = Sentence("number of \(length) digits", "nomor \(length) angka")
    if table.header.titles.contains(where: PersonalColumns.hasLongNumber) {
      file.fail(
        "the file \"\(name)\" has a \(digits.en) in its header; \(remedy.en)",
        "berkas \"\(name)\" memuat \(digits.id) pada judul kolomnya; \(remedy.id)")
      isGood = false
    }
    // The number itself stays out of the message, and the message is said once.
    let found = table.rows.filter { $0.cells.contains(where: PersonalColumns.holdsLongNumber) }
    if let first = found.first {
      let more = found.count - 1
      let others = more > 0 ? Sentence(", and \(more) other rows have one", ", juga \(more) baris lain") : ""
      fail(
        Row(number: first.number, cells: []),
        "has a \(digits.en), as officers' numbers (NIP) have\(others.en); \(remedy.en)",
        "memuat \(digits.id), seperti NIP\(others.id); \(remedy.id)")
      isGood = false
    }
    return isGood
  }
}
