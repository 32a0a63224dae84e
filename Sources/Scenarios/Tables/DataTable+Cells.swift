internal import Tables

extension DataTable {
  /// A cell as a scenario would write it: days from the year on, numbers with a point and no marks between thousands.
  static func written(_ cell: Cell, _ reading: ColumnReading?) -> String {
    if case .date(let date, let seconds)? = reading?.typed(cell) {
      return Cell.date(date, seconds: seconds).shown
    }
    switch cell {
    case .number(let value): return NumberText.write(value)
    case .text(let text):
      guard let number = WrittenNumber(text), let mark = mark(of: number, in: reading?.kind),
        let plain = number.plain(mark).flatMap(Double.init)
      else { return cell.shown }
      return NumberText.write(plain) + (number.unit == .percent ? "%" : "")
    default: return cell.shown
    }
  }

  /// What stands before the decimals, where the number has marks and its column or itself says so.
  private static func mark(of number: WrittenNumber, in kind: ColumnReading.Kind?) -> DecimalMark? {
    if case .ambiguous = kind { return nil }
    switch number.marks {
    case .none: return number.unit == .rupiah ? .comma : nil
    case .decided(let own): return own
    case .open:
      if case .number(let mark, _, _) = kind { return mark }
      return nil
    }
  }
}
