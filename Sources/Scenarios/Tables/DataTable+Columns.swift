extension DataTable {
  /// What is told of it, with what each column is for.
  var told: StudyTable {
    StudyTable(
      name: name, path: file.reading.resolve(dataFile: name),
      columns: titles.map { StudyTable.Column(name: $0, about: Self.known[$0] ?? Self.skill) })
  }

  private static let skill = Sentence("Level of the skill of this name", "Tingkat keahlian bernama ini")

  /// What columns are for that are no skills.
  private static let known: [String: Sentence] = {
    let own: [(Key, Sentence)] = [
      (.id, Sentence("Identifier of the officer", "Kode pegawai")),
      (.unit, Sentence("Unit, by its key or name", "Unit, dengan kunci atau namanya")),
      (.yearsInPost, Sentence("Years in the present post", "Tahun dalam jabatan sekarang")),
      (.headcount, Sentence("How many officers", "Berapa pegawai")),
      (.need, Sentence("Officers needed by the workload analysis", "Kebutuhan pegawai menurut ABK")),
    ]
    let keys = (OfficerKeys.section.properties + UnitKeys.section.properties).map { ($0.key, $0.about) }
    return Dictionary(own.map { (DataTable.column($0), $1) } + keys, uniquingKeysWith: { first, _ in first })
  }()
}
