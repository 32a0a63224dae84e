internal import Government

extension StudyReading {
  /// `{ roster: officers.csv }` in a list of groups: each row as a group of its own, named by the officer's identifier,
  /// so that an officer's draws follow the identifier, whatever else the file says. Other groups stay as they are. Where the file
  /// has a column for the unit, its rows alone are those of the unit.
  func readRoster(_ member: Item, of unit: String) -> [Item] {
    let key = reading.vocabulary.spelling(.roster)
    guard member.tree[key] != nil else { return [member] }
    guard let file = Fields(member, RosterKeys.section)[RosterKeys.roster], let name = file.tree.text,
      let roster = rosters.roster(name, { readRosterFile(file) })
    else { return [] }
    let table = roster.table
    let skills = names.skills.filter(table.has)
    if !roster.unitNames.isEmpty, roster.rows[unit] == nil {
      let known = roster.unitNames.prefix(12).joined(separator: ", ")
      file.fail(
        "the file \"\(name)\" has no officer of \(unit); its units are \(known)",
        "berkas \"\(name)\" tidak memuat pegawai \(unit); unitnya \(known)")
    }
    // Without a column for the unit several units may each have all rows.
    if roster.unitNames.isEmpty { roster.rowsById = [:] }
    return (roster.rows[unit] ?? roster.rows[""] ?? []).compactMap { row in
      guard let id = identifier(row, table) else { return nil }
      if let first = roster.rowsById.updateValue(row.number, forKey: id) {
        table.fail(
          row, "is a second officer \"\(id)\"; the first stands in row \(first)",
          "pegawai kedua \"\(id)\"; yang pertama pada baris \(first)")
        return nil
      }
      let officer = completed(officer(id, skills, row, table), by: member.tree)
      return Item(
        tree: officer, path: table.place(row, nil).en, reading: reading,
        pathInIndonesian: table.place(row, nil).id)
    }
  }

  /// What stands beside the file holds for every officer of whom it says nothing; hours for part-timers alone.
  private func completed(_ officer: Tree, by member: Tree) -> Tree {
    let vocabulary = reading.vocabulary
    let (roster, status, hours) = (
      vocabulary.spelling(.roster), vocabulary.spelling(.status), vocabulary.spelling(Key.hours)
    )
    let isPartTime = vocabulary.means((officer[status] ?? member[status])?.text ?? "", .partTime)
    var officer = officer
    for entry in member.entries ?? [] where entry.key != roster && officer[entry.key] == nil {
      if entry.key == hours, !isPartTime { continue }
      officer.add(entry.key, entry.value.content, entry.location)
    }
    return officer
  }

  /// A row as a group of one, written as in a scenario.
  private func officer(_ id: String, _ skills: [String], _ row: DataTable.Row, _ table: DataTable) -> Tree {
    let vocabulary = reading.vocabulary
    let location = table.file.tree.location
    func entry(_ key: String, _ content: Tree.Content) -> Tree.Entry {
      Tree.Entry(key: key, location: location, value: Tree(content: content, location: location))
    }
    /// What a cell says, spelt as in a scenario; nothing where it is empty or wrong.
    func value<Value>(_ column: String, _ kind: Kind<Value>) -> Tree.Content? {
      table.cell(row, column).flatMap(kind.read).map { .scalar(kind.write($0, vocabulary)) }
    }
    func part<Value>(_ key: Key, _ kind: Kind<Value>) -> Tree.Entry? {
      value(DataTable.column(key), kind).map { entry(vocabulary.spelling(key), $0) }
    }
    let years = value(DataTable.column(.yearsInPost), .bareYears).map { entry(vocabulary.spelling(.inPost), $0) }
    let hours = value(DataTable.column(.hours), .bareHours).map { entry(vocabulary.spelling(Key.hours), $0) }
    let levels = skills.compactMap { skill in value(skill, .level).map { entry(skill, $0) } }
    func part<Value>(_ key: Key, _ kind: Kind<Value>, _ word: (String) -> Value?) -> Tree.Entry? {
      table.cell(row, DataTable.column(key)).flatMap { kind.read($0, or: word) }
        .map { entry(vocabulary.spelling(key), .scalar(kind.write($0, vocabulary))) }
    }
    let parts = [
      entry(vocabulary.spelling(.group), .scalar(id)), entry(vocabulary.spelling(.count), .scalar("1")),
      part(.status, .employment, OfficeWords.employment), hours, part(.post, .post, OfficeWords.post),
      part(.rating, .rating, OfficeWords.rating), years,
      part(.otherDuties, .amount(.share, in: 0...0.99)),
      levels.isEmpty ? nil : entry(vocabulary.spelling(.skills), .map(levels)),
    ]
    return Tree(content: .map(parts.compactMap { $0 }), location: location)
  }
}
