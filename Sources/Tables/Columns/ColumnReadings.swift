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

  /// Days without one above 12 are written as the other days of the table are, thousands such as `1.250` as its other numbers, where
  /// these all agree; three decimals are less likely than a slip.
  private static func settled(_ read: [ColumnReading], _ table: Table, _ titles: [String]) -> [ColumnReading] {
    let order = shared(read, \.order) { $0.dayAbove12 + $0.monthAbove12 > 0 }
    let mark = shared(read, \.mark) { $0.commaDecimals + $0.pointDecimals > 0 }
    return read.enumerated().map { column, reading in
      var hints = reading.hints
      let source: Int
      switch reading.kind {
      case .ambiguous(.dates):
        guard let order else { return reading }
        (hints.dateOrder, source) = order
      case .ambiguous(.numbers(let row, let grouped, _)):
        guard let mark else { return reading }
        (hints.decimalMark, source) = mark
        let cells = table.cells(of: column).filter { $0.row == row }
        let again = ColumnReader.read(cells, title: titles[column], hints: hints)
        guard cells.allSatisfy({ again.number($0.cell) == grouped }) else { return reading }
      default: return reading
      }
      let again = ColumnReader.read(table.cells(of: column), title: titles[column], hints: hints)
      var evidence = again.evidence
      evidence.settledBy = titles[source]
      return ColumnReading(kind: again.kind, evidence: evidence, misfits: again.misfits, hints: hints)
    }
  }

  /// What all columns that show it agree on, and the first of them.
  private static func shared<Way: Equatable>(
    _ read: [ColumnReading], _ way: (ColumnReading) -> Way?, where shows: (ColumnEvidence) -> Bool
  ) -> (Way?, Int)? {
    let decided = read.indices.filter { shows(read[$0].evidence) }
    let ways = decided.compactMap { way(read[$0]) }
    guard let first = ways.first, ways.count == decided.count, ways.allSatisfy({ $0 == first }) else { return nil }
    return (first, decided[0])
  }
}
