internal import Government
package import Tables

/// Daily counts of an office's services, as a file holds them: a column a service, a row a day and service, or a register with a row
/// for each request.
public struct CountsFile: Sendable {
  public struct Service: Sendable, Hashable {
    public let name: String
    public let series: DailySeries
  }

  /// Rows that are no entries, and why.
  public struct LeftOutRows: Sendable, Hashable {
    public let sheet: String?
    /// As a spreadsheet counts them.
    public let rows: ClosedRange<Int>
    public let reason: String
    public let reasonInIndonesian: String
  }

  public let file: String
  /// In the order of the file.
  public let services: [Service]
  /// What each column was taken for, with what speaks for it.
  public let understood: [String]
  public let understoodInIndonesian: [String]
  public let leftOut: [LeftOutRows]
  /// Where the counts stand.
  package let sheets: [CountedSheet]

  /// How days such as 03/04/2026 are written, where no day of the file tells.
  public enum DateOrder: String, Sendable, CaseIterable {
    case dayFirst = "dd/mm"
    case monthFirst = "mm/dd"
  }

  /// Rows of a cover that may say of which year a file is.
  private static let mostTitles = 30

  /// Reads a file of text or a spreadsheet.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - order: settles days that can be read in two ways.
  ///   - known: days off, on which a day without a row counts as closed.
  public init(path: String, order: DateOrder? = nil, known: KnownDays) throws(CountsError) {
    let book: Workbook
    do throws(TableError) {
      book = try WorkbookReader().read(path)
    } catch {
      throw CountsError(path, .unreadable(error.said, inIndonesian: error.saidInIndonesian))
    }
    try self.init(book, order: order, known: known)
  }

  /// Reads the sheets of a book that is there already.
  package init(_ book: Workbook, order: DateOrder?, known: KnownDays) throws(CountsError) {
    let tables = Table.find(in: book, knowing: CountsTable.known).filter { !$0.isHidden && !$0.rows.isEmpty }
    guard let best = tables.first else { throw CountsError(book.file, .empty) }
    // Sheets with other columns, such as notes, are no counts: they are told.
    let chosen = book.sheets.compactMap { sheet in tables.first { $0.sheet == sheet.name } }
      .filter { $0.header.titles == best.header.titles }
    var ledger = CountsLedger(file: book.file)
    var (understood, inIndonesian) = ([String](), [String]())
    var sheets: [CountedSheet] = []
    let years = Self.years(of: book, beside: chosen)
    let steps = RequestSteps(chosen, order: order)
    for table in chosen {
      let counts = try CountsTable(table, file: book.file, order: order, yearsOfBook: years)
      sheets.append(CountedSheet(counts, try counts.enter(&ledger, steps)))
      understood += counts.understood(inIndonesian: false)
      inIndonesian += counts.understood(inIndonesian: true)
    }
    for table in tables where !chosen.contains(where: { $0.sheet == table.sheet }) {
      understood.append("sheet \(table.sheet ?? ""): other columns; not read")
      inIndonesian.append("lembar \(table.sheet ?? ""): kolom lain; tidak dibaca")
    }
    file = book.file
    services = try ledger.services(known)
    self.sheets = sheets
    self.understood = understood
    understoodInIndonesian = inIndonesian
    leftOut = chosen.flatMap { table in
      table.leftOut.map {
        LeftOutRows(
          sheet: table.sheet, rows: $0.rows, reason: $0.reason.said, reasonInIndonesian: $0.reason.saidInIndonesian)
      }
    }
  }

  /// Years that the name of the file says, or a sheet such as a cover.
  private static func years(of book: Workbook, beside chosen: [Table]) -> [Int] {
    let others = book.sheets.filter { sheet in !sheet.isHidden && !chosen.contains { $0.sheet == sheet.name } }
    let rows = others.flatMap { $0.rows.prefix(mostTitles) }
    let name = book.file.split(separator: "/").last.map(String.init) ?? ""
    return MonthLabel([name] + rows.map { $0.cells.map(\.shown).joined(separator: " ") }).years
  }

  /// A service by its name, whatever its case.
  public func service(_ name: String) throws(CountsError) -> Service {
    let plain = ColumnName.plain(name)
    guard let found = services.first(where: { ColumnName.plain($0.name) == plain }) else {
      throw CountsError(file, .noService(name, known: services.map { "\"\($0.name)\"" }.joined(separator: ", ")))
    }
    return found
  }
}
