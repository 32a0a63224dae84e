internal import Government

/// What an explanation says of calendar, units and surges.
extension Phrases {
  static func workingDays(_ days: Int) -> Phrase {
    Phrase(en: "\(days) working \(days == 1 ? "day" : "days")", id: "\(days) hari kerja")
  }

  static func officers(_ count: Int) -> Phrase {
    Phrase(en: "\(count) \(count == 1 ? "officer" : "officers")", id: "\(count) pegawai")
  }

  static func studySpan(_ first: CivilDate, _ last: CivilDate, days: Int) -> Phrase {
    let length =
      days % 7 == 0
      ? Phrase(en: "\(days / 7) \(days == 7 ? "week" : "weeks")", id: "\(days / 7) minggu")
      : Phrase(en: "\(days) \(days == 1 ? "day" : "days")", id: "\(days) hari")
    return Phrase.date(first) + Phrase(" – ") + Phrase.date(last) + Phrase(" (") + length + Phrase(").")
  }

  static func warmUp(until day: CivilDate) -> Phrase {
    let date = Phrase.date(day)
    return Phrase(
      en: "Nothing is measured and no policy acts before \(date.en).",
      id: "Sebelum \(date.id) tidak ada yang diukur dan kebijakan belum berjalan.")
  }

  static func workingTime(days: Int, hours: Double, daysOff: Int) -> Phrase {
    let (hours, count) = (Phrase.number(hours, decimals: 0), workingDays(days))
    return Phrase(
      en: "\(count.en) with \(hours.en) hours; \(daysOff) holidays and days of collective leave fall on days that are "
        + "usually worked.",
      id: "\(count.id) dengan \(hours.id) jam kerja; \(daysOff) hari libur dan cuti bersama jatuh pada hari yang "
        + "biasanya hari kerja.")
  }

  static func ramadan(from: CivilDate, to: CivilDate) -> Phrase {
    let (first, last) = (Phrase.date(from), Phrase.date(to))
    return Phrase(
      en: "Ramadan with its shorter hours: \(first.en) – \(last.en).",
      id: "Ramadan dengan jam kerja lebih pendek: \(first.id) – \(last.id).")
  }

  static func overloaded(_ unit: String, load: Phrase) -> Phrase {
    Phrase(
      en: "(!) \(unit) is overloaded: EJ \(load.en) means more work than its officers can do, though the rule calls "
        + "that “Sangat Baik”.",
      id: "(!) \(unit) kelebihan beban: EJ \(load.id) berarti pekerjaan melebihi kemampuan pegawainya, walaupun aturan "
        + "menyebutnya “Sangat Baik”.")
  }

  static func loadLegend(officerMinutes: Phrase) -> Phrase {
    Phrase(
      en: "EJ = work ÷ effective time (\(officerMinutes.en) minutes a day for each officer); above 1 = overloaded. "
        + "Eff.: heads less their other duties. Gap: officers there less officers needed. WISN leaves leave and "
        + "sickness out of the time available; a ratio below 1 is a shortage.",
      id: "EJ = beban kerja ÷ waktu efektif (\(officerMinutes.id) menit sehari tiap pegawai); di atas 1 = kelebihan "
        + "beban. Efektif: orang dikurangi tugas lain. Selisih: pegawai yang ada dikurangi kebutuhan. WISN mengeluarkan "
        + "cuti dan sakit dari waktu tersedia; rasio di bawah 1 berarti kekurangan.")
  }

  static func uncertainPeak(_ announced: Phrase, from: Phrase, to: Phrase) -> Phrase {
    Phrase(
      en: "×\(announced.en) (not known: ×\(from.en) to ×\(to.en) in nine of ten trials)",
      id: "×\(announced.id) (belum pasti: ×\(from.id) sampai ×\(to.id) dalam sembilan dari sepuluh ulangan)")
  }

  static func retiring(_ unit: String, _ count: Int, on date: Phrase) -> Phrase {
    let many = officers(count)
    return Phrase(en: "\(unit): retirement of \(many.en) on \(date.en).", id: "\(unit): \(many.id) pensiun \(date.id).")
  }

  static func joining(_ unit: String, _ count: Int, on date: Phrase) -> Phrase {
    let many = officers(count)
    return Phrase(en: "\(unit): intake of \(many.en) on \(date.en).", id: "\(unit): \(many.id) masuk \(date.id).")
  }

  static func specialDays(from: CivilDate, to: CivilDate, present: Phrase, except: Phrase) -> Phrase {
    let span = from == to ? Phrase.date(from) : Phrase.date(from) + Phrase(" – ") + Phrase.date(to)
    let others = Phrase(
      en: except.en.isEmpty ? "" : ", all at \(except.en)", id: except.id.isEmpty ? "" : ", semua di \(except.id)")
    return Phrase(
      en: "\(span.en): \(present.en) % of the officers on site\(others.en).",
      id: "\(span.id): \(present.id) % pegawai di tempat\(others.id).")
  }

