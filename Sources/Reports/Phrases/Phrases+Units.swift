/// What an explanation says of units and their load.
extension Phrases {
  static func overloaded(_ unit: Phrase, load: Phrase) -> Phrase {
    Phrase(
      en: "(!) \(unit.en) is overloaded: EJ \(load.en) means more work than its officers can do, though the rule calls "
        + "that “Sangat Baik”.",
      id:
        "(!) \(unit.id) kelebihan beban: EJ \(load.id) berarti pekerjaan melebihi kemampuan pegawainya, walaupun aturan "
        + "menyebutnya “Sangat Baik”.")
  }

  static func loadLegend(officerMinutes: Phrase) -> Phrase {
    Phrase(
      en: "EJ = work ÷ effective time (\(officerMinutes.en) minutes a day for each officer); above 1 = overloaded. "
        + "The grade is the rule's, for how busy officers are on an ordinary day; it tells nothing of how long citizens wait in a rush. "
        + "Eff.: heads less their other duties. Gap: officers there less officers needed. WISN leaves leave and "
        + "sickness out of the time available; a ratio below 1 is a shortage.",
      id: "EJ = beban kerja ÷ waktu efektif (\(officerMinutes.id) menit sehari tiap pegawai); di atas 1 = kelebihan "
        + "beban. Predikat menurut aturan menilai kesibukan pegawai pada hari biasa, bukan lamanya warga menunggu saat lonjakan. "
        + "Efektif: orang dikurangi tugas lain. Selisih: pegawai yang ada dikurangi kebutuhan. WISN mengeluarkan "
        + "cuti dan sakit dari waktu tersedia; rasio di bawah 1 berarti kekurangan.")
  }

  static func retiring(_ unit: Phrase, _ count: Int, on date: Phrase) -> Phrase {
    let many = officers(count)
    return Phrase(
      en: "\(unit.en): retirement of \(many.en) on \(date.en).", id: "\(unit.id): \(many.id) pensiun \(date.id).")
  }

  static func joining(_ unit: Phrase, _ count: Int, on date: Phrase) -> Phrase {
    let many = officers(count)
    return Phrase(en: "\(unit.en): intake of \(many.en) on \(date.en).", id: "\(unit.id): \(many.id) masuk \(date.id).")
  }

  static func bars(_ unit: Phrase, weeks: Int) -> Phrase {
    Phrase(
      en:
        "Planned load (EJ) of \(unit.en) \(weeks == 1 ? "by week" : "by \(weeks) weeks"); │ = 1, all that its officers can do",
      id: "Beban (EJ) \(unit.id) menurut rencana per \(weeks == 1 ? "minggu" : "\(weeks) minggu"); │ = 1, seluruh "
        + "kemampuannya")
  }

  static func otherWeeks(from low: Phrase, to high: Phrase) -> Phrase {
    Phrase(en: "All other weeks: \(low.en) to \(high.en).", id: "Semua minggu lainnya: \(low.id) sampai \(high.id).")
  }

  static func daysInWeek(_ days: Int) -> Phrase {
    Phrase(en: "\(days) \(days == 1 ? "day" : "days")", id: "\(days) hari")
  }

  static let noWork = Phrase(en: "no working day", id: "tidak ada hari kerja")
}
