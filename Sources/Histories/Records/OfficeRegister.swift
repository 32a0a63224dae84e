internal import Government
package import Tables

/// A register as an office keeps it: a row for each request, or for each of its steps, with when it came and when it was done. Of the
/// officers on the stamps only which are the same is kept, not who they are.
public struct OfficeRegister: Sendable {
  public let file: String
  /// In the order in which they appear.
  public let services: [String]
  let entries: [Entry]
  /// Rows that were done before they came, or years after: of these only the coming counts.
  public var impossible: Int { impossibleIn.count }
  /// The unit of each of them.
  let impossibleIn: [Int?]
  /// The offices that the rows name, without persons.
  public let units: [String]
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
    var impossible: [Int?] = []
    var (timed, rows) = (0, 0)
    for table in tables {
      let columns = try RegisterColumns(table, file: book.file, order: order)
      let common = CommonNames(table, column: table.header.column("service"))
      let offices = CommonNames(table, column: table.header.column("unit"))
      var unit: Int?
      for row in table.rows {
        guard let received = try columns.received(row) else { continue }
        let finished = columns.finished(row)
        // A cell that is merged over its rows is written once.
        if let name = columns.unit(row) { unit = units.number(offices.shown(name)) }
        let isImpossible = finished.map { !PossibleSpan.holds(from: received, to: $0) } ?? false
        if isImpossible { impossible.append(unit) }
        rows += 1
        if received.seconds != nil, finished.map({ $0.seconds != nil }) ?? true { timed += 1 }
        let entry = Entry(
          service: names.number(common.shown(columns.service(row) ?? table.sheet ?? "requests")), unit: unit,
          received: received, finished: isImpossible ? nil : finished, isImpossible: isImpossible,
          lastReceived: received, officer: columns.officer(row).map { officers.number($0) })
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
    self.init(
      file: book.file, services: names.all, units: units.all, entries: entries, impossibleIn: impossible,
      isTimed: Double(timed) >= Self.leastTimed * Double(rows))
  }

  init(
    file: String, services: [String], units: [String], entries: [Entry], impossibleIn: [Int?], isTimed: Bool
  ) {
    (self.file, self.services, self.units) = (file, services, units)
    (self.entries, self.impossibleIn, self.isTimed) = (entries, impossibleIn, isTimed)
    hasOpen = entries.contains(where: \.isOpen)
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
