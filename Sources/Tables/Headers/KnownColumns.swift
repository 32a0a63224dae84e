/// The columns that somebody looks for in a table, each by the names that offices give it.
package struct KnownColumns: Sendable {
  package struct Column: Sendable {
    /// What the caller calls it.
    package let key: String
    /// What offices call it, the usual name first; compared as `ColumnName.plain`.
    package let names: [String]
    package let isRequired: Bool

    package init(_ key: String, names: [String] = [], isRequired: Bool = false) {
      self.key = key
      self.names = [key] + names
      self.isRequired = isRequired
    }
  }

  package let columns: [Column]

  package init(_ columns: [Column]) {
    self.columns = columns
    plainNames = columns.map { column in column.names.map(ColumnName.plain).filter { !$0.isEmpty } }
  }

  private let plainNames: [[String]]

  /// How well a title names a column: 1 = it is the name, 0 = it is something else.
  func quality(of title: Title, for place: Int) -> Double {
    let names = plainNames[place]
    if names.contains(title.whole) { return 1 }
    guard title.levels > 0 else { return 0 }
    if names.contains(title.ownWithoutBrackets) { return title.levels == 1 ? 0.95 : 0.85 }
    if names.contains(title.own) { return 0.9 }
    // One word alone is too little: `nama sekolah` is no `nama`.
    let isBegun = names.contains { $0.contains(" ") && title.whole.hasPrefix($0 + " ") }
    return isBegun ? 0.6 : 0
  }

  /// A title with its levels from top to bottom, as it is compared.
  struct Title {
    let levels: Int
    let whole: String
    /// Of the lowest level.
    let own: String
    let ownWithoutBrackets: String

    init(_ levels: [String]) {
      self.levels = levels.count
      whole = ColumnName.plain(levels.joined(separator: " "))
      own = ColumnName.plain(levels.last ?? "")
      ownWithoutBrackets = ColumnName.plain(ColumnName.withoutBrackets(levels.last ?? ""))
    }
  }
}
