internal import Government
internal import Tables

/// Which rows of a register are steps of the same request: numbers may stand in several units, and begin anew each year or month.
struct RequestSteps {
  private struct Row {
    let sheet: String?
    let row: Int
    let number, received, step: String
    let stamps: [TimeStamp]
  }

  /// By sheet and row; rows without a number have none.
  private var keys: [String?: [Int: String]] = [:]

  /// So many rows on average have the same moment of coming where each step repeats that of its request.
  private static let repeatingRows = 1.5
  /// A first step so many days after the last stamp of its number may be of another request.
  private static let restDays = 14
  /// At least so many in a month tell that numbers begin anew.
  private static let leastAgain = 10

  /// - Parameters:
  ///   - tables: of one register; those without a column of steps have a row a request.
  ///   - order: settles days that can be read in two ways.
  init(_ tables: [Table], order: CountsFile.DateOrder?) {
    let rows = tables.flatMap { Self.rows($0, order) }
    let repeats = Double(rows.count) > Self.repeatingRows * Double(Set(rows.map { $0.number + $0.received }).count)
    let turns = repeats ? [] : Self.turns(rows)
    for (place, row) in rows.enumerated() {
      let turn = repeats ? row.received : turns[place].description
      keys[row.sheet, default: [:]][row.row] = row.number + turn
    }
  }

  /// nil where a row is no step of a request with a number.
  func request(of row: Sheet.Row, in table: Table) -> String? { keys[table.sheet]?[row.number] }

  private static func rows(_ table: Table, _ order: CountsFile.DateOrder?) -> [Row] {
    guard let step = table.header.column("step"), let request = table.header.column("request") else { return [] }
    let unit = table.header.titles.firstIndex { RegisterTitles.unit.contains(ColumnName.plain($0)) }
    let hints = ColumnHints(dateOrder: order.map { $0 == .dayFirst ? .dayFirst : .monthFirst })
    let readings = ColumnReadings(table, common: hints)
    let received = table.header.column("received")
    let moments = [received, table.header.column("finished")].compactMap { $0 }
    return table.rows.compactMap { row in
      guard !row[column: request].isEmpty else { return nil }
      let number = [row[column: request].shown, unit.map { row[column: $0].shown } ?? "", ""].joined(
        separator: "\u{1F}")
      return Row(
        sheet: table.sheet, row: row.number, number: number, received: received.map { row[column: $0].shown } ?? "",
        step: row[column: step].shown, stamps: moments.compactMap { readings[column: $0]?.stamp(row[column: $0]) })
    }
  }

  /// The how manieth request of its number each row is of. That a request is taken up again after weeks is rare: where in some month at
  /// least as many numbers come again as come first, they are given anew.
  private static func turns(_ rows: [Row]) -> [Int] {
    var known: [String: (step: String, last: CivilDate, turn: Int)] = [:]
    var months: [Int: (first: Int, again: Int)] = [:]
    var turns = rows.map { _ in 0 }
    let stamped = rows.indices.filter { !rows[$0].stamps.isEmpty }.map { ($0, rows[$0].stamps.sorted()) }
    for (place, stamps) in stamped.sorted(by: { ($0.1[0], $0.0) < ($1.1[0], $1.0) }) {
      let (row, start, end) = (rows[place], stamps[0].date, stamps[stamps.count - 1].date)
      let month = start.year * 12 + start.month
      guard let own = known[row.number] else {
        known[row.number] = (row.step, end, 0)
        months[month, default: (0, 0)].first += 1
        continue
      }
      let isAgain = row.step == own.step && start.dayNumber - own.last.dayNumber > restDays
      if isAgain { months[month, default: (0, 0)].again += 1 }
      turns[place] = own.turn + (isAgain ? 1 : 0)
      known[row.number] = (own.step, max(own.last, end), turns[place])
    }
    let areGivenAnew = months.values.contains { $0.again >= leastAgain && $0.again >= $0.first }
    return areGivenAnew ? turns : rows.map { _ in 0 }
  }
}
