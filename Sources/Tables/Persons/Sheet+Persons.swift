extension Sheet {
  /// What stands in place of a person.
  package static let others = "lain-lain"

  /// Without the names of persons in its texts; a title that is one, or a cell of an entry, is no title, or that of others.
  ///
  /// - Parameters:
  ///   - columns: of these alone; nil = all.
  ///   - header: a row above which all are.
  package func without(_ persons: PersonNames, columns: Set<Int>? = nil, header: Int = 0) -> Sheet {
    Sheet(
      name: name, isHidden: isHidden,
      rows: rows.map { row in
        let isEntry = row.cells.contains { $0.shown.contains(where: \.isNumber) }
        return Row(
          number: row.number,
          cells: row.cells.enumerated().map { column, cell in
            guard columns?.contains(column) != false || row.number < header, case .text(let text) = cell else {
              return cell
            }
            let left = persons.holds(text) ? "" : persons.without(text)
            if left == text { return cell }
            return left.isEmpty ? (isEntry ? .text(Self.others) : .empty) : .text(left)
          })
      }, merges: merges)
  }
}
