internal import Government
internal import Tables

/// First arrivals recorded in a table.
///
/// With a column of cases the file is an event log: each case counts once, at its earliest stamp. Stamps are local
/// wall-clock time, whose zone may be written but not change; an entry of the day alone (or in the first second of it) is placed at the opening of that day.
struct ArrivalLog {
  enum Failure: Error {
    case unreadable(TableError)
    case empty
    case noColumn(String, header: [String])
    case twoSheets(String, String)
    case ambiguous(column: String, Ambiguity)
    case badRow(row: Int, text: String)
    case universalTime(row: Int, text: String)
    case otherZone(row: Int, text: String)
  }

  let stamps: [TimeStamp]
  /// Totals and notes of the file.
  let leftOut: [LeftOut]

  init(file: String, column: String, caseColumn: String?) throws(Failure) {
    let table = try Self.table(of: file, [column] + (caseColumn.map { [$0] } ?? []))
    let stampPlace = try Self.place(of: column, in: table)
    var casePlace: Int?
    if let caseColumn { casePlace = try Self.place(of: caseColumn, in: table) }
    let readings = ColumnReadings(table, hints: [stampPlace: ColumnHints(wanted: .date)])
    let reading = readings[column: stampPlace]
    if case .ambiguous(let doubt)? = reading?.kind { throw .ambiguous(column: column, doubt) }
    var stamps: [TimeStamp] = []
    var earliest: [String: TimeStamp] = [:]
    var zone: Int?
    for row in table.rows {
      let cell = row[column: stampPlace]
      guard let stamp = reading?.stamp(cell) else { throw .badRow(row: row.number, text: cell.shown) }
      if let own = stamp.zone {
        guard own != 0 else { throw .universalTime(row: row.number, text: cell.shown) }
        guard TimeStamp.isOneZone(zone ?? own, own) else { throw .otherZone(row: row.number, text: cell.shown) }
        zone = own
      }
      guard let casePlace else {
        stamps.append(stamp)
        continue
      }
      let name = row[column: casePlace].shown
      guard !name.isEmpty else { throw .badRow(row: row.number, text: name) }
      if let known = earliest[name], known <= stamp { continue }
      earliest[name] = stamp
    }
    self.stamps = (stamps + earliest.values).sorted()
    leftOut = table.leftOut
  }

  /// Seconds since midnight of the calendar's first day, ascending, of the stamps within it; and how many lie outside.
  func seconds(in calendar: WorkCalendar) -> (inside: [Double], outside: Int) {
    var inside: [Double] = []
    for stamp in stamps {
      let day = calendar.day(of: stamp.date)
      guard calendar.days.indices.contains(day) else { continue }
      inside.append(stamp.seconds.map { Double(day) * 86_400 + $0 } ?? calendar.days[day].opening)
    }
    return (inside.sorted(), stamps.count - inside.count)
  }
}
