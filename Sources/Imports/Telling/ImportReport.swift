internal import Scenarios

/// What was understood of the files, for a reader to check before anything is written.
public struct ImportReport: Sendable {
  var sheets: [Understanding] = []
  var notes: [ImportNote] = []
  var units: [UnitTold] = []
  /// First day of the study, and why; nil where none is made.
  var start: (day: String, reason: Sentence)?

  /// Rows of a note that are listed one by one; the others are counted.
  private static let mostListed = 40

  /// One line a column, then what was left out or taken in some way, then the units.
  public func text(inIndonesian: Bool) -> String {
    func said(_ sentence: Sentence) -> String { inIndonesian ? sentence.id : sentence.en }
    var lines: [String] = []
    for sheet in sheets {
      var line = "\(sheet.place): \(said(sheet.form))"
      if sheet.rows > 0 { line += ", \(sheet.rows) " + (inIndonesian ? "baris" : sheet.rows == 1 ? "row" : "rows") }
      if let form = sheet.textForm { line += "; " + said(form) }
      lines.append(line)
      for column in sheet.columns {
        lines.append("  \(column.letters) \"\(column.title)\": \(said(column.meaning)); \(said(column.evidence))")
      }
      lines += sheet.lines.map { "  " + said($0) }
      if !sheet.unused.isEmpty {
        lines.append("  " + (inIndonesian ? "tidak dipakai: " : "not used: ") + sheet.unused.joined(separator: ", "))
      }
    }
    lines += noteLines(inIndonesian)
    lines += units.map { $0.text(inIndonesian: inIndonesian) }
    if let start { lines.append((inIndonesian ? "mulai " : "start ") + "\(start.day): \(said(start.reason))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Notes of the same place and reason on one line, with their rows.
  private func noteLines(_ inIndonesian: Bool) -> [String] {
    var groups: [(place: String, message: String, rows: [ClosedRange<Int>])] = []
    var places: [String: Int] = [:]
    for note in notes {
      let message = inIndonesian ? note.message.id : note.message.en
      let key = note.place + "\n" + message
      if let place = places[key] {
        if let rows = note.rows { groups[place].rows.append(rows) }
      } else {
        places[key] = groups.count
        groups.append((note.place, message, note.rows.map { [$0] } ?? []))
      }
    }
    return groups.map { place, message, rows in
      guard !rows.isEmpty else { return "\(place): \(message)" }
      let listed = rows.prefix(Self.mostListed).map {
        $0.count == 1 ? String($0.lowerBound) : "\($0.lowerBound)-\($0.upperBound)"
      }
      let more = rows.count > Self.mostListed ? ", … (\(rows.count))" : ""
      return "\(place): \(inIndonesian ? "baris" : "row") \(listed.joined(separator: ", "))\(more) \(message)"
    }
  }
}
