package import Government

/// What a column holds, told by all of its cells, with what speaks for it.
package struct ColumnReading: Sendable {
  package enum Kind: Sendable, Hashable {
    case blank
    /// nil where no cell depends on the order.
    case date(DateOrder?)
    /// The mark is nil where no cell depends on it.
    case number(DecimalMark?, unit: WrittenNumber.Unit, isWhole: Bool)
    case clock, boolean, identifier, text
    case ambiguous(Ambiguity)
  }

  /// A filled cell that is not as the others are.
  package struct Misfit: Sendable, Hashable {
    package let row: Int
    /// nil where the column belongs to persons.
    package let value: String?

    package init(row: Int, value: String?) {
      self.row = row
      self.value = value
    }
  }

  package let kind: Kind
  package let evidence: ColumnEvidence
  package let misfits: [Misfit]
  let hints: ColumnHints

  init(kind: Kind, evidence: ColumnEvidence, misfits: [Misfit], hints: ColumnHints) {
    self.kind = kind
    self.evidence = evidence
    self.misfits = misfits
    self.hints = hints
  }

  /// The order of a column of days, where one was decided.
  package var order: DateOrder? { if case .date(let order) = kind { order } else { nil } }

  /// The mark before the decimals of a column of numbers, where one was decided.
  package var mark: DecimalMark? { if case .number(let mark, _, _) = kind { mark } else { nil } }

  /// A day, with its time where it has one; nil where the cell is none or the column is ambiguous.
  package func stamp(_ cell: Cell) -> TimeStamp? {
    guard case .date(let order) = kind else { return nil }
    switch cell {
    case .date(let date, let seconds): return TimeStamp(date: date, seconds: seconds)
    case .number(let serial): return SerialDay.stamp(serial, from1904: hints.countsFrom1904)
    case .text(let text):
      if text.utf8.prefix(4).allSatisfy({ $0 >= 48 && $0 <= 57 }), let stamp = TimeStamp(text) { return stamp }
      if let written = WrittenDate(text) {
        return written.date(order ?? .dayFirst).map {
          TimeStamp(date: $0, seconds: written.seconds, zone: written.zone)
        }
      }
      let number = WrittenNumber(text)
      return (number?.value(.point) ?? number?.value(.comma)).flatMap {
        SerialDay.stamp($0, from1904: hints.countsFrom1904)
      }
    default: return nil
    }
  }

  package func date(_ cell: Cell) -> CivilDate? { stamp(cell)?.date }

  package func number(_ cell: Cell) -> Double? {
    guard case .number(let mark, let unit, _) = kind else { return nil }
    switch cell {
    case .number(let value): return value
    case .text(let text):
      guard let written = WrittenNumber(text), written.unit == unit || written.unit == .none else { return nil }
      return written.value(mark ?? .comma) ?? written.value(mark?.other ?? .point).flatMap { mark == nil ? $0 : nil }
    default: return nil
    }
  }

  /// Seconds since midnight.
  package func clock(_ cell: Cell) -> Double? {
    switch cell {
    case .clock(let seconds): seconds
    case .text(let text): WrittenClock(text)?.seconds
    // A time that lost its format is a share of a day.
    case .number(let share) where share >= 0 && share < 1: (share * 86_400).rounded()
    default: nil
    }
  }

  /// The cell as its column is; as it stands where it is not so.
  package func typed(_ cell: Cell) -> Cell {
    switch kind {
    case .date: stamp(cell).map { .date($0.date, seconds: $0.seconds) } ?? cell
    case .number: number(cell).map { .number($0) } ?? cell
    case .clock: clock(cell).map { .clock(seconds: $0) } ?? cell
    default: cell
    }
  }
}
