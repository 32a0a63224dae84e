/// What every column of a table holds.
package struct ColumnReadings: Sendable {
  /// In the order of the columns of the table.
  package let columns: [ColumnReading]

  /// - Parameters:
  ///   - hints: by the place of a column; whether days are counted from 1904 on is known from the table.
  ///   - common: what holds for every column without a hint of its own.
  package init(_ table: Table, hints: [Int: ColumnHints] = [:], common: ColumnHints = ColumnHints()) {
    let width = max(table.header.titles.count, table.rows.reduce(0) { max($0, $1.cells.count) })
    let titles = (0..<width).map { $0 < table.header.titles.count ? table.header.titles[$0] : "" }
    var read: [ColumnReading] = []
    for column in 0..<width {
      var own = hints[column] ?? common
      own.countsFrom1904 = table.countsFrom1904
      if PersonalColumns.isPersonal(titles[column]) { own.isPersonal = true }
      read.append(ColumnReader.read(table.cells(of: column), title: titles[column], hints: own))
    }
    columns = Self.settled(read, table, titles)
  }

  package subscript(column column: Int) -> ColumnReading? { columns.indices.contains(column) ? columns[column] : nil }

  /// Days without one above 12 are written as the other days of the table are, where these all agree.
  private static func settled(_ read: [ColumnReading], _ table: Table, _ titles: [String]) -> [ColumnReading] {
    let decided = read.enumerated().filter { $0.element.evidence.dayAbove12 + $0.element.evidence.monthAbove12 > 0 }
    let orders = decided.compactMap { $0.element.order }
    guard let order = orders.first, let source = decided.first, orders.count == decided.count,
      orders.allSatisfy({ $0 == order })
    else { return read }
    return read.enumerated().map { column, reading in
      guard case .ambiguous(.dates) = reading.kind else { return reading }
      var hints = reading.hints
      hints.dateOrder = order
      let again = ColumnReader.read(table.cells(of: column), title: titles[column], hints: hints)
      var evidence = again.evidence
      evidence.orderFrom = titles[source.offset]
      return ColumnReading(kind: again.kind, evidence: evidence, misfits: again.misfits, hints: hints)
    }
  }
}
