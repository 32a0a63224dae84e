internal import Tables

extension DataTable {
  /// The table of the file that has the columns, and how many sheets the file has; nil, and told, where there is none.
  static func find(_ file: Item, _ name: String, _ known: [String], _ required: [String]) -> (Table, sheets: Int)? {
    let path = file.reading.resolve(dataFile: name)
    let book: Workbook
    do {
      book = try WorkbookReader().read(path)
    } catch {
      switch error.reason {
      case .unreadable(let failure):
        file.fail(
          "the file \"\(Tree.short(name))\": \(failure.reason) (looked for \(path))",
          "berkas \"\(Tree.short(name))\": \(failure.reasonInIndonesian) (dicari \(path))")
      case .kind(.nothing): failEmpty(file, name, known)
      default: file.fail("the file \"\(name)\" \(error.said)", "berkas \"\(name)\" \(error.saidInIndonesian)")
      }
      return nil
    }
    file.reading.used(dataFile: path)
    let wanted = KnownColumns(known.map { KnownColumns.Column($0, isRequired: required.contains($0)) })
    let tables = Table.find(in: book, knowing: wanted)
    guard let table = tables.first else {
      failEmpty(file, name, known)
      return nil
    }
    if let sheet = table.sheet, table.score > 0,
      let other = tables.dropFirst().first(where: { $0.score == table.score && $0.isHidden == table.isHidden }),
      let also = other.sheet
    {
      file.fail(
        "the file \"\(name)\" has these columns in the sheets \"\(sheet)\" and \"\(also)\"; keep one of them, or save it "
          + "as CSV",
        "berkas \"\(name)\" memuat kolom ini pada lembar \"\(sheet)\" dan \"\(also)\"; sisakan satu, atau simpan sebagai CSV"
      )
      return nil
    }
    return (table, book.sheets.count)
  }

  /// One title a column, to the last that has one.
  static func titles(of table: Table) -> [String] {
    let count = table.header.titles.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    return Array(table.header.titles.prefix(count))
  }

  private static func failEmpty(_ file: Item, _ name: String, _ known: [String]) {
    file.fail(
      "the file \"\(name)\" is empty; expected a header such as \(known.joined(separator: ","))",
      "berkas \"\(name)\" kosong; seharusnya judul kolom seperti \(known.joined(separator: ","))")
  }
}

extension Item {
  /// Says which rows of a file count for nothing; gaps and the header's own rows go without saying.
  func warn(leftOut: [LeftOut], _ name: String) {
    func rows(_ isWanted: (LeftOut.Reason) -> Bool) -> [String] {
      leftOut.filter { isWanted($0.reason) }.map { String($0.rows.lowerBound) }
    }
    func listed(_ rows: [String], _ more: String) -> String {
      rows.prefix(8).joined(separator: ", ") + (rows.count > 8 ? " \(more) \(rows.count - 8)" : "")
    }
    let totals = rows { $0 == .total }
    if !totals.isEmpty {
      warn(
        "the file \"\(name)\": totals are left out (rows \(listed(totals, "and more:")))",
        "berkas \"\(name)\": baris jumlah tidak dihitung (baris \(listed(totals, "dan lainnya:")))")
    }
    let notes = rows { $0 == .note }
    if !notes.isEmpty {
      warn(
        "the file \"\(name)\": notes are left out (rows \(listed(notes, "and more:")))",
        "berkas \"\(name)\": catatan tidak dihitung (baris \(listed(notes, "dan lainnya:")))")
    }
  }
}
