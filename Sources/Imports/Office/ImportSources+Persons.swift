internal import Tables

extension ImportSources {
  var search: FormSearch { FormSearch(options: options, map: map) }

  /// Who is on the staff lists.
  func names(in books: [Workbook]) -> PersonNames {
    PersonNames(
      joining: books.flatMap { book in
        book.sheets.compactMap { sheet -> PersonNames? in
          guard !sheet.rows.isEmpty, !sheet.isHidden, map.sheet(book.file, sheet.name)?.form != .skip,
            let table = search.table(of: sheet, in: book, file: book.file), table.form == .staff
          else { return nil }
          return PersonNames(table.table, columns: [table.column("person")].compactMap { $0 })
        }
      })
  }

  /// The form that a sheet is, without those who are on a staff list; what it is told without becomes a note.
  mutating func table(of sheet: Sheet, in book: Workbook) -> FormTable? {
    let found = search.table(of: sheet, in: book, file: book.file)
    guard let found, found.form != .staff, !persons.isEmpty else { return found }
    let told = told(sheet, as: without(persons, sheet, found), found.name)
    return search.table(of: told, in: book, file: book.file)
  }

  /// A sheet as it is told, with notes of what that leaves out.
  mutating func told(_ sheet: Sheet, as cleaned: Sheet, _ place: String) -> Sheet {
    report.notes += NamesLeftOut(place, sheet, cleaned: cleaned).notes
    return cleaned
  }

  /// The sheets of a register, cleaned likewise.
  func sheets(of register: FormTable, in book: Workbook) -> [Sheet] {
    book.sheets.filter { $0.name == register.table.sheet }.map { without(persons, $0, register) }
  }

  /// A staff list is read whole, and of a register who did what.
  private func without(_ persons: PersonNames, _ sheet: Sheet, _ form: FormTable) -> Sheet {
    let told = form.form == .register ? Set(["unit", "service"].compactMap(form.column)) : nil
    return persons.isEmpty
      ? sheet : persons.without(sheet, columns: told, header: form.table.header.rows.lowerBound)
  }
}
