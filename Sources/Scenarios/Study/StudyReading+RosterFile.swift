internal import Government

extension StudyReading {
  private static let rosterColumns: [Key] = [
    .id, .unit, .group, .status, .hours, .post, .rating, .yearsInPost, .otherDuties,
  ]

  /// All rows, by unit where a column names it, else under `""`.
  func readRosterFile(_ file: Item) -> RosterFiles.Roster? {
    guard
      let table = DataTable(
        file, columns: Self.rosterColumns.map(DataTable.column) + names.skills, required: [DataTable.column(.id)],
        isPersonal: true)
    else { return nil }
    reading.used(table: table.told)
    var rows: [String: [DataTable.Row]] = [:]
    var (unitNames, unmatched) = ([String](), [String]())
    let spelling = unitSpelling
    let hasUnits = table.has(DataTable.column(.unit))
    for row in table.rows {
      guard hasUnits else {
        rows["", default: []].append(row)
        continue
      }
      guard let said = table.cell(row, DataTable.column(.unit))?.tree.text else {
        table.fail(row, "names no \(DataTable.column(.unit))", "tidak menyebut \(DataTable.column(.unit))")
        continue
      }
      if !unitNames.contains(said) { unitNames.append(said) }
      if let unit = spelling.key(said) {
        rows[unit, default: []].append(row)
      } else if !unmatched.contains(said) {
        unmatched.append(said)
      }
    }
    if !unmatched.isEmpty { warn(unmatched, spelling, file) }
    return RosterFiles.Roster(table: table, rows: rows, unitNames: unitNames)
  }

  private var unitSpelling: UnitSpelling {
    let key = reading.vocabulary.spelling(Key.name)
    return UnitSpelling((root[.units]?.tree.entries ?? []).map { ($0.key, $0.value[key]?.text) })
  }

  private func warn(_ unmatched: [String], _ spelling: UnitSpelling, _ file: Item) {
    let listed = unmatched.prefix(20).map { name in
      "\"\(Tree.short(name))\"" + (spelling.nearest(name).map { " (\($0)?)" } ?? "")
    }.joined(separator: ", ")
    file.warn(
      "units of the roster that this study does not have, whose officers are left out: \(listed)",
      "unit dalam daftar pegawai yang tidak ada dalam studi ini, pegawainya tidak dihitung: \(listed)")
  }

  func identifier(_ row: DataTable.Row, _ table: DataTable) -> String? {
    guard let cell = table.cell(row, DataTable.column(.id)), let text = cell.tree.text else {
      table.fail(
        row, "has no id; expected an identifier such as P017",
        "tidak punya kode (kolom id); seharusnya kode seperti P017")
      return nil
    }
    if text.contains(where: \.isWhitespace) {
      // The name itself stays out of the message.
      cell.fail(
        "looks like the name of a person; officers are synthetic: use an identifier such as P017",
        "tampak seperti nama orang; pegawai bersifat sintetis: pakai kode seperti P017")
      return nil
    }
    guard Name.isGood(text) else {
      cell.refuse(
        "cannot be the id of an officer", "tidak dapat menjadi kode pegawai",
        expected: Sentence(
          "a letter followed by letters, digits, _ or -, such as P017",
          "huruf diikuti huruf, angka, _ atau -, misalnya P017"))
      return nil
    }
    return text
  }
}
