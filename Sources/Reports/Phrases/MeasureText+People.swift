internal import Government

extension MeasureText {
  static func people(_ measure: Measure) -> MeasureText {
    switch measure {
    case .workPressure:
      MeasureText(
        Phrase(en: "work pressure", id: "tekanan kerja"), index, mostDecimals: 1,
        Phrase(
          en: "mean index of work pressure of the officers posted (no diagnosis)",
          id: "rata-rata indeks tekanan kerja (bukan diagnosis) pegawai yang ditempatkan"))
    case .shareAbove50:
      MeasureText(
        Phrase(en: "share above 50", id: "bagian di atas 50"), percent, scale: 100, mostDecimals: 1,
        Phrase(
          en: "share of officer-days with the index above 50", id: "bagian hari pegawai dengan indeks di atas 50"))
    case .daysAbove50:
      MeasureText(
        Phrase(en: "days above 50", id: "hari di atas 50"), Phrase(en: "per head", id: "per pegawai"), mostDecimals: 1,
        Phrase(
          en: "working days above 50 per officer at home in the unit",
          id: "hari kerja dengan indeks di atas 50 per pegawai asal unit"))
    case .movedDaysAbove50:
      MeasureText(
        Phrase(en: "moved officers: days above 50", id: "pegawai yang dipindah: hari di atas 50"),
        daysPerHead,
        Phrase(
          en: "working days with the index above 50 of officers moved, less those of the same people under nothing",
          id:
            "hari kerja dengan indeks di atas 50 pada pegawai yang dipindah, dikurangi hari orang yang sama tanpa tindakan"
        ))
    case .overtimeHours:
      MeasureText(
        Phrase(en: "overtime", id: "lembur"), Phrase(en: "hours", id: "jam"),
        Phrase(en: "hours worked after closing", id: "jam kerja setelah penutupan"))
    default:
      MeasureText(
        Phrase(en: "officers", id: "pegawai"), Phrase(en: "officers", id: "pegawai"),
        Phrase(en: "mean number of officers posted", id: "rata-rata jumlah pegawai yang ditempatkan"))
    }
  }
}
