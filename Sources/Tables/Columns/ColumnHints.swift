/// What a caller knows or settles about a column.
package struct ColumnHints: Sendable {
  /// What it must be; found out where nil.
  package enum Wanted: Sendable { case date, number, clock, text }

  package var wanted: Wanted?
  /// Settles `03/04/2026`.
  package var dateOrder: DateOrder?
  /// Settles `1.250`.
  package var decimalMark: DecimalMark?
  /// Whether what stands in it belongs to a person, so that no value is passed on in a message.
  package var isPersonal: Bool
  /// Whether days are counted from 1904 on.
  package var countsFrom1904: Bool

  package init(
    wanted: Wanted? = nil, dateOrder: DateOrder? = nil, decimalMark: DecimalMark? = nil, isPersonal: Bool = false,
    countsFrom1904: Bool = false
  ) {
    self.wanted = wanted
    self.dateOrder = dateOrder
    self.decimalMark = decimalMark
    self.isPersonal = isPersonal
    self.countsFrom1904 = countsFrom1904
  }
}
