internal import Government
package import Tables

/// A register as an office keeps it: a row for each request, or for each of its steps, with when it came and when it was done. Of the
/// officers on the stamps only which are the same is kept, not who they are.
public struct OfficeRegister: Sendable {
  struct Entry: Sendable {
    let service: Int
    let received: TimeStamp
    /// nil where it is still open.
    let finished: TimeStamp?
    /// A number in the order in which they appear.
    let officer: Int?

    /// Two steps of one request: it came with the first and is done with the last.
    func joined(_ step: Entry) -> Entry {
      let last = finished.flatMap { own in step.finished.map { max(own, $0) } }
      return Entry(
        service: service, received: min(received, step.received), finished: last,
        officer: last == finished ? officer : step.officer)
    }
  }

  public let file: String
  /// In the order in which they appear.
  public let services: [String]
  let entries: [Entry]
  /// Rows that were done before they came.
  public let impossible: Int
  /// How many offices the rows name; their services are not told apart.
  let unitCount: Int
  /// Whether those still open have a row too.
  let hasOpen: Bool
  /// Whether nearly all stamps have a time of day.
  let isTimed: Bool

  static let known = KnownColumns([
    .init("received", names: RegisterTitles.received, isRequired: true),
    .init("finished", names: RegisterTitles.finished, isRequired: true),
    .init("service", names: RegisterTitles.service),
    .init("officer", names: RegisterTitles.officer),
    .init("request", names: RegisterTitles.request),
    .init("step", names: RegisterTitles.step),
    .init("unit", names: RegisterTitles.office),
  ])

  private static let leastTimed = 0.95

  /// nil where no sheet of the book has both stamps.
  package init?(_ book: Workbook, order: CountsFile.DateOrder? = nil) throws(CountsError) {
    let tables = Table.find(in: book, knowing: Self.known).filter {
      !$0.isHidden && !$0.rows.isEmpty && $0.missing.isEmpty
    }
    guard !tables.isEmpty else { return nil }
    var names = NumberedNames()
    var officers = NumberedNames()
    var units = NumberedNames()
    var entries: [Entry] = []
    let steps = RequestSteps(tables, order: order)
    // Where each request of several rows stands.
    var places: [String: Int] = [:]
    var (impossible, timed, rows) = (0, 0, 0)
    for table in tables {
      let columns = try RegisterColumns(table, file: book.file, order: order)
      let common = CommonNames(table, column: table.header.column("service"))
      for row in table.rows {
        guard let received = try columns.received(row) else { continue }
        let finished = columns.finished(row)
        if let unit = columns.unit(row) { _ = units.number(ColumnName.plain(unit)) }
        if let finished, finished < received, !(finished.date == received.date && finished.seconds == nil) {
          impossible += 1
          continue
        }
        rows += 1
        if received.seconds != nil, finished.map({ $0.seconds != nil }) ?? true { timed += 1 }
        let entry = Entry(
          service: names.number(common.shown(columns.service(row) ?? table.sheet ?? "requests")), received: received,
          finished: finished, officer: columns.officer(row).map { officers.number($0) })
        let request = steps.request(of: row, in: table)
        if let request, let place = places[request] {
          entries[place] = entries[place].joined(entry)
        } else {
          if let request { places[request] = entries.count }
          entries.append(entry)
        }
      }
    }
    guard !entries.isEmpty else { throw CountsError(book.file, .empty) }
    file = book.file
    services = names.all
    self.entries = entries
    self.impossible = impossible
    unitCount = units.all.count
    hasOpen = entries.contains { $0.finished == nil }
    isTimed = Double(timed) >= Self.leastTimed * Double(rows)
  }

  /// Reads a file; nil where it is no register. The order settles days such as 03/04/2026.
  public init?(path: String, order: CountsFile.DateOrder? = nil) throws(CountsError) {
    let book: Workbook
    do throws(TableError) {
      book = try WorkbookReader().read(path)
    } catch {
      throw CountsError(path, .unreadable(error.said, inIndonesian: error.saidInIndonesian))
    }
    try self.init(book, order: order)
  }
}
