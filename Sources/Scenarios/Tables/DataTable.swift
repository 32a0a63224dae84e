internal import Tables

/// A data file with a header. Every cell is an `Item` of its own, so that problems name row and column.
struct DataTable {
  let file: Item
  let name: String
  let rows: [Row]
  private let columns: [String: Int]

  struct Row {
    let number: Int
    let cells: [String]
  }

  /// Reads the file that `file` names; nil where there is nothing to read. All problems are reported.
  ///
  /// - Parameter isPersonal: refuses what may belong to a real person (`DataTable+Privacy`).
  init?(_ file: Item, columns known: [String], required: [String], isPersonal: Bool = false) {
    guard let name = file.scalar(expected: "a file name such as units.csv") else { return nil }
    let path = file.reading.resolve(dataFile: name)
    let bytes: [UInt8]
    switch DataFile.read(path) {
    case .success(let read): bytes = read
    case .failure(let failure):
      file.fail("the file \"\(Tree.short(name))\": \(failure.reason) (looked for \(path))")
      return nil
    }
    file.reading.used(dataFile: path)
    let rows = CSV.numberedRows(bytes)
    guard let header = rows.first?.cells.map({ Self.column($0, among: known) }) else {
      file.fail("the file \"\(name)\" is empty; expected a header such as \(known.joined(separator: ","))")
      return nil
    }
    self.file = file
    self.name = name
    self.rows = rows.dropFirst().map { Row(number: $0.number, cells: $0.cells) }
    columns = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    if isPersonal, !isSynthetic(header) { return nil }
    guard checkHeader(header, known, required) else { return nil }
    for row in self.rows where row.cells.count > header.count {
      fail(
        row,
        "has \(row.cells.count) cells, but the header names \(header.count) columns; decimals have a point, "
          + "and a text with a comma stands in double quotes")
    }
    if self.rows.isEmpty { file.fail("the file \"\(name)\" has a header but no rows") }
  }

  /// A column as it is known, whatever its case and spaces.
  private static func column(_ text: String, among known: [String]) -> String {
    let plain = Vocabulary.plain(text)
    return known.contains(text) ? text : known.first { Vocabulary.plain($0) == plain } ?? plain
  }

  func has(_ column: String) -> Bool { columns[column] != nil }

  /// A cell; nil where the column is missing or the cell is empty.
  func cell(_ row: Row, _ column: String) -> Item? {
    guard let index = columns[column], row.cells.indices.contains(index) else { return nil }
    let text = row.cells[index].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return nil }
    return Item(
      tree: Tree(content: .scalar(text), location: file.tree.location), path: place(row, column), reading: file.reading)
  }

  func fail(_ row: Row, _ message: String) { file.reading.fail(file.tree.location, place(row, nil), message) }

  func place(_ row: Row, _ column: String?) -> String {
    "\(file.path) (\(name), row \(row.number)\(column.map { ", column \($0)" } ?? ""))"
  }

  private func checkHeader(_ header: [String], _ known: [String], _ required: [String]) -> Bool {
    if header.count == 1, header[0].contains(";") {
      file.fail("the file \"\(name)\" has semicolons between its columns; expected commas")
      return false
    }
    var isGood = true
    for (place, column) in header.enumerated() {
      if !known.contains(column) {
        let nearest = Nearest.match(to: column, among: known).map { "; did you mean \"\($0)\"?" } ?? ""
        file.fail(
          "the file \"\(name)\": \"\(Tree.short(column))\" is not a column; expected "
            + "\(known.joined(separator: ", "))\(nearest)")
        isGood = false
      } else if header.firstIndex(of: column) != place {
        file.fail("the file \"\(name)\" has two columns \"\(column)\"; keep one of them")
        isGood = false
      }
    }
    for column in required where !header.contains(column) {
      file.fail("the file \"\(name)\" has no column \"\(column)\"; expected \(known.joined(separator: ", "))")
      isGood = false
    }
    return isGood
  }
}
