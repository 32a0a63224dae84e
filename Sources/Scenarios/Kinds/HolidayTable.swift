internal import Government
internal import Tables

/// Days off from a file: its column of dates, which is the first one where none is called so.
struct HolidayTable {
  let item: Item
  let name: String

  func holidays() -> Holidays? {
    let path = item.reading.resolve(dataFile: name)
    let book: Workbook
    do {
      book = try WorkbookReader().read(path)
    } catch {
      switch error.reason {
      case .unreadable(let failure):
        item.fail(
          "the file \"\(name)\": \(failure.reason) (looked for \(path))",
          "berkas \"\(name)\": \(failure.reasonInIndonesian) (dicari \(path))")
      case .kind(.nothing): return empty(path)
      default: item.fail("the file \"\(name)\" \(error.said)", "berkas \"\(name)\" \(error.saidInIndonesian)")
      }
      return nil
    }
    let known = KnownColumns([.init("date", names: ["tanggal", "tgl", "hari libur"])])
    guard let table = Table.find(in: book, knowing: known).first else { return empty(path) }
    item.reading.used(dataFile: path)
    let cells = cells(of: table)
    let reading = ColumnReading(
      cells, hints: ColumnHints(wanted: .date, countsFrom1904: table.countsFrom1904))
    if case .ambiguous(let doubt) = reading.kind {
      item.fail(
        "the file \"\(name)\": \(doubt); \(doubt.remedy)",
        "berkas \"\(name)\": \(doubt.saidInIndonesian); \(doubt.remedyInIndonesian)")
      return nil
    }
    var dates: [CivilDate] = []
    for (row, cell) in cells {
      guard let date = reading.date(cell) else {
        item.fail(
          "row \(row) of \(path): \"\(Tree.short(cell.shown))\" is not a date such as 2026-03-25",
          "baris \(row) \(path): \"\(Tree.short(cell.shown))\" bukan tanggal seperti 2026-03-25")
        return nil
      }
      dates.append(date)
    }
    return .listed(Set(dates).sorted())
  }

  /// A file without titles begins with a date.
  private func cells(of table: Table) -> [(row: Int, cell: Cell)] {
    let named = table.header.column("date")
    let cells = table.cells(of: named ?? 0)
    guard named == nil, let title = table.header.titles.first, WrittenDate(title) != nil else { return cells }
    return [(row: table.header.rows.lowerBound, cell: .text(title))] + cells
  }

  private func empty(_ path: String) -> Holidays {
    item.reading.used(dataFile: path)
    return .listed([])
  }
}
