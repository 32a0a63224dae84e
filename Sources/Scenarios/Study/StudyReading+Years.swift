internal import Government
internal import Histories

extension StudyReading {
  /// What is not known of the study's own years; the run-out after them is not told.
  ///
  /// - Parameter hasRamadan: whether the government's dates of Ramadan change its hours.
  func warnOfYears(_ study: ClosedRange<CivilDate>, _ holidays: Holidays, hasRamadan: Bool, _ holder: Fields) {
    guard let item = holder[.start] else { return }
    let years = study.lowerBound.year...study.upperBound.year
    if holidays == .national, years.overlaps(IndonesianHolidays.estimatedYears) {
      warnOfHolidays(years.clamped(to: IndonesianHolidays.estimatedYears), hasRamadan: hasRamadan, item)
    } else if hasRamadan {
      warnOfRamadan(study, item)
    }
    let known = IndonesianHolidays.years
    if holidays == .national, !known.contains(years.lowerBound) || !known.contains(years.upperBound) {
      let (low, high) = (known.lowerBound, known.upperBound)
      item.warn(
        "the study runs outside \(low)–\(high), the years whose national holidays are known: beyond them only "
          + "weekends are off, and those within stay; to give the others, list all dates of the study under holidays",
        "studi melewati \(low)–\(high), tahun-tahun yang hari liburnya diketahui: di luar itu hanya akhir pekan yang libur, yang "
          + "di dalamnya tetap berlaku; untuk menambah, tulis semua tanggal libur studi pada holidays")
    }
  }

  private func warnOfHolidays(_ estimated: ClosedRange<Int>, hasRamadan: Bool, _ item: Item) {
    let told = Self.told(estimated)
    item.warn(
      "the holidays\(hasRamadan ? " and Ramadan" : "") of \(told) are estimated, those that follow the moon to a day or so; "
        + "collective leave of \(told) is not yet decreed, so there is none",
      "hari libur\(hasRamadan ? " dan Ramadan" : "") \(told) adalah perkiraan, yang mengikuti bulan bisa meleset sehari; cuti "
        + "bersama \(told) belum ditetapkan, jadi tidak ada")
  }

  private func warnOfRamadan(_ study: ClosedRange<CivilDate>, _ item: Item) {
    let estimated = IndonesianHolidays.estimatedRamadan.filter { $0.overlaps(study) }.map(\.lowerBound.year)
    guard let first = estimated.first, let last = estimated.last else { return }
    let told = Self.told(first...last)
    item.warn(
      "the dates of Ramadan in \(told), when hours are shorter, are estimated to a day or so",
      "tanggal Ramadan \(told), saat jam kerja lebih pendek, adalah perkiraan yang bisa meleset sehari")
  }

  private static func told(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }
}
