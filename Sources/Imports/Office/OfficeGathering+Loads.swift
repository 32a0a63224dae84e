internal import Government
internal import Scenarios

/// What no office has, or hardly any.
extension OfficeGathering {
  /// Loads that no unit has, hours taken for minutes, say; and years that are slips.
  func unlikely(_ office: Office) -> [ImportProblem] {
    let slips = sources.counts.filter { $0.lastDay.map { !Self.years.contains($0.year) } ?? false }.map { counts in
      ImportProblem(
        counts.file,
        Sentence(
          "ends on \(counts.lastDay?.iso ?? ""), a year that cannot be; correct the days",
          "berakhir pada \(counts.lastDay?.iso ?? ""), tahun yang tidak mungkin; perbaiki tanggalnya"))
    }
    return slips
      + loaded(office, above: Self.mostLoad).map { found in
        ImportProblem(
          found.place,
          Sentence(
            "\(found.said.en), which cannot be; check minutes, volumes and officers, or say --time minutes or --time hours",
            "\(found.said.id), tidak mungkin; periksa menit, beban kerja dan pegawai, atau tulis --time minutes atau --time hours"
          ))
      }
  }

  /// Loads that some unit may have, but hardly any.
  func strange(_ office: Office) -> [ImportNote] {
    loaded(office, above: Self.strangeLoad).map { found in
      ImportNote(
        found.place,
        Sentence(
          "\(found.said.en): are minutes, volumes and officers in their own columns?",
          "\(found.said.id): apakah menit, beban kerja dan pegawai berada di kolomnya?"))
    }
  }

  private func loaded(_ office: Office, above least: Double) -> [(place: String, said: Sentence)] {
    office.units.compactMap { unit in
      guard let load = unit.load, load > least, let work = unit.workload else { return nil }
      let (ej, need) = (YAMLText.number(load, decimals: 2), YAMLText.number(work.need, decimals: 2))
      return (
        work.place,
        Sentence(
          "needs \(need) officers for \(unit.heads.count) (EJ \(ej))",
          "memerlukan \(need) pegawai untuk \(unit.heads.count) (EJ \(ej))")
      )
    }
  }

  private static let strangeLoad = 2.0
  private static let mostLoad = 100.0
  private static let years = 1990...2100
}
