internal import Government
internal import Histories
internal import Scenarios
internal import Tables

/// Every sheet of every file, read as the form it was recognised as.
struct ImportSources {
  var report = ImportReport()
  var problems: [ImportProblem] = []
  var staff = StaffReading()
  var workloads: WorkloadReading
  var posts = PostReading()
  var counts: [OfficeCounts] = []
  var surveys: [(table: FormTable, facts: SurveyFacts)] = []
  var entries: [ImportMap.SheetEntry] = []
  /// The year that a form says it is of.
  var formYear: Int?
  var staffFile: String?
  /// The names of the staff lists, which no other file may tell.
  private(set) var persons = PersonNames(joining: [])
  let options: ImportOptions
  let map: ImportMap

  init(_ files: [String], _ options: ImportOptions, _ map: ImportMap) {
    self.options = options
    self.map = map
    workloads = WorkloadReading(options)
    let books = files.compactMap { open($0) }
    persons = names(in: books)
    for book in books { read(book) }
    problems += workloads.problems
  }

  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// nil where it cannot be read, which is a problem.
  private mutating func open(_ path: String) -> Workbook? {
    let file = Self.name(of: path)
    do throws(TableError) {
      return try WorkbookReader().read(path, name: file)
    } catch {
      let kind: ImportProblem.Kind = if case .unreadable = error.reason { .unreadable } else { .refused }
      problems.append(ImportProblem(file, Sentence(error.said, error.saidInIndonesian), kind))
      return nil
    }
  }

  private mutating func read(_ book: Workbook) {
    let file = book.file
    var (others, bare) = ([Sheet](), [ImportProblem]())
    let sheets = book.sheets.filter { !$0.rows.isEmpty && !$0.isHidden }
    for sheet in sheets {
      let said = map.sheet(file, sheet.name)
      if said?.form == .skip {
        report.sheets.append(Understanding(place: place(file, sheet), form: Form.skip.title, rows: 0))
        entries.append(.init(file: file, sheet: sheet.name, form: .skip))
      } else if said?.form != .counts, let table = table(of: sheet, in: book) {
        if table.table.rows.isEmpty { bare.append(.bare(table.name)) } else { read(table, unit: said?.unit, book) }
      } else if let form = said?.form, form != .counts {
        problems.append(search.missing(form, in: sheet, book, place(file, sheet)))
      } else {
        others.append(persons.isEmpty ? sheet : told(sheet, as: persons.without(sheet), place(file, sheet)))
      }
    }
    // A book may have a sheet that nobody has filled in yet.
    if bare.count == sheets.count {
      problems += bare
    } else {
      report.notes += bare.map { ImportNote($0.place, $0.message) }
    }
    if !others.isEmpty { readCounts(file, book, others) }
  }

  private mutating func read(_ table: FormTable, unit: String?, _ book: Workbook) {
    var told = table.understanding
    told.textForm = book.form.map { form in
      Sentence(
        "\(form.separator.name), \(form.encoding.rawValue)",
        "\(form.separator.nameInIndonesian), \(form.encoding.rawValue)")
    }
    report.sheets.append(told)
    report.notes += table.leftOut
    entries.append(
      .init(
        file: table.file, sheet: table.table.sheet, form: table.form,
        columns: table.form.columns.compactMap { column in
          table.column(column.key).map { .init(key: column.key, title: table.table.header.titles[$0]) }
        }, unit: unit))
    let faults = table.doubts + table.personalColumns + table.misplacedPersons
    guard faults.isEmpty else {
      problems += faults
      return
    }
    switch table.form {
    case .staff:
      staffFile = staffFile ?? table.file
      staff.read(table)
    case .workload:
      formYear = formYear ?? SheetLabel(table.table).year
      workloads.read(table, unit: unit)
    case .posts: posts.read(table, unit: unit)
    case .survey: surveys.append((table, SurveyFacts(table)))
    case .register:
      for part in RegisterPart.all(of: table, sheets(of: table, in: book)) {
        read(part, of: table, unit: unit ?? part.unit, book)
      }
    case .counts, .skip: break
    }
  }

  private mutating func read(_ part: RegisterPart, of table: FormTable, unit: String?, _ book: Workbook) {
    // The days of one unit alone may not tell how days are written.
    var order = options.dates?.order
    if let column = table.column("received"), case .date(let told?)? = table.readings[column: column]?.kind {
      order = told
    }
    do throws(CountsError) {
      let found = try counts(of: part.sheets, in: book, order)
      let facts = RegisterFacts(table, rows: part.rows, order: order.map { $0 == .dayFirst ? .dayFirst : .monthFirst })
      if facts.impossible > 0 { report.notes.append(ImportNote(facts.source, facts.impossibleNote)) }
      counts.append(OfficeCounts(found, file: table.file, unit: unit, requests: facts))
    } catch {
      problems.append(ImportProblem(table.name, Sentence(error.said.en, error.said.id)))
    }
  }
}
