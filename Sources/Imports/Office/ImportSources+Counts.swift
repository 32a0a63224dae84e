internal import Histories
internal import Scenarios
internal import Tables

extension ImportSources {
  /// The counts of some sheets of a book.
  func counts(of sheets: [Sheet], in book: Workbook, _ dates: DateOrder?) throws(CountsError) -> CountsFile {
    let order: CountsFile.DateOrder? = dates.map { $0 == .dayFirst ? .dayFirst : .monthFirst }
    let part = Workbook(file: book.file, sheets: sheets, countsFrom1904: book.countsFrom1904, form: book.form)
    return try CountsFile(part, order: order, known: .national)
  }

  /// Takes sheets that are no other form for counts.
  mutating func readCounts(_ file: String, _ book: Workbook, _ sheets: [Sheet]) {
    guard looksLikeCounts(sheets, book, file) else { return tell(unknown: sheets, book, file) }
    do throws(CountsError) {
      let found = try counts(of: sheets, in: book, options.dates?.order)
      var told = Understanding(place: file, form: Form.counts.title, rows: 0)
      told.lines = zip(found.understood, found.understoodInIndonesian).map { Sentence($0, $1) }
      report.sheets.append(told)
      report.notes += found.leftOut.map {
        ImportNote(
          $0.sheet.map { "\(file), \($0)" } ?? file, rows: $0.rows, Sentence($0.reason, $0.reasonInIndonesian))
      }
      counts.append(OfficeCounts(found, file: file))
      entries.append(.init(file: file, sheet: nil, form: .counts, unit: map.sheet(file, nil)?.unit))
    } catch {
      switch error.reason {
      // Of what is no table of counts it is told how to say what it is.
      case .unreadable, .noDays, .noCounts, .noService, .persons, .empty: tell(unknown: sheets, book, file)
      default: problems.append(ImportProblem(file, Sentence(error.said.en, error.said.id)))
      }
    }
  }

  /// Sheets that no form has: a book in which others were recognised may hold notes too, which are told.
  private mutating func tell(unknown sheets: [Sheet], _ book: Workbook, _ file: String) {
    let faults = sheets.map { unknown($0, book, file) }
    if sheets.count < book.sheets.count(where: { !$0.rows.isEmpty && !$0.isHidden }) {
      report.notes += faults.map { ImportNote($0.place, $0.message) }
    } else {
      problems += faults
    }
  }

  /// A list of persons is none, whatever its columns are called; and some column must be called as one of days is.
  private func looksLikeCounts(_ sheets: [Sheet], _ book: Workbook, _ file: String) -> Bool {
    let known = KnownColumns([.init("date", names: OfficeCounts.dateNames)])
    let tables = sheets.compactMap { Table($0, knowing: known, countsFrom1904: book.countsFrom1904) }
    guard tables.allSatisfy({ PersonalColumns.places(in: $0).isEmpty }) else { return false }
    return map.sheet(file, nil)?.form == .counts || tables.contains { $0.header.column("date") != nil }
  }

  func place(_ file: String, _ sheet: Sheet) -> String { sheet.name.map { "\(file), \($0)" } ?? file }

  /// Titles of columns alone are told; a sheet without any may begin with a person.
  private func unknown(_ sheet: Sheet, _ book: Workbook, _ file: String) -> ImportProblem {
    let table = Table(sheet, knowing: KnownColumns([]), countsFrom1904: book.countsFrom1904)
    if let table, table.rows.isEmpty { return .bare(place(file, sheet)) }
    let titles = table?.header.titles ?? []
    let isOfPersons = table.map { !PersonalColumns.places(in: $0).isEmpty } ?? true
    let listed = SafeTitles.told(titles, Array(titles.indices), isOfPersons: isOfPersons).prefix(30).joined(
      separator: ", ")
    let name = sheet.name.map { "sheet: \"\($0)\", " } ?? ""
    let forms = Form.allCases.map(\.rawValue).joined(separator: ", ")
    let example = "files: [ { file: \"\(file)\", \(name)form: staff, columns: { unit: …, position: … } } ]"
    return ImportProblem(
      place(file, sheet),
      Sentence(
        "is no form that is known; its columns: \(listed). Say what it is in a file import.yaml, such as \(example) (forms: \(forms)), and give it with --map import.yaml",
        "bukan bentuk yang dikenal; kolomnya: \(listed). Tulis apa isinya dalam berkas import.yaml, misalnya \(example) (bentuk: \(forms)), lalu berikan dengan --map import.yaml"
      ))
  }
}
