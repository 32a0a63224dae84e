internal import Government

extension MeasureText {
  static func serving(_ measure: Measure) -> MeasureText {
    switch measure {
    case .turnaroundP90:
      MeasureText(
        Phrase(en: "turnaround p90", id: "waktu penyelesaian p90"), workingDays,
        Phrase(
          en: "90 % of requests take no longer, from first arrival to the end of the last step",
          id: "90 % permohonan selesai dalam waktu ini, sejak pertama datang sampai langkah terakhir selesai"))
    case .turnaroundMean:
      MeasureText(
        Phrase(en: "turnaround", id: "waktu penyelesaian"), workingDays,
        Phrase(
          en: "mean time from first arrival to the end of the last step",
          id: "rata-rata waktu sejak pertama datang sampai langkah terakhir selesai"))
    case .turnaroundCalendarMean:
      MeasureText(
        Phrase(en: "turnaround by calendar", id: "waktu penyelesaian kalender"),
        Phrase(en: "calendar days", id: "hari kalender"),
        Phrase(en: "the same in calendar days", id: "waktu yang sama dalam hari kalender"))
    case .onTime:
      MeasureText(
        Phrase(en: "on time", id: "tepat waktu"), percent, scale: 100, mostDecimals: 1,
        Phrase(
          en: "share of requests done by closing of the promised working day",
          id: "bagian permohonan yang selesai sampai penutupan hari kerja yang dijanjikan"))
    default:
      MeasureText(
        Phrase(en: "waiting", id: "waktu tunggu"), Phrase(en: "working minutes", id: "menit kerja"),
        Phrase(en: "mean time in queues", id: "rata-rata waktu dalam antrean"))
    }
  }

  static func load(_ measure: Measure) -> MeasureText {
    switch measure {
    case .load:
      MeasureText(
        Phrase(en: "load (EJ)", id: "beban kerja (EJ)"), Phrase(""),
        Phrase(
          en: "standard minutes newly offered over the effective minutes of the officers posted",
          id: "menit standar pekerjaan baru dibagi menit efektif pegawai yang ditempatkan"))
    case .utilisation:
      MeasureText(
        Phrase(en: "time occupied", id: "waktu terpakai"), percent, scale: 100, mostDecimals: 1,
        Phrase(
          en: "minutes occupied over formal minutes of officers present",
          id: "menit terpakai dibagi menit formal pegawai yang hadir"))
    case .loadSpread:
      MeasureText(
        Phrase(en: "spread of EJ", id: "sebaran EJ"), Phrase("EJ"),
        Phrase(en: "standard deviation of EJ over units", id: "simpangan baku EJ antarunit"))
    case .backlogMean:
      MeasureText(
        Phrase(en: "backlog", id: "tunggakan"), capacityDays,
        Phrase(
          en: "mean evening backlog over the unit's normal capacity",
          id: "rata-rata tunggakan sore hari dibagi kapasitas normal unit"))
    default:
      MeasureText(
        Phrase(en: "highest backlog", id: "tunggakan tertinggi"), capacityDays,
        Phrase(en: "highest evening backlog", id: "tunggakan sore hari tertinggi"))
    }
  }
}
