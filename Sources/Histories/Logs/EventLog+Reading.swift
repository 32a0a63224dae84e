internal import Government
package import Tables

extension EventLog {
  static let known = KnownColumns([
    .init("finished", names: RegisterTitles.finished, isRequired: true),
    .init("received", names: RegisterTitles.received),
    .init("started", names: RegisterTitles.started),
    .init("officer", names: RegisterTitles.officer),
    .init("request", names: RegisterTitles.request),
    .init("service", names: RegisterTitles.service),
    .init("step", names: RegisterTitles.step),
    .init("unit", names: RegisterTitles.unit),
  ])

  /// nil where the file is no log: it has no column of finishing with the time of day.
  ///
  /// - Parameters:
  ///   - path: of a text file or a spreadsheet.
  ///   - order: settles days that can be read in two ways.
  public init?(path: String, order: CountsFile.DateOrder? = nil) throws(CountsError) {
    let book: Workbook
    do throws(TableError) {
      book = try WorkbookReader().read(path)
    } catch {
      throw CountsError(path, .unreadable(error.said, inIndonesian: error.saidInIndonesian))
    }
    self.init(book, order: order)
  }

  /// Reads the best table of a book that is there already.
  package init?(_ book: Workbook, order: CountsFile.DateOrder?) {
    guard
      let table = Table.find(in: book, knowing: Self.known).first(where: { !$0.isHidden && !$0.rows.isEmpty }),
      let finished = table.header.column("finished")
    else { return nil }
    let hint = order.map { ColumnHints(dateOrder: $0 == .dayFirst ? .dayFirst : .monthFirst) } ?? ColumnHints()
    let readings = ColumnReadings(table, common: hint)
    func stamp(_ row: Sheet.Row, _ column: Int?) -> TimeStamp? {
      column.flatMap { readings[column: $0]?.stamp(row[column: $0]) }
    }
    func text(_ row: Sheet.Row, _ key: String) -> String? {
      table.header.column(key).map { row[column: $0].shown }.flatMap { $0.isEmpty ? nil : $0 }
    }
    // What work is called is printed, and holds no name or number of a person.
    let (units, services, steps) = (
      CommonNames(table, column: table.header.column("unit")),
      CommonNames(table, column: table.header.column("service")),
      CommonNames(table, column: table.header.column("step"))
    )
    func name(_ row: Sheet.Row, _ key: String, _ common: CommonNames) -> String? {
      text(row, key).map { PersonalColumns.hasLongNumber($0) ? "?" : common.shown($0) }
    }
    let ofSteps = table.header.column("step").map { _ in RequestSteps([table], order: order) }
    // Without steps, a number may stand in another unit or on another day again.
    func request(_ row: Sheet.Row) -> String? {
      if let ofSteps { return ofSteps.request(of: row, in: table) }
      guard let number = text(row, "request") else { return nil }
      let received = table.header.column("received").map { row[column: $0].shown } ?? ""
      return [number, text(row, "unit") ?? "", received].joined(separator: "\u{1F}")
    }
    let stamps = table.rows.map { stamp($0, finished) }
    guard stamps.count(where: { $0?.seconds != nil }) * 10 >= table.rows.count * 9 else { return nil }
    let columns = (received: table.header.column("received"), started: table.header.column("started"))
    self.init(
      zip(table.rows, stamps).compactMap { row, end in
        end.map { end in
          Row(
            request: request(row) ?? "row \(row.number)",
            activity: Activity(
              unit: name(row, "unit", units), service: name(row, "service", services), step: name(row, "step", steps)),
            officer: text(row, "officer"),
            place: table.place(row, table.header.column("officer") ?? finished).description,
            received: stamp(row, columns.received), started: stamp(row, columns.started), finished: end)
        }
      })
  }

  /// A row of a log as it was read.
  package struct Row {
    let request: String
    let activity: Activity
    /// Stays in the row: of an officer the log keeps the place alone.
    let officer: String?
    let place: String
    let received, started: TimeStamp?
    let finished: TimeStamp

    package init(
      request: String, activity: Activity, officer: String?, place: String, received: TimeStamp?, started: TimeStamp?,
      finished: TimeStamp
    ) {
      (self.request, self.activity, self.officer, self.place) = (request, activity, officer, place)
      (self.received, self.started, self.finished) = (received, started, finished)
    }
  }

  /// Rows put in order: a step can be begun when the one before it is finished. Rows without the time of day are left out; nil of none.
  package init?(_ rows: [Row]) {
    let stamped = rows.filter { $0.finished.seconds != nil }
    let rows = stamped.filter { row in
      row.received.map { PossibleSpan.holds(from: $0, to: row.finished) } ?? true
    }
    guard !rows.isEmpty else { return nil }
    // `5.1` and `51` are two requests, `A. Budi` and `a budi` one officer.
    var requests: [String: Int] = [:]
    var (names, officers) = (NumberedNames(), NumberedNames())
    var (activities, places) = ([Activity](), [String]())
    var received: [(minutes: Double, isDayOnly: Bool)?] = []
    let numbers = rows.map { row -> (request: Int, activity: Int, officer: Int?) in
      let request = requests[row.request] ?? received.count
      requests[row.request] = request
      if request == received.count { received.append(nil) }
      received[request] = received[request] ?? row.received.map { ($0.minutes, $0.seconds == nil) }
      let officer = row.officer.map { officers.number($0) }
      if let officer, officer == places.count { places.append(row.place) }
      let activity = names.number(row.activity.name)
      if activity == activities.count { activities.append(row.activity) }
      return (request, activity, officer)
    }
    var entries: [Entry] = []
    var last: [Double?] = Array(repeating: nil, count: received.count)
    let order = rows.indices.sorted { (rows[$0].finished.minutes, $0) < (rows[$1].finished.minutes, $1) }
    for place in order {
      let (row, number) = (rows[place], numbers[place])
      let end = row.finished.minutes
      // Without a time of arrival the first step tells only when it ended.
      let arrival = received[number.request] ?? (end, false)
      received[number.request] = arrival
      let enabled = last[number.request].map { (max($0, arrival.minutes), false) } ?? arrival
      entries.append(
        Entry(
          request: number.request, activity: number.activity, officer: number.officer, enabled: min(enabled.0, end),
          isDayOnly: enabled.1, started: row.started.flatMap { $0.seconds == nil ? nil : $0.minutes }, finished: end))
      last[number.request] = end
    }
    self.init(
      activities: activities, officers: places, entries: entries, received: received.map { $0?.minutes ?? 0 },
      exchangedRows: stamped.count - rows.count)
  }
}

extension TimeStamp {
  /// Minutes of the wall clock since 1970-01-01 00:00.
  fileprivate var minutes: Double { Double(date.dayNumber) * 1440 + (seconds ?? 0) / 60 }
}
