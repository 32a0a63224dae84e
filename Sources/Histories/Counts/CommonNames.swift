package import Tables

/// What the names in a column are printed as: without persons, as in `KTP a.n. …`; and such as hardly any of many rows has, which may tell
/// of a person too, are put together.
package struct CommonNames {
  private static let others = PersonNames.others
  private static let (manyRows, fewestOfThem) = (200, 5)

  /// By what cells show.
  private var told: [String: String] = [:]

  /// - Parameter column: nil = there is none.
  package init(_ table: Table, column: Int?) {
    guard let column else { return }
    let officers = table.header.titles.indices.filter { place in
      place != column && RegisterTitles.officer.contains(ColumnName.plain(table.header.titles[place]))
    }
    let persons = PersonNames(table, columns: officers)
    var counts: [String: Int] = [:]
    for row in table.rows {
      let shown = row[column: column].shown
      let name = told[shown] ?? (PersonalColumns.isUntold(shown) ? Self.others : persons.without(shown))
      told[shown] = name
      counts[ColumnName.plain(name), default: 0] += 1
    }
    let isLong = table.rows.count >= Self.manyRows
    for (shown, name) in told {
      let isRare = isLong && counts[ColumnName.plain(name), default: 0] < Self.fewestOfThem
      if isRare || (name.isEmpty && !shown.isEmpty) { told[shown] = Self.others }
    }
  }

  package func shown(_ name: String) -> String { told[name] ?? name }
}
