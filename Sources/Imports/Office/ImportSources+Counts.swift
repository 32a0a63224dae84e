internal import Histories
internal import Scenarios
internal import Tables

extension ImportSources {
  func counts(_ path: String) -> CountsFile? {
    try? CountsFile(
      path: path, order: options.dates.map { $0 == .dayFirst ? .dayFirst : .monthFirst }, known: .national)
  }

  mutating func readCounts(_ path: String, _ file: String, _ book: Workbook, _ sheets: [Sheet]) {
    guard looksLikeCounts(sheets, book, file) else {
      problems += sheets.map { unknown($0, book, file) }
      return
    }
    do throws(CountsError) {
      let order: CountsFile.DateOrder? = options.dates.map { $0 == .dayFirst ? .dayFirst : .monthFirst }
      let found = try CountsFile(path: path, order: order, known: .national)
      var told = Understanding(place: file, form: Form.counts.title, rows: 0)
      // Sheets that are read as other forms are not passed over.
      let read = book.sheets.filter { sheet in !sheets.contains { $0.name == sheet.name } }.map {
        "sheet \($0.name ?? ""): "
      }
      told.lines = found.understood.filter { line in !read.contains { line.hasPrefix($0) } }
      report.sheets.append(told)
      report.notes += found.leftOut.map {
        ImportNote($0.sheet.map { "\(file), \($0)" } ?? file, rows: $0.rows, Sentence($0.reason, $0.reason))
      }
      counts.append(OfficeCounts(found, book, file: file, options: options, isRegister: false))
      entries.append(.init(file: file, sheet: nil, form: .counts, unit: map.sheet(file, nil)?.unit))
    } catch {
      switch error.reason {
      case .ambiguous, .noCount, .twice, .tooLong:
        let said = String(error.description.dropFirst(error.file.count + 2))
        problems.append(ImportProblem(file, Sentence(said, said)))
      default: problems += sheets.map { unknown($0, book, file) }
      }
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
    let titles = table?.header.titles ?? []
    let isOfPersons = table.map { !PersonalColumns.places(in: $0).isEmpty } ?? true
    let listed = SafeTitles.told(titles, Array(titles.indices), isOfPersons: isOfPersons).prefix(30).joined(
      separator: ", ")
    let name = sheet.name.map { "sheet: \"\($0)\", " } ?? ""
    let example = "files: [ { file: \"\(file)\", \(name)form: staff, columns: { unit: …, position: … } } ]"
    return ImportProblem(
      place(file, sheet),
      Sentence(
        "is no form that is known; its columns: \(listed). Say what it is in a file import.yaml, such as \(example), or form: skip, and give it with --map import.yaml",
        "bukan bentuk yang dikenal; kolomnya: \(listed). Tulis apa isinya dalam berkas import.yaml, misalnya \(example), atau form: skip, lalu berikan dengan --map import.yaml"
      ))
  }
}
