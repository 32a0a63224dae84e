internal import Government
package import Tables

/// Which rows of a register are steps of the same request: numbers may stand in several units, and begin anew each year or month.
package struct RequestSteps {
  private struct Row {
    let sheet: String?
    let row: Int
    let number, unit, received, step: String
    /// First and last.
    let stamps: (first: TimeStamp, last: TimeStamp)
    /// The last number in its number, which counts on.
    let count: Int?
  }

  /// By sheet and row; rows without a number have none.
  private var keys: [String?: [Int: String]] = [:]

  /// What most of all are, of those that can be asked: whether a unit numbers by itself, and whether steps repeat the coming.
  private static let most = 0.5
  private static let nearlyAll = 0.95
  /// Steps that nearly all requests go through.
  private static let usual = 0.9

  /// - Parameters:
  ///   - tables: of one register; those without a column of steps have a row a request.
  ///   - order: settles days that can be read in two ways.
  package init(_ tables: [Table], order: CountsFile.DateOrder?) {
    let rows = tables.flatMap { Self.rows($0, order) }
    let isByUnit = Self.areNumbersOfUnits(rows)
    let numbers = rows.map { isByUnit ? $0.number + "\u{1F}" + $0.unit : $0.number }
    for (place, turn) in Self.turns(rows, numbers, units: isByUnit ? rows.map(\.unit) : nil).enumerated() {
      keys[rows[place].sheet, default: [:]][rows[place].row] = "\(numbers[place])\u{1F}\(turn)"
    }
  }

  /// nil where a row is no step of a request with a number.
  package func request(of row: Sheet.Row, in table: Table) -> String? { keys[table.sheet]?[row.number] }

  /// Cells that are merged over the steps of a request, or left empty below its first, are those above.
  private static func rows(_ table: Table, _ order: CountsFile.DateOrder?) -> [Row] {
    guard let step = table.header.column("step"), let request = table.header.column("request") else { return [] }
    let office = table.header.titles.firstIndex { RegisterTitles.office.contains(ColumnName.plain($0)) }
    let hints = ColumnHints(dateOrder: order.map { $0 == .dayFirst ? .dayFirst : .monthFirst })
    let readings = ColumnReadings(table, common: hints)
    let received = table.header.column("received")
    let moments = [received, table.header.column("finished")].compactMap { $0 }
    var (number, unit, first) = ("", "", "")
    return table.rows.compactMap { row in
      let (own, name) = (row[column: request].shown, row[column: step].shown)
      let stamps = moments.compactMap { readings[column: $0]?.stamp(row[column: $0]) }
      if let office, !row[column: office].isEmpty { unit = row[column: office].shown }
      if !own.isEmpty {
        if own != number { first = name }
        number = own
      } else if name == first {
        number = ""
      }
      guard !number.isEmpty, let start = stamps.min(), let end = stamps.max() else { return nil }
      return Row(
        sheet: table.sheet, row: row.number, number: number, unit: unit,
        received: received.map { row[column: $0].shown } ?? "", step: name, stamps: (start, end),
        count: number.split { !$0.isASCII || !$0.isNumber }.last.flatMap { Int($0) })
    }
  }

  /// Whether the same step of the same number is done in several units, as a rule: each unit numbers by itself then. A request that
  /// goes from unit to unit has other steps in each.
  private static func areNumbersOfUnits(_ rows: [Row]) -> Bool {
    var units: [String: Set<String>] = [:]
    var bySteps: [String: Set<String>] = [:]
    for row in rows {
      units[row.number, default: []].insert(row.unit)
      bySteps[row.number + "\u{1F}" + row.step, default: []].insert(row.unit)
    }
    let several = Set(units.lazy.filter { $0.value.count > 1 }.map(\.key))
    let again = Set(rows.lazy.filter { bySteps[$0.number + "\u{1F}" + $0.step, default: []].count > 1 }.map(\.number))
    return Double(again.count) > most * Double(several.count)
  }

  /// The how manieth request of its number each row is of: a first step comes again where the count of numbers has begun anew since, or
  /// where each step repeats the moment of coming of its request and this is another.
  private static func turns(_ rows: [Row], _ numbers: [String], units: [String]?) -> [Int] {
    struct Request {
      var step, received: String
      var epoch, turn: Int
      /// Of each turn, the steps it has had.
      var steps: [Set<String>]
    }
    let order = rows.indices.sorted { Self.isBefore(rows[$0], rows[$1], $0 < $1) }
    var epochs = rows.map { _ in 0 }
    for unit in Set(units ?? [""]).sorted() {
      let own = order.filter { place in units.map { $0[place] == unit } ?? true }
      for (place, epoch) in zip(own, Self.epochs(own.map { rows[$0] })) { epochs[place] = epoch }
    }
    let repeats = Self.repeatsComing(rows, zip(numbers, epochs).map { "\($0)\u{1F}\($1)" })
    let usual = Self.usualSteps(rows, numbers)
    var known: [String: Request] = [:]
    var turns = rows.map { _ in 0 }
    for place in order {
      let row = rows[place]
      guard var own = known[numbers[place]] else {
        known[numbers[place]] = Request(
          step: row.step, received: row.received, epoch: epochs[place], turn: 0, steps: [[row.step]])
        continue
      }
      let isAnew = epochs[place] > own.epoch || repeats && row.received != own.received
      if row.step == own.step, isAnew {
        own.steps.append([])
        (own.turn, own.epoch, own.received) = (own.turn + 1, epochs[place], row.received)
        turns[place] = own.turn
      } else {
        // One that came before and lacks a step that all go through has it before the next.
        let before = own.turn - 1
        let isOfBefore = before >= 0 && usual.contains(row.step) && !own.steps[before].contains(row.step)
        turns[place] = isOfBefore ? before : own.turn
      }
      own.steps[turns[place]].insert(row.step)
      known[numbers[place]] = own
    }
    return turns
  }

  /// By day; of one day by the count of their numbers, as they were given.
  private static func isBefore(_ row: Row, _ other: Row, _ isFirst: Bool) -> Bool {
    let (day, otherDay) = (row.stamps.first.date, other.stamps.first.date)
    if day != otherDay { return day < otherDay }
    let (count, its) = (row.count ?? -1, other.count ?? -1)
    if count != its { return count < its }
    if row.stamps.first != other.stamps.first { return row.stamps.first < other.stamps.first }
    return isFirst
  }

  /// How often the numbers had begun anew when each row came: at a first step from which three in a row are below the three before it.
  private static func epochs(_ rows: [Row]) -> [Int] {
    var firsts: [String: String] = [:]
    var given: [(place: Int, count: Int)] = []
    for (place, row) in rows.enumerated() {
      let first = firsts[row.number] ?? row.step
      firsts[row.number] = first
      if let count = row.count, row.step == first { given.append((place, count)) }
    }
    var (epoch, next) = (0, 0)
    return rows.indices.map { place in
      while next < given.count, given[next].place <= place {
        if isBegunAnew(given, at: next) { epoch += 1 }
        next += 1
      }
      return epoch
    }
  }

  private static func isBegunAnew(_ given: [(place: Int, count: Int)], at place: Int) -> Bool {
    let run = 3
    guard place >= run, place + run <= given.count else { return false }
    let (before, after) = (given[(place - run)..<place], given[place..<(place + run)])
    return (after.map(\.count).max() ?? 0) < (before.map(\.count).min() ?? 0)
  }

  /// Whether nearly all requests of several rows say the same moment of coming in each.
  private static func repeatsComing(_ rows: [Row], _ keys: [String]) -> Bool {
    var moments: [String: (rows: Int, received: Set<String>, steps: Set<String>)] = [:]
    for (row, key) in zip(rows, keys) {
      moments[key, default: (0, [], [])].rows += 1
      moments[key]?.received.insert(row.received)
      moments[key]?.steps.insert(row.step)
    }
    // A request that crosses no midnight says the same day whatever is meant: days alone tell nothing of those.
    let several = moments.values.filter { $0.steps.count > 1 }
    let same = several.count { $0.received.count * $0.steps.count <= $0.rows }
    return !several.isEmpty && Double(same) >= nearlyAll * Double(several.count)
  }

  private static func usualSteps(_ rows: [Row], _ numbers: [String]) -> Set<String> {
    let all = Set(numbers).count
    var steps: [String: Set<String>] = [:]
    for (row, number) in zip(rows, numbers) { steps[row.step, default: []].insert(number) }
    return Set(steps.lazy.filter { Double($0.value.count) >= usual * Double(all) }.map(\.key))
  }
}
