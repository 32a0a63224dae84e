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
      + office.units.compactMap { unit in
        guard let load = unit.load, load > Self.mostLoad, let work = unit.workload else { return nil }
        let (ej, need) = (YAMLText.number(load, decimals: 2), YAMLText.number(work.need, decimals: 2))
        return ImportProblem(
          work.place,
          Sentence(
            "needs \(need) officers for \(unit.heads.count) (EJ \(ej)), which cannot be; check minutes, volumes and officers, or say --time minutes or --time hours",
            "memerlukan \(need) pegawai untuk \(unit.heads.count) (EJ \(ej)), tidak mungkin; periksa menit, beban kerja dan pegawai, atau tulis --time minutes atau --time hours"
          ))
      }
  }

  /// Loads that some unit may have, but hardly any.
  func strange(_ office: Office) -> [ImportNote] {
    office.units.compactMap { unit in
      guard let load = unit.load, load > Self.strangeLoad, let work = unit.workload else { return nil }
      let (ej, need) = (YAMLText.number(load, decimals: 2), YAMLText.number(work.need, decimals: 2))
      return ImportNote(
        work.place,
        Sentence(
          "needs \(need) officers for \(unit.heads.count) (EJ \(ej)): are minutes, volumes and officers in their own columns?",
          "memerlukan \(need) pegawai untuk \(unit.heads.count) (EJ \(ej)): apakah menit, beban kerja dan pegawai berada di kolomnya?"
        ))
    }
  }

  private static let strangeLoad = 2.0
  private static let mostLoad = 100.0
  private static let years = 1990...2100
}
