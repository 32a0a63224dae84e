internal import Government
internal import Histories
internal import Tables

/// Daily counts of the services of one office, from one file.
struct OfficeCounts: Sendable {
  let file: String
  let counts: CountsFile
  let services: [ServiceDemand]
  let rush: LebaranRush?
  /// What stands above the tables, by which the office may be told.
  let titles: [String]
  let isRegister: Bool

  init(_ counts: CountsFile, _ book: Workbook, file: String, options: ImportOptions, isRegister: Bool) {
    self.file = file
    self.counts = counts
    self.isRegister = isRegister
    let tables = book.sheets.compactMap { sheet in
      Table(sheet, knowing: KnownColumns([.init("date", names: Self.dateNames)]), countsFrom1904: book.countsFrom1904)
    }
    let cells = CountsCells(tables, file: file, options: options)
    services = counts.services.compactMap { service in
      ServiceDemand(service) { cells.source(of: service.name, $0) }
    }
    rush = LebaranRush(counts.services, .national)
    titles = tables.flatMap { table in table.above.flatMap { $0.cells.compactMap(\.text) } }
  }

  static let dateNames = [
    "tanggal", "tgl", "hari tanggal", "tanggal pelayanan", "diterima", "tanggal masuk", "tanggal terima",
    "tanggal diterima",
  ]

  var lastDay: CivilDate? { counts.services.map(\.series.last).max() }
}
