internal import Government

/// `units_table: abk.csv`: the many small units of a government in one file, a row for each of their posts. They become
/// entries of `units` before anything is read, so that all else treats them as units written out.
struct UnitsTable {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  struct Row {
    let number: Int
    let title: String?
    let post: OfficerGroup.Post?
    let heads: Int
    let need: Double?
    let load: Double?

    /// Whether a need or a load is written, readable or not.
    let hasWork: Bool
    /// Officers' worth of work.
    var work: Double { load.map { $0 * Double(heads) } ?? need ?? 0 }
  }

  /// The tree with the table's units under `units`.
  func expanded(_ tree: Tree) -> Tree {
    let vocabulary = reading.vocabulary
    let key = vocabulary.spelling(.unitsTable)
    guard let value = tree[key], case .map(var entries) = tree.content else { return tree }
    let columns: [Key] = [.unit, .name, .post, .headcount, .need, .load]
    guard
      let table = DataTable(
        Item(tree: value, path: key, reading: reading), columns: columns.map(DataTable.column),
        required: [.unit, .headcount].map(DataTable.column))
    else { return tree }
    reading.used(table: table.told)
    let section = vocabulary.spelling(.units)
    var written = tree[section]?.entries ?? []
    let title = vocabulary.spelling(Key.name)
    let spelling = UnitSpelling(written.map { ($0.key, $0.value[title]?.text) })
    var (added, shared) = ([Tree.Entry](), [String]())
    for (name, rows) in readRows(table, spelling) {
      let own = entry(name, rows, table)
      if let place = written.firstIndex(where: { $0.key == name }) {
        complete(&written[place].value, by: own.value)
        shared.append(name)
      } else {
        added.append(own)
      }
    }
    if !shared.isEmpty { warn(shared, table) }
    guard let place = entries.firstIndex(where: { $0.key == section }) else {
      entries.append(
        Tree.Entry(
          key: section, location: value.location, value: Tree(content: .map(added), location: value.location)))
      return Tree(content: .map(entries), location: tree.location)
    }
    if case .map = entries[place].value.content { entries[place].value.content = .map(written + added) }
    return Tree(content: .map(entries), location: tree.location)
  }

  /// Rows by unit, in the order of the file.
  private func readRows(_ table: DataTable, _ spelling: UnitSpelling) -> [(String, [Row])] {
    var units: [(String, [Row])] = []
    var places: [String: Int] = [:]
    func value<Value>(_ key: Key, _ kind: Kind<Value>, _ row: DataTable.Row) -> Value? {
      table.cell(row, DataTable.column(key)).flatMap(kind.read)
    }
    for row in table.rows {
      guard let said = table.cell(row, DataTable.column(.unit)) else {
        table.fail(row, "names no \(DataTable.column(.unit))", "tidak menyebut \(DataTable.column(.unit))")
        continue
      }
      let text = said.tree.text ?? ""
      // A name as offices write it has a key made of it; a misspelt key has spaces no more than a good one.
      let isName = text.contains(where: \.isWhitespace)
      let made = spelling.key(text) ?? (isName ? UnitSpelling.short(text) : nil)
      guard let name = made ?? value(.unit, .name("unit"), row) else { continue }
      if table.cell(row, DataTable.column(.headcount)) == nil {
        table.fail(
          row, "has no \(DataTable.column(.headcount)); expected a number such as 4",
          "tidak punya \(DataTable.column(.headcount)); seharusnya bilangan, misalnya 4")
      }
      let heads = value(.headcount, .count(in: 0...OfficerKeys.most), row) ?? 0
      let read = Row(
        number: row.number, title: value(.name, .text, row) ?? (isName ? text : nil),
        post: table.cell(row, DataTable.column(.post)).flatMap {
          Kind<OfficerGroup.Post>.post.read($0, or: OfficeWords.post)
        },
        heads: heads,
        need: value(.need, .amount(.number, in: 0...1_000_000), row),
        load: value(.load, .load(), row),
        hasWork: [.need, .load].contains { table.cell(row, DataTable.column($0)) != nil })
      if let place = places[name] {
        units[place].1.append(read)
      } else {
        places[name] = units.count
        units.append((name, [read]))
      }
    }
    return units
  }
}
