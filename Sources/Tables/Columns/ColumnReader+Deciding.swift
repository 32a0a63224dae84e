extension ColumnReader {
  /// What the counts say.
  func kind() -> ColumnReading.Kind {
    let count = evidence
    if let wanted = hints.wanted {
      switch wanted {
      case .date: return dates()
      case .number: return numbers()
      case .clock: return .clock
      case .text: return count.filled == 0 ? .blank : .text
      }
    }
    guard count.filled > 0 else { return .blank }
    func isMost(_ some: Int) -> Bool { some * 2 > count.filled }
    let days = count.dayCells + count.certainDates + count.orderedDates
    if isMost(days) || (isDateTitle && isMost(days + count.serials)) { return dates() }
    if isMost(count.clocks) { return .clock }
    if isMost(count.numberCells + count.numberTexts) { return numbers() }
    if isMost(count.booleans) { return .boolean }
    return hasIdentifiers ? .identifier : .text
  }

  private func dates() -> ColumnReading.Kind {
    if let order = hints.dateOrder { return .date(order) }
    let (day, month) = (evidence.dayAbove12, evidence.monthAbove12)
    // One slip of the pen among many does not turn a column round.
    if day > 10 * month { return .date(.dayFirst) }
    if month > 10 * day { return .date(.monthFirst) }
    if day > 0 { return .ambiguous(.mixedDates(dayFirst: day, monthFirst: month)) }
    guard let openDate, let first = openDate.date.date(.dayFirst), let second = openDate.date.date(.monthFirst) else {
      return .date(evidence.orderedDates > 0 ? .dayFirst : nil)
    }
    return .ambiguous(.dates(row: openDate.row, dayFirst: first, monthFirst: second))
  }

  private func numbers() -> ColumnReading.Kind {
    let unit = units.percent > units.rupiah ? WrittenNumber.Unit.percent : units.rupiah > 0 ? .rupiah : .none
    func number(_ mark: DecimalMark?) -> ColumnReading.Kind { .number(mark, unit: unit, isWhole: false) }
    if let mark = hints.decimalMark { return number(mark) }
    let (comma, point) = (evidence.commaDecimals, evidence.pointDecimals)
    if comma > 10 * point { return number(.comma) }
    if point > 10 * comma { return number(.point) }
    if comma > 0 { return .ambiguous(.mixedNumbers(comma: comma, point: point)) }
    // Nobody writes a third digit after the mark of a currency that has no cents.
    guard let openNumber, unit != .rupiah else { return number(openNumber == nil ? nil : .comma) }
    let readings = DecimalMark.allCases.compactMap(openNumber.number.value).sorted()
    guard readings.count == 2 else { return number(nil) }
    return .ambiguous(.numbers(row: openNumber.row, grouped: readings[1], decimal: readings[0]))
  }

  /// Whether every filled cell is a word of its own.
  private var hasIdentifiers: Bool {
    var seen: Set<String> = []
    for (_, cell) in cells where !cell.isEmpty {
      let text = cell.shown
      guard !text.contains(where: \.isWhitespace), text.contains(where: \.isNumber), seen.insert(text).inserted else {
        return false
      }
    }
    return true
  }
}
