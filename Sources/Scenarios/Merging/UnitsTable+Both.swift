internal import Government

extension UnitsTable {
  /// What stands under `units` counts; the table gives officers, name and load where nothing else does.
  func complete(_ unit: inout Tree, by row: Tree) {
    let vocabulary = reading.vocabulary
    let hasWork = [Key.load, .services].contains { unit[vocabulary.spelling($0)] != nil }
    for entry in row.entries ?? [] where unit[entry.key] == nil {
      if entry.key == vocabulary.spelling(.load), hasWork { continue }
      unit.add(entry.key, entry.value.content, entry.location)
    }
  }

  /// Says which of the two counts for what.
  func warn(_ shared: [String], _ table: DataTable) {
    let names = shared.prefix(20).joined(separator: ", ") + (shared.count > 20 ? ", …" : "")
    table.file.warn(
      "\(names) stand in \"\(table.name)\" and under units: officers, name and load written there count, the table for what is not written",
      "\(names) ada di \"\(table.name)\" dan di units: pegawai, nama dan beban yang tertulis di units berlaku, tabel untuk yang tidak tertulis"
    )
  }
}
