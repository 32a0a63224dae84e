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
        Item(tree: value, path: key, reading: reading), columns: columns.map(vocabulary.spelling),
        required: [vocabulary.spelling(.unit), vocabulary.spelling(.headcount)])
    else { return tree }
    let section = vocabulary.spelling(.units)
    let written = tree[section]?.entries ?? []
    let known = Dictionary(written.map { ($0.key, $0.location) }, uniquingKeysWith: { first, _ in first })
    var added: [Tree.Entry] = []
    for (name, rows) in readRows(table) {
      if let place = known[name] {
        let also = if case .line(let line, _) = place { " (line \(line))" } else { "" }
        reading.fail(
          value.location, "\(key) (\(table.name), row \(rows[0].number))",
          "\"\(name)\" stands in the table and under \(section)\(also); keep one of them")
      } else {
        added.append(entry(name, rows, table))
      }
    }
    guard let place = entries.firstIndex(where: { $0.key == section }) else {
      entries.append(
        Tree.Entry(
          key: section, location: value.location, value: Tree(content: .map(added), location: value.location)))
      return Tree(content: .map(entries), location: tree.location)
    }
    if case .map(let units) = entries[place].value.content { entries[place].value.content = .map(units + added) }
    return Tree(content: .map(entries), location: tree.location)
  }

  /// Rows by unit, in the order of the file.
  private func readRows(_ table: DataTable) -> [(String, [Row])] {
    let vocabulary = reading.vocabulary
    var units: [(String, [Row])] = []
    var places: [String: Int] = [:]
    func value<Value>(_ key: Key, _ kind: Kind<Value>, _ row: DataTable.Row) -> Value? {
      table.cell(row, vocabulary.spelling(key)).flatMap(kind.read)
    }
    for row in table.rows {
      guard table.cell(row, vocabulary.spelling(.unit)) != nil else {
        table.fail(row, "names no \(vocabulary.spelling(.unit))")
        continue
      }
      guard let name = value(.unit, .name("unit"), row) else { continue }
      if table.cell(row, vocabulary.spelling(.headcount)) == nil {
        table.fail(row, "has no \(vocabulary.spelling(.headcount)); expected a number such as 4")
      }
      let heads = value(.headcount, .count(in: 0...OfficerKeys.most), row) ?? 0
      let read = Row(
        number: row.number, title: value(.name, .text, row), post: value(.post, .post, row), heads: heads,
        need: value(.need, .amount(.number, in: 0...1_000_000), row),
        load: value(.load, .amount(.ratio, in: 0...100), row),
        hasWork: [.need, .load].contains { table.cell(row, vocabulary.spelling($0 as Key)) != nil })
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
