internal import Government

/// Reads a column as a whole: counts what its cells can be, decides once, lists what does not fit.
struct ColumnReader {
  let title: String
  let cells: [(row: Int, cell: Cell)]
  let hints: ColumnHints
  private(set) var evidence = ColumnEvidence()
  /// The first cells that show how a column could be read otherwise.
  private(set) var openDate: (row: Int, date: WrittenDate)?
  private(set) var openNumber: (row: Int, number: WrittenNumber)?
  private(set) var units: (rupiah: Int, percent: Int) = (0, 0)

  static func read(_ cells: [(row: Int, cell: Cell)], title: String, hints: ColumnHints) -> ColumnReading {
    var reader = ColumnReader(title: title, cells: cells, hints: hints)
    for (row, cell) in cells { reader.count(cell, row) }
    return reader.finished(reader.kind())
  }

  private init(title: String, cells: [(row: Int, cell: Cell)], hints: ColumnHints) {
    self.title = ColumnName.plain(title)
    self.cells = cells
    self.hints = hints
  }

  private mutating func count(_ cell: Cell, _ row: Int) {
    evidence.rows += 1
    guard !cell.isEmpty else {
      evidence.blank += 1
      return
    }
    switch cell {
    case .empty: break
    case .date(let date, _):
      evidence.dayCells += 1
      if date.day > 12 { evidence.dayCellsAbove12 += 1 }
    case .number(let value):
      evidence.numberCells += 1
      if SerialDay.plausible.contains(value) { evidence.serials += 1 }
    case .clock: evidence.clocks += 1
    case .boolean: evidence.booleans += 1
    case .error: evidence.errors += 1
    case .text(let text): count(text, row)
    }
  }

  private mutating func count(_ text: String, _ row: Int) {
    guard text.utf8.contains(where: { $0 >= 48 && $0 <= 57 }) else {
      if Self.truth(text) != nil { evidence.booleans += 1 } else { evidence.texts += 1 }
      return
    }
    if let number = WrittenNumber(text) { return count(number, row, text) }
    if let date = WrittenDate(text) { return count(date, row) }
    if WrittenClock(text) != nil { evidence.clocks += 1 } else { evidence.texts += 1 }
  }

  private mutating func count(_ number: WrittenNumber, _ row: Int, _ text: String) {
    // `08.30` is a time of day and a number: what the column is called decides.
    if isClockTitle, WrittenClock(text) != nil {
      evidence.clocks += 1
      return
    }
    guard number.isAmount else {
      evidence.codes += 1
      return
    }
    evidence.numberTexts += 1
    switch number.unit {
    case .none: break
    case .rupiah: units.rupiah += 1
    case .percent: units.percent += 1
    }
    if number.unit == .none, number.marks != .open, let value = number.value(.point) ?? number.value(.comma),
      SerialDay.plausible.contains(value)
    {
      evidence.serials += 1
    }
    switch number.marks {
    case .none: break
    case .decided(.comma): evidence.commaDecimals += 1
    case .decided(.point): evidence.pointDecimals += 1
    case .open:
      evidence.openNumbers += 1
      if openNumber == nil { openNumber = (row, number) }
    }
  }

  private mutating func count(_ date: WrittenDate, _ row: Int) {
    guard case .ordered(let first, let second, _) = date.day else {
      evidence.certainDates += 1
      return
    }
    evidence.orderedDates += 1
    let (day, month) = (date.date(.dayFirst), date.date(.monthFirst))
    if first > 12, day != nil { evidence.dayAbove12 += 1 }
    if second > 12, month != nil { evidence.monthAbove12 += 1 }
    if openDate == nil, let day, let month, day != month { openDate = (row, date) }
  }

  /// Of a column that people fill with times of day.
  private var isClockTitle: Bool {
    title.split(separator: " ").contains { $0 == "jam" || $0 == "pukul" || $0 == "clock" }
  }

  private static let dateWords: Set<Substring> = ["tanggal", "tgl", "date", "tmt", "hari", "lahir", "mulai", "selesai"]
  var isDateTitle: Bool { title.split(separator: " ").contains { Self.dateWords.contains($0) } }

  static func truth(_ text: String) -> Bool? {
    switch ColumnName.plain(text) {
    case "ya", "yes", "true", "benar": true
    case "tidak", "no", "false", "salah": false
    default: nil
    }
  }
}
