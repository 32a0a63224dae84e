internal import Scenarios
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
      let required = said?.form == nil ? form.required : form.requiredWhenMapped
      guard let table = Table(sheet, knowing: known, countsFrom1904: book.countsFrom1904),
        required.contains(where: {
          $0.allSatisfy { form.column($0, in: table.header) != nil }
        })
      else { continue }
      // A person among the titles is the first of a list without any.
      guard !table.header.titles.contains(where: PersonalColumns.hasLongNumber) else { continue }
      let score = table.header.matches.reduce(0) { $0 + $1.quality }
      guard score > (best?.score ?? 0) else { continue }
      best = (
        score,
        FormTable(
          form: form, file: file, table: table, readings: readings(table, columns))
      )
    }
    return best?.found
  }

  /// What a sheet that is mapped as a form lacks.
  func missing(_ form: Form, in sheet: Sheet, _ book: Workbook, _ place: String) -> ImportProblem {
    let needed = form.requiredWhenMapped.map { $0.joined(separator: ", ") }.joined(separator: " / ")
    let known = form.columns.map(\.key).joined(separator: ", ")
    return ImportProblem(
      place,
      Sentence(
        "import.yaml says form: \(form.rawValue), whose columns \(needed) are not found; write their titles under columns: { … }, by the keys \(known)",
        "import.yaml menulis form: \(form.rawValue), tetapi kolom \(needed) tidak ditemukan; tulis judulnya di columns: { … } dengan kunci \(known)"
      ))
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
