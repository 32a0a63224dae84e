internal import Histories
internal import Scenarios
internal import Tables

extension OfficeGathering {
  mutating func add(_ counts: OfficeCounts) {
    guard let place = place(of: counts) else { return }
    notes += counts.untold.map { name, why in
      ImportNote(
        counts.file,
        Sentence(
          "not known: how many requests of \"\(name)\" come; it is left out, since \(why.en)",
          "belum diketahui: jumlah permohonan \"\(name)\"; tidak dimasukkan karena \(why.id)"))
    }
    for service in counts.services
    where services[place]?.contains(where: { UnitName.plain($0.name) == UnitName.plain(service.name) }) != true {
      services[place, default: []].append(service)
    }
    if rushes[place] == nil { rushes[place] = counts.rush }
    if registers[place] == nil { registers[place] = counts.requests }
  }

  /// A unit that a survey names is one that counts may be of.
  mutating func name(_ survey: FormTable) {
    if let label = SheetLabel(survey.table).unit { _ = list.place(of: label, at: survey.name) }
  }

  mutating func add(_ survey: SurveyFacts, _ form: FormTable) {
    let label = SheetLabel(form.table).unit
    if let label {
      surveys[list.place(of: label, at: form.name)] = survey
    } else if let place = place(
      telling: [form.file, form.table.sheet ?? ""] + form.table.above.flatMap { $0.cells.map(\.shown) })
    {
      surveys[place] = survey
    } else if services.count == 1, let only = services.keys.first {
      surveys[only] = survey
    }
  }

  /// The unit that counts are of: said by a mapping or by the register, the one with the same services, the one whose words stand above the table, or
  /// the only one.
  private mutating func place(of counts: OfficeCounts) -> Int? {
    if let said = sources.map.sheet(counts.file, nil)?.unit { return list.place(of: said, at: counts.file) }
    if let named = counts.unit { return list.place(of: named, at: counts.file) }
    let names = Set(counts.counts.services.map { UnitName.plain($0.name) })
    let same = services.keys.sorted().first { place in
      services[place]?.contains { names.contains(UnitName.plain($0.name)) } == true
    }
    if let same { return same }
    if let told = place(telling: counts.titles + [WorkloadReading.stem(counts.file)]) { return told }
    if list.names.count == 1 { return 0 }
    if list.names.isEmpty { return list.place(of: counts.office ?? WorkloadReading.stem(counts.file), at: counts.file) }
    let known = list.names.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
    let example = "files: [ { file: \"\(counts.file)\", form: counts, unit: \"\(list.names[0])\" } ]"
    problems.append(
      ImportProblem(
        counts.file,
        Sentence(
          "does not say which unit its counts are of; known are \(known); write \(example) in a file import.yaml and give it with --map import.yaml",
          "tidak menyebut unit kerja yang dihitung; yang dikenal: \(known); tulis \(example) dalam berkas import.yaml dan berikan dengan --map import.yaml"
        )))
    return nil
  }

  /// Words that stand in the names of many.
  private static let common: Set<String> = [
    "dinas", "badan", "kantor", "bagian", "pelayanan", "layanan", "rekapitulasi", "rekap", "administrasi", "tahun",
    "daerah", "data",
    "laporan", "harian", "bulanan", "unit", "kerja", "kecamatan", "kelurahan", "puskesmas",
  ]

  /// The unit with the most words of its name in these texts, if one alone has most.
  private func place(telling texts: [String]) -> Int? {
    let said = Set(texts.flatMap(UnitName.words))
    let scores = list.names.map { name in
      UnitName.words(name).count { said.contains($0) && !Self.common.contains($0) }
    }
    guard let best = scores.max(), best > 0, scores.count(where: { $0 == best }) == 1 else { return nil }
    return scores.firstIndex(of: best)
  }
}
