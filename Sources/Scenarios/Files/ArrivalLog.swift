internal import Government
internal import Tables

/// First arrivals recorded in a CSV file with a header.
///
/// With a column of cases the file is an event log: each case counts once, at its earliest stamp. Stamps are local
/// wall-clock time, whose zone may be written but not change; an entry of the day alone (or in the first second of it) is placed at the opening of that day.
struct ArrivalLog {
  enum Failure: Error {
    case unreadable(DataFile.Failure)
    case empty
    case noColumn(String, header: [String])
    case badRow(row: Int, text: String)
    case universalTime(row: Int, text: String)
    case otherZone(row: Int, text: String)
  }

  let stamps: [TimeStamp]

  init(file: String, column: String, caseColumn: String?) throws(Failure) {
    let bytes: [UInt8]
    switch DataFile.read(file) {
    case .success(let read): bytes = read
    case .failure(let failure): throw .unreadable(failure)
    }
    let rows = CSV.rows(bytes)
    guard let header = rows.first else { throw .empty }
    func place(_ name: String) throws(Failure) -> Int {
      guard let index = header.firstIndex(of: name) else { throw .noColumn(name, header: header) }
      return index
    }
    let stampPlace = try place(column)
    var casePlace: Int?
    if let caseColumn { casePlace = try place(caseColumn) }
    var stamps: [TimeStamp] = []
    var earliest: [String: TimeStamp] = [:]
    var zone: Int?
    for (index, row) in rows.enumerated().dropFirst() {
      let text = row.indices.contains(stampPlace) ? row[stampPlace] : ""
      guard let stamp = TimeStamp(text) else { throw .badRow(row: index + 1, text: text) }
      if let own = stamp.zone {
        guard own != 0 else { throw .universalTime(row: index + 1, text: text) }
        guard TimeStamp.isOneZone(zone ?? own, own) else { throw .otherZone(row: index + 1, text: text) }
        zone = own
      }
      guard let casePlace else {
        stamps.append(stamp)
        continue
      }
      let name = row.indices.contains(casePlace) ? row[casePlace] : ""
      guard !name.isEmpty else { throw .badRow(row: index + 1, text: name) }
      if let known = earliest[name], known <= stamp { continue }
      earliest[name] = stamp
    }
    self.stamps = (stamps + earliest.values).sorted()
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
