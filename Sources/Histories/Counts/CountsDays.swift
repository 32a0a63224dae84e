internal import Government
internal import Tables

/// Which day each row of a table is: its date, or its number in a month that the row, a row above it or the sheet names.
struct CountsDays {
  private let table: Table
  private let file: String
  private let column: Int
  /// nil for days from 1 to 31.
  private let dates: ColumnReading?
  /// Columns of months and years.
  private let months: Int?
  private let years: Int?
  private var label: MonthLabel
  private let yearsOfBook: [Int]

  private static let titlesOfMonths = ["bulan", "bln", "month"]
  private static let titlesOfYears = ["tahun", "thn", "year"]
  /// What is beside a day and counts nothing.
  static let titles = titlesOfMonths + titlesOfYears

  /// - Parameters:
  ///   - dates: how the column is read; nil for days from 1 to 31.
  ///   - yearsOfBook: said by the name of the file or by its other sheets.
  init(_ table: Table, column: Int, dates: ColumnReading?, file: String, yearsOfBook: [Int]) {
    self.table = table
    self.file = file
    self.column = column
    self.dates = dates
    self.yearsOfBook = yearsOfBook
    let titles = table.header.titles.map(ColumnName.plain)
    months = titles.firstIndex { Self.titlesOfMonths.contains($0) }
    years = titles.firstIndex { Self.titlesOfYears.contains($0) }
    label = MonthLabel([table.sheet ?? ""] + table.above.map { Self.shown($0) })
  }

  /// Whether most of what a column says is days from 1 to 31.
  static func areNumbered(_ table: Table, _ column: Int) -> Bool {
    let filled = table.cells(of: column).filter { !$0.cell.isEmpty }
    let numbered = filled.count { number($0.cell) != nil }
    return numbered > 0 && numbered * 2 > filled.count
  }

  /// The day of a row; nil for one that only names a month, or that numbers a day which its month has not and counts nothing.
  mutating func date(of row: Sheet.Row, isBlank: Bool) throws(CountsError) -> CivilDate? {
    let cell = filled(row)
    let place = table.place(row, column).description
    if let dates, let date = dates.date(cell) { return date }
    if dates == nil, let day = Self.number(cell) { return try date(day, row, isBlank, place) }
    let own = MonthLabel([Self.shown(row)])
    if isBlank, !own.months.isEmpty {
      label = own.filled(by: MonthLabel(years: label.years))
      return nil
    }
    if cell.isEmpty, row.cells.allSatisfy(\.isEmpty) { return nil }
    throw CountsError(file, .noDay(place: place, value: CountsWords.told(cell)))
  }

  private func date(_ day: Int, _ row: Sheet.Row, _ isBlank: Bool, _ place: String) throws(CountsError) -> CivilDate? {
    let cells = [months, years].map { $0.map { row[column: $0] } ?? .empty }
    var own = MonthLabel(cells.map(\.shown))
    if let month = Self.number(cells[0]), month <= 12 { own = MonthLabel(months: [month], years: own.years) }
    own = own.filled(by: label)
    guard own.months.count == 1 else { throw CountsError(file, .whichMonth(place: place)) }
    let said = own.years.isEmpty ? yearsOfBook : own.years
    guard said.count == 1 else { throw CountsError(file, .whichYear(place: place)) }
    if let date = CivilDate(year: said[0], month: own.months[0], day: day) { return date }
    guard isBlank else { throw CountsError(file, .noSuchDay(day, month: own.months[0], year: said[0], place: place)) }
    return nil
  }

  /// What the cell shows, which may be merged with those above it.
  private func filled(_ row: Sheet.Row) -> Cell {
    guard row[column: column].isEmpty,
      let merge = table.merges.first(where: { $0.rows.contains(row.number) && $0.columns.contains(column) }),
      let first = table.rows.first(where: { $0.number == merge.rows.lowerBound })
    else { return row[column: column] }
    return first[column: merge.columns.lowerBound]
  }

  private static func number(_ cell: Cell) -> Int? {
    let day: Int?
    switch cell {
    case .number(let value): day = (1...31).contains(value) && value == value.rounded() ? Int(value) : nil
    case .text(let text): day = text.utf8.count <= 4 ? Int(cell.shown) : nil
    default: day = nil
    }
    return day.flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static func shown(_ row: Sheet.Row) -> String { row.cells.map(\.shown).joined(separator: " ") }
}
