internal import Tables

extension StudyReading {
  /// Says why a file of recorded arrivals cannot be used, at the key that would mend it.
  func report(_ failure: ArrivalLog.Failure, _ path: String, _ fields: Fields) {
    let item = fields[.file]
    switch failure {
    case .unreadable(let error):
      if case .unreadable(let failure) = error.reason {
        item?.fail("the file \(path): \(failure.reason)", "berkas \(path): \(failure.reasonInIndonesian)")
      } else {
        item?.fail("the file \(path) \(error.said)", "berkas \(path) \(error.saidInIndonesian)")
      }
    case .twoSheets(let first, let second):
      item?.fail(
        "the file \(path) has these columns in the sheets \"\(first)\" and \"\(second)\"; keep one of them",
        "berkas \(path) memuat kolom ini pada lembar \"\(first)\" dan \"\(second)\"; sisakan satu")
    case .ambiguous(let column, let doubt):
      item?.fail(
        "column \(column) of \(path): \(doubt); \(doubt.remedy)",
        "kolom \(column) \(path): \(doubt.saidInIndonesian); \(doubt.remedyInIndonesian)")
    case .empty:
      item?.fail(
        "the file \(path) is empty; expected a header and one row an arrival",
        "berkas \(path) kosong; seharusnya judul kolom dan satu baris setiap kedatangan")
    case .noColumn(let name, let header):
      let nearest = Sentence.meant(Nearest.match(to: name, among: header))
      let wanted = fields[.caseColumn]?.tree.text == name ? fields[.caseColumn] : fields[.column]
      wanted?.fail(
        saying: Sentence(
          "\"\(Tree.short(name))\" is not a column of \(path)", "\"\(Tree.short(name))\" bukan kolom \(path)")
          + .expected(.one(of: Tree.short(header.prefix(12).joined(separator: ", ")))) + nearest)
    case .badRow(let row, let text):
      item?.fail(
        "row \(row) of \(path): \"\(Tree.short(text))\" is not a time stamp such as 2026-03-25 09:30, or names no case",
        "baris \(row) \(path): \"\(Tree.short(text))\" bukan cap waktu seperti 2026-03-25 09:30, atau tidak menyebut kasus"
      )
    case .universalTime(let row, let text):
      item?.fail(
        "row \(row) of \(path): \"\(Tree.short(text))\" is in UTC; write the office's own time, which in WIB is 7 hours "
          + "later, such as 2026-03-25 09:30 or 2026-03-25T09:30+07:00",
        "baris \(row) \(path): \"\(Tree.short(text))\" dalam UTC; tulis waktu kantor, yang di WIB 7 jam lebih maju, "
          + "misalnya 2026-03-25 09:30 atau 2026-03-25T09:30+07:00"
      )
    case .otherZone(let row, let text):
      item?.fail(
        "row \(row) of \(path): \"\(Tree.short(text))\" brings more than one time zone into the file; write every row in "
          + "the office's own time",
        "baris \(row) \(path): \"\(Tree.short(text))\" membuat berkas memuat lebih dari satu zona waktu; tulis semua baris "
          + "dalam waktu kantor"
      )
    }
  }
}