  static func surge(_ places: Phrase, from: CivilDate, to: CivilDate, peak: Phrase, shape: Phrase, isCertain: Bool)
    -> Phrase
  {
    let last = Phrase.date(to)
    let span = from == to ? last : Phrase.date(from, year: from.year != to.year) + Phrase(" – ") + last
    let known = Phrase(
      en: isCertain ? "" : " Start or lengths are not known: these are the announced ones.",
      id: isCertain ? "" : " Awal atau lamanya belum pasti: ini yang diumumkan.")
    return Phrase(
      en: "\(places.en), \(span.en): \(peak.en); \(shape.en).\(known.en)",
      id: "\(places.id), \(span.id): \(peak.id); \(shape.id).\(known.id)")
  }

  static func shape(builds: Int, holds: Int, fades: Double) -> Phrase {
    let (rise, height) = (workingDays(builds), workingDays(holds))
    let fading = Phrase.number(fades, decimals: 1).tidy
    return Phrase(
      en: (builds > 0 ? "builds for \(rise.en), " : "") + "holds for \(height.en)"
        + (fades > 0 ? ", then falls to 37 % of its rise every \(fading.en) working days" : ", then ends at once"),
      id: (builds > 0 ? "naik selama \(rise.id), " : "") + "bertahan \(height.id)"
        + (fades > 0 ? ", lalu surut menjadi 37 % setiap \(fading.id) hari kerja" : ", lalu langsung berakhir"))
  }

  static func rise(_ days: Phrase) -> Phrase {
    Phrase(
      en: "rises to its last day, to 2.7 times the rise every \(days.tidy.en) working days, then ends at once",
      id: "naik sampai hari terakhir, 2,7 kali lipat setiap \(days.tidy.id) hari kerja, lalu langsung berakhir")
  }

  static func peakLoad(_ unit: String, base: Phrase, peak: Phrase, value: Double) -> Phrase {
    Phrase(
      en: "Load (EJ) of \(unit): \(base.en) on an ordinary day, \(peak.en) at the peak"
        + (value > 1 ? ": overloaded." : value > 0.9 ? ": full." : ": within what its officers can do."),
      id: "Beban (EJ) \(unit): \(base.id) pada hari biasa, \(peak.id) pada puncak"
        + (value > 1 ? ": kelebihan beban." : value > 0.9 ? ": penuh." : ": masih dalam kemampuan pegawainya."))
  }

  static func assumptions(_ count: Int, of all: Int, bySection counts: String) -> Phrase {
    Phrase(
      en: "\(count) of \(all) inputs are assumptions: \(counts). --assumptions lists them with their ranges.",
      id: "\(count) dari \(all) masukan adalah asumsi: \(counts). --assumptions menampilkannya dengan rentangnya.")
  }

  static func varied(_ axes: String, policies: Int) -> Phrase {
    Phrase(
      en: "Varied: \(axes); \(policies) policies, one of every combination.",
      id: "Divariasikan: \(axes); \(policies) kebijakan, satu untuk tiap kombinasi.")
  }

  static let nothingIsDone = Phrase(
    en: "Nobody is moved and no hours are added: what all others are compared to.",
    id: "Tidak ada yang dipindahkan dan tidak ada jam tambahan: pembanding bagi yang lain.")

  static func policyName(_ name: String) -> Phrase {
    name == Policy.nothing.name ? nothing : Phrase(name.replacing("_", with: " "))
  }

  static let noWork = Phrase(en: "no working day", id: "tidak ada hari kerja")

  static func bars(_ unit: String, weeks: Int) -> Phrase {
    Phrase(
      en:
        "Planned load (EJ) of \(unit) \(weeks == 1 ? "by week" : "by \(weeks) weeks"); │ = 1, all that its officers can do",
      id: "Beban (EJ) \(unit) menurut rencana per \(weeks == 1 ? "minggu" : "\(weeks) minggu"); │ = 1, seluruh "
        + "kemampuannya")
  }

  static func otherWeeks(from low: Phrase, to high: Phrase) -> Phrase {
    Phrase(en: "All other weeks: \(low.en) to \(high.en).", id: "Semua minggu lainnya: \(low.id) sampai \(high.id).")
  }

  static func daysInWeek(_ days: Int) -> Phrase {
    Phrase(en: "\(days) \(days == 1 ? "day" : "days")", id: "\(days) hari")
  }
}
