internal import Files
internal import Foundation
internal import Government
internal import Stochastics
internal import Tables

/// The files of a run's folder, each by the names of its columns.
struct RunTables {
  let folder: String

  func bytes(_ file: String) throws(EvaluationError) -> [UInt8] {
    guard case .success(let bytes) = DataFile.read(folder + "/" + file) else {
      throw EvaluationError(folder, .noRun(missing: file))
    }
    guard file.hasSuffix(".gz") else { return bytes }
    guard let plain = Deflated.plain(gzip: bytes) else { throw EvaluationError(folder, .damaged(file: file)) }
    return plain
  }

  func summary() throws(EvaluationError) -> RunSummary {
    let bytes = try bytes("summary.json")
    do {
      return try JSONDecoder().decode(RunSummary.self, from: Data(bytes))
    } catch {
      throw EvaluationError(folder, .damaged(file: "summary.json"))
    }
  }

  /// Calls `body` with each row, whose cells are asked for by the name of their column.
  func eachRow(of file: String, _ body: ((String) throws(EvaluationError) -> String) throws(EvaluationError) -> Void)
    throws(EvaluationError)
  {
    let rows = CSV.rows(try bytes(file))
    let damaged = EvaluationError(folder, .damaged(file: file))
    guard let header = rows.first else { throw damaged }
    let places = Dictionary(header.enumerated().map { ($1, $0) }) { first, _ in first }
    for row in rows.dropFirst() {
      try body { (column) throws(EvaluationError) in
        guard let place = places[column], row.indices.contains(place) else { throw damaged }
        return row[place]
      }
    }
  }

  /// The quantiles and the mean of a row.
  func band(_ cell: (String) throws(EvaluationError) -> String, of file: String) throws(EvaluationError) -> QuantileBand
  {
    var numbers: [Double] = []
    for column in ["p2_5", "p10", "p25", "p50", "p75", "p90", "p97_5", "mean"] {
      guard let number = Double(try cell(column)) else { throw EvaluationError(folder, .damaged(file: file)) }
      numbers.append(number)
    }
    return QuantileBand(mean: numbers[7], quantiles: Array(numbers.prefix(7)))
  }

  func date(_ text: String, of file: String) throws(EvaluationError) -> CivilDate {
    guard let date = CivilDate(iso: text) else { throw EvaluationError(folder, .damaged(file: file)) }
    return date
  }

  /// The working days of the study with their hours.
  func calendar(normalMinutes: Double) throws(EvaluationError) -> WorkCalendar {
    let damaged = EvaluationError(folder, .damaged(file: "calendar.csv"))
    var days: [(date: CivilDate, hours: WorkHours)] = []
    try eachRow(of: "calendar.csv") { (cell) throws(EvaluationError) in
      let date = try date(try cell("date"), of: "calendar.csv")
      var minutes: [Int] = []
      for column in ["opening", "break_start", "break_end", "closing"] {
        let parts = try cell(column).split(separator: ":").map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1] else { throw damaged }
        minutes.append(hour * 60 + minute)
      }
      days.append(
        (
          date,
          WorkHours(opening: minutes[0], closing: minutes[3], breakStart: minutes[1], breakEnd: minutes[2])
        ))
    }
    guard let first = days.first?.date, let last = days.last?.date, first <= last else { throw damaged }
    var hours = [WorkHours?](repeating: nil, count: last.dayNumber - first.dayNumber + 1)
    for (date, open) in days {
      let day = date.dayNumber - first.dayNumber
      guard hours.indices.contains(day) else { throw damaged }
      hours[day] = open
    }
    return WorkCalendar(start: first, hours: hours, normalMinutes: normalMinutes)
  }
}
