internal import Experiments
internal import Files
internal import Government

extension ResultFiles {
  /// What the columns mean, in English and Indonesian.
  var dictionary: [UInt8] {
    let tables = tables.map { (file: $0.file.path, columns: $0.columns.map { ColumnText($0.name, $0.about) }) }
    return Self.dictionary(
      of: Self.described(of: comparison.result.scenario).filter { hasTrials || $0.file != "trials.csv.gz" } + tables)
  }

  /// Every column of the files of a study; a file may come more than once.
  static func described(of scenario: Scenario) -> [(file: String, columns: [ColumnText])] {
    described + ["policies.csv", "variations.csv"].map { ($0, VariedColumns(scenario).texts) }
  }

  private static let described: [(file: String, columns: [ColumnText])] = [
    ("trials.csv.gz", ColumnText.trials), ("comparisons.csv", ColumnText.comparisons), ("daily.csv", ColumnText.daily),
    ("services.csv", ColumnText.services), ("calendar.csv", ColumnText.calendar), ("past.csv", ColumnText.past),
    ("moves.csv.gz", ColumnText.moves), ("variations.csv", ColumnText.variations),
    ("policies.csv", ColumnText.policies), ("summary.json", ColumnText.summary),
    ("trials.csv.gz", Layout.measures.map(ColumnText.of)),
  ]

  /// The columns of files as a table.
  static func dictionary(of described: [(file: String, columns: [ColumnText])]) -> [UInt8] {
    var table = CSVWriter(header: ["file", "column", "unit", "meaning_en", "meaning_id"])
    for (file, columns) in described {
      for column in columns {
        for text in [file, column.name, column.unit, column.meaning.en, column.meaning.id] { table.add(text) }
        table.endRow()
      }
    }
    return table.bytes
  }
}
