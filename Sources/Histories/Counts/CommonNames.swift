package import Tables

/// What the names in a column are printed as: such as hardly any of many rows has may tell of a person, as `KTP a.n. …` does, and are put
/// together.
package struct CommonNames {
  package static let others = "lain-lain"
  private static let (manyRows, fewestOfThem) = (200, 5)

  private let rare: Set<String>

  /// - Parameter column: nil = there is none.
  package init(_ table: Table, column: Int?) {
    guard let column, table.rows.count >= Self.manyRows else {
      rare = []
      return
    }
    var counts: [String: Int] = [:]
    for row in table.rows { counts[ColumnName.plain(row[column: column].shown), default: 0] += 1 }
    rare = Set(counts.filter { $0.value < Self.fewestOfThem }.keys)
  }

  package func shown(_ name: String) -> String { rare.contains(ColumnName.plain(name)) ? Self.others : name }
}
