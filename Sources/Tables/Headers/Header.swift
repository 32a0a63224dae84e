/// The titles over the columns of a table.
package struct Header: Sendable, Hashable {
  /// A column that was looked for, where it was found.
  package struct Match: Sendable, Hashable {
    package let key: String
    package let column: Int
    /// 1 = by its very name, less by a part of it.
    package let quality: Double
  }

  /// The rows in which it stands, as a spreadsheet counts them.
  package let rows: ClosedRange<Int>
  /// A title a column, levels joined downwards; empty where there is none.
  package let titles: [String]
  /// In the order in which the columns were asked for.
  package let matches: [Match]

  package init(rows: ClosedRange<Int>, titles: [String], matches: [Match]) {
    self.rows = rows
    self.titles = titles
    self.matches = matches
  }

  /// Where the column asked for as `key` stands.
  package func column(_ key: String) -> Int? { matches.first { $0.key == key }?.column }
}
