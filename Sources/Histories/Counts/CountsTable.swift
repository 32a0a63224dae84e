internal import Government
internal import Tables

/// A table of counts: which of its columns hold days, services and counts.
struct CountsTable {
  enum Form {
    /// Columns of counts, each a service.
    case wide([Int])
    /// A column of services and one of counts.
    case long(service: Int, count: Int)
    /// A row a request, or a step of one, with a column of services or none.
    case register(service: Int?)
  }

  static let known = KnownColumns([
    .init("date", names: ["tanggal", "tgl", "hari tanggal", "tanggal pelayanan", "day"], isRequired: true),
    .init("received", names: RegisterTitles.received),
    .init("finished", names: RegisterTitles.finished),
    .init("service", names: RegisterTitles.service),
    .init("step", names: RegisterTitles.step),
    .init("request", names: RegisterTitles.request),
    .init("number", names: ["no", "nomor", "no urut"]),
    .init("sum", names: ["jumlah", "total", "rata rata", "keterangan"]),
  ])

  let table: Table
  let file: String
  let date: Int
  /// nil where days are numbers of a month.
  let dates: ColumnReading?
  let days: CountsDays
  /// How the columns of counts are read.
  let counts: [Int: ColumnReading]
  let form: Form

  /// - Parameters:
  ///   - order: settles days that can be read in two ways.
  ///   - yearsOfBook: said by the name of the file or by its other sheets.
  init(_ table: Table, file: String, order: CountsFile.DateOrder?, yearsOfBook: [Int]) throws(CountsError) {
    let columns = CountsColumns(table, file: file, order: order)
    (date, dates) = try columns.days()
    let counts = try columns.counts(beside: date)
    form = try columns.form(date, counts)
    if let column = table.header.titles.firstIndex(where: PersonalColumns.isUntold) {
      throw CountsError(file, .persons(column: CellPlace.letters(column)))
    }
    // A register may name who asked; only its days and services are read.
    if case .register = form {
    } else if let column = table.header.titles.first(where: PersonalColumns.isPersonal) {
      throw CountsError(file, .persons(column: column))
    }
    days = CountsDays(table, column: date, dates: dates, file: file, yearsOfBook: yearsOfBook)
    self.table = table
    self.file = file
    self.counts = counts
  }
}
