internal import Tables

/// A data file with a header. Every cell is an `Item` of its own, so that problems name row and column.
struct DataTable {
  let file: Item
  let name: String
  let rows: [Row]
  private let columns: [String: Int]
  /// Columns that have a title, as they are known, in the order of the file.
  let titles: [String]
  private let sheet: String?

  struct Row {
    let number: Int
    /// As a scenario would write them.
    let cells: [String]
  }

  /// Reads the file that `file` names; nil where there is nothing to read. All problems are reported.
  ///
  /// - Parameter isPersonal: refuses what may belong to a real person (`DataTable+Privacy`).
  init?(_ file: Item, columns known: [String], required: [String], isPersonal: Bool = false) {
    guard
      let name = file.scalar(expected: Sentence("a file name such as units.csv", "nama berkas, misalnya units.csv")),
      let (table, sheets) = Self.find(file, name, known, required)
    else { return nil }
    let titles = Self.titles(of: table)
    let header = titles.map { Self.column($0, among: known) }
    let readings = ColumnReadings(table)
    let rows = table.rows.map { row in
      Row(
        number: row.number,
        cells: row.cells.enumerated().map { Self.written($1, readings[column: $0]) })
    }
    self.file = file
    self.name = name
    self.rows = rows
    sheet = sheets > 1 ? table.sheet : nil
    self.titles = header.filter { !$0.isEmpty }
    columns = Dictionary(
      header.enumerated().map { ($1, $0) }.filter { !$0.0.isEmpty }, uniquingKeysWith: { first, _ in first })
    if isPersonal, !isSynthetic(table) { return nil }
    guard checkHeader(header, known, required), checkDays(header, readings) else { return nil }
    for row in rows where row.cells.count > header.count {
      fail(
        row,
        "has \(row.cells.count) cells, but the header names \(header.count) columns; what has a comma in it "
          + "stands in double quotes",
        "memuat \(row.cells.count) sel, padahal judulnya \(header.count) kolom; yang memuat koma ditulis dalam tanda kutip ganda"
      )
    }
    if rows.isEmpty {
      file.fail(
        "the file \"\(name)\" has a header but no rows",
        "berkas \"\(name)\" memuat judul kolom tetapi tidak memuat baris")
    }
    file.warn(leftOut: table.leftOut, name)
  }

  /// A column as it is known, whatever its case and spaces, and in either language.
  private static func column(_ text: String, among known: [String]) -> String {
    let plain = Vocabulary.plain(text)
    if let own = known.contains(text) ? text : known.first(where: { Vocabulary.plain($0) == plain }) { return own }
    let spellings = Vocabulary.indonesian.keys(plain).map(Vocabulary.english.spelling)
    return spellings.first(where: known.contains) ?? plain
  }

  /// The title of a column, the same whatever the language of the study.
  static func column(_ key: Key) -> String { Vocabulary.english.spelling(key) }

  func has(_ column: String) -> Bool { columns[column] != nil }

  /// A cell; nil where the column is missing or the cell is empty.
  func cell(_ row: Row, _ column: String) -> Item? {
    guard let index = columns[column], row.cells.indices.contains(index) else { return nil }
    let text = row.cells[index]
    guard !text.isEmpty else { return nil }
    return Item(
      tree: Tree(content: .scalar(text), location: file.tree.location), path: place(row, column).en,
      reading: file.reading,
      pathInIndonesian: place(row, column).id, isCell: true)
  }

  func fail(_ row: Row, _ en: String, _ id: String) {
    let place = place(row, nil)
    file.reading.fail(file.tree.location, place.en, place.id, saying: Sentence(en, id))
  }

  func place(_ row: Row, _ column: String?) -> Sentence {
    func place(_ words: KeyPath<Sentence, String>) -> String {
      let parts = [
        (Sentence("sheet", "lembar"), sheet), (Sentence("row", "baris"), "\(row.number)"),
        (Sentence("column", "kolom"), column),
      ]
      let told = parts.compactMap { word, value in value.map { "\(word[keyPath: words]) \($0)" } }
      return "\(file.path) (\(([name] + told).joined(separator: ", ")))"
    }
    return Sentence(place(\.en), place(\.id))
  }

  /// Days that can be read in two ways are read in neither.
  private func checkDays(_ header: [String], _ readings: ColumnReadings) -> Bool {
    var isGood = true
    for (place, column) in header.enumerated() {
      guard case .ambiguous(let doubt)? = readings[column: place]?.kind else { continue }
      switch doubt {
      case .dates, .mixedDates:
        file.fail(
          "the file \"\(name)\", column \(column): \(doubt); \(doubt.remedy)",
          "berkas \"\(name)\", kolom \(column): \(doubt.saidInIndonesian); \(doubt.remedyInIndonesian)")
        isGood = false
      case .numbers, .mixedNumbers: break  // Each cell is refused where it is used, with what it may mean.
      }
    }
    return isGood
  }

  private func checkHeader(_ header: [String], _ known: [String], _ required: [String]) -> Bool {
    var isGood = true
    for (place, column) in header.enumerated() {
      if column.isEmpty, !rows.contains(where: { $0.cells.indices.contains(place) && !$0.cells[place].isEmpty }) {
        continue
      }
      if !known.contains(column) {
        let nearest = Sentence.meant(Nearest.match(to: column, among: known))
        file.fail(
          saying: Sentence(
            "the file \"\(name)\": \"\(Tree.short(column))\" is not a column",
            "berkas \"\(name)\": \"\(Tree.short(column))\" bukan kolom")
            + .expected(.sameInBoth(known.joined(separator: ", "))) + nearest)
        isGood = false
      } else if header.firstIndex(of: column) != place {
        file.fail(
          "the file \"\(name)\" has two columns \"\(column)\"; keep one of them",
          "berkas \"\(name)\" memuat dua kolom \"\(column)\"; sisakan satu")
        isGood = false
      }
    }
    for column in required where !header.contains(column) {
      file.fail(
        "the file \"\(name)\" has no column \"\(column)\"; expected \(known.joined(separator: ", "))",
        "berkas \"\(name)\" tidak memuat kolom \"\(column)\"; seharusnya \(known.joined(separator: ", "))")
      isGood = false
    }
    return isGood
  }
}
