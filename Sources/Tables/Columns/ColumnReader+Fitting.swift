extension ColumnReading {
  /// Reads the cells of a column, with their rows.
  package init(_ cells: [(row: Int, cell: Cell)], title: String = "", hints: ColumnHints = ColumnHints()) {
    self = ColumnReader.read(cells, title: title, hints: hints)
  }
}

extension ColumnReader {
  /// The column as decided, with the cells that are not so.
  func finished(_ decided: ColumnReading.Kind) -> ColumnReading {
    var kind = decided
    var evidence = evidence
    var misfits: [ColumnReading.Misfit] = []
    let trial = ColumnReading(kind: kind, evidence: evidence, misfits: [], hints: hints)
    var isWhole = true
    for (row, cell) in cells where !cell.isEmpty {
      let fits: Bool
      switch kind {
      case .date: fits = trial.stamp(cell) != nil
      case .number:
        let value = trial.number(cell)
        fits = value != nil
        if let value, value != value.rounded() { isWhole = false }
      case .clock: fits = trial.clock(cell) != nil
      case .boolean: fits = isTruth(cell)
      case .blank, .identifier, .text, .ambiguous: fits = true
      }
      if case .error = cell {
        misfits.append(misfit(row, cell))
      } else if fits {
        evidence.fitting += 1
      } else {
        misfits.append(misfit(row, cell))
      }
    }
    if case .number(let mark, let unit, _) = kind {
      kind = .number(mark, unit: unit, isWhole: isWhole && evidence.fitting > 0)
    }
    return ColumnReading(kind: kind, evidence: evidence, misfits: misfits, hints: hints)
  }

  private func misfit(_ row: Int, _ cell: Cell) -> ColumnReading.Misfit {
    ColumnReading.Misfit(row: row, value: hints.isPersonal ? nil : cell.shown)
  }

  private func isTruth(_ cell: Cell) -> Bool {
    switch cell {
    case .boolean: true
    case .text(let text): Self.truth(text) != nil
    default: false
    }
  }
}
