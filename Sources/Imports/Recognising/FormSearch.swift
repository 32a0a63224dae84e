internal import Tables

/// Tells by the columns of a sheet which form it is.
struct FormSearch {
  let options: ImportOptions
  let map: ImportMap

  /// nil where no form has such columns.
  func table(of sheet: Sheet, in book: Workbook, file: String) -> FormTable? {
    let said = map.sheet(file, sheet.name)
    let forms = said?.form.map { [$0] } ?? Form.allCases.filter { !$0.required.isEmpty }
    var best: (score: Double, found: FormTable)?
    for form in forms {
      let columns = form.columns
      let known = KnownColumns(
        columns.map { column in
          // What a mapping says stands alone, so that no other title is taken for it.
          if let title = said?.columns.first(where: { $0.key == column.key })?.title {
            return .init(column.key, names: [title])
          }
          return .init(column.key, names: column.names)
        })
      guard let table = Table(sheet, knowing: known, countsFrom1904: book.countsFrom1904),
        form.required.isEmpty || form.required.contains(where: { $0.allSatisfy { table.header.column($0) != nil } })
      else { continue }
      let score = table.header.matches.reduce(0) { $0 + $1.quality }
      guard score > (best?.score ?? 0) else { continue }
      best = (score, FormTable(form: form, file: file, table: table, readings: readings(table, columns)))
    }
    return best?.found
  }

  private func readings(_ table: Table, _ columns: [FormColumn]) -> ColumnReadings {
    var hints: [Int: ColumnHints] = [:]
    for column in columns {
      guard let place = table.header.column(column.key) else { continue }
      hints[place] = ColumnHints(
        wanted: column.wanted, dateOrder: options.dates?.order, decimalMark: options.decimal?.mark,
        isPersonal: column.isPersonal)
    }
    return ColumnReadings(table, hints: hints)
  }
}
