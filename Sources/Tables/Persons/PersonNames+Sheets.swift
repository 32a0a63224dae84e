extension PersonNames {
  /// What stands in place of a person.
  package static let others = "lain-lain"

  /// A sheet without the names in its texts; a title that is one, or a cell of an entry, is no title, or that of others.
  ///
  /// - Parameters:
  ///   - sheet: as it was read.
  ///   - columns: of these alone; nil = all.
  ///   - header: a row above which all are.
  package func without(_ sheet: Sheet, columns: Set<Int>? = nil, header: Int = 0) -> Sheet {
    Sheet(
      name: sheet.name, isHidden: sheet.isHidden,
      rows: sheet.rows.map { row in
        let isEntry = row.cells.contains { $0.shown.contains(where: \.isNumber) }
        return Sheet.Row(
          number: row.number,
          cells: row.cells.enumerated().map { column, cell in
            guard columns?.contains(column) != false || row.number < header, case .text(let text) = cell else {
              return cell
            }
            let left = holds(text) ? "" : without(text)
            if left == text { return cell }
            return left.isEmpty ? (isEntry ? .text(Self.others) : .empty) : .text(left)
          })
      }, merges: sheet.merges)
  }
}
