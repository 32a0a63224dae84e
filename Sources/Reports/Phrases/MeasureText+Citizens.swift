internal import Government

extension MeasureText {
  static func citizens(_ measure: Measure) -> MeasureText {
    switch measure {
    case .satisfaction:
      MeasureText(
        Phrase(en: "satisfaction (IKM)", id: "IKM"), Phrase("25–100"),
        Phrase(en: "citizen satisfaction index", id: "indeks kepuasan masyarakat"))
    case .timeliness:
      MeasureText(
        Phrase(en: "completion time (U3)", id: "waktu penyelesaian (U3)"), Phrase("1–4"),
        Phrase(en: "element U3 of the satisfaction index", id: "unsur U3 dari indeks kepuasan masyarakat"))
    case .requests:
      MeasureText(
        Phrase(en: "requests", id: "permohonan"), Phrase(en: "requests", id: "permohonan"),
        Phrase(en: "first arrivals in the window", id: "kedatangan pertama dalam jendela waktu"))
    case .hiddenDemand:
      MeasureText(
        Phrase(en: "ever sent home", id: "pernah disuruh pulang"), percent, scale: 100, mostDecimals: 1,
        Phrase(
          en: "share of requests ever turned away or sent home",
          id: "bagian permohonan yang pernah ditolak atau disuruh pulang"))
    case .lost:
      MeasureText(
        Phrase(en: "lost", id: "hilang"), percent, scale: 100, mostDecimals: 1,
        Phrase(en: "share of requests that never came back", id: "bagian permohonan yang tidak pernah kembali"))
    default:
      MeasureText(
        Phrase(en: "unfinished", id: "belum selesai"), percent, scale: 100, mostDecimals: 1,
        Phrase(en: "share of requests still open at the end", id: "bagian permohonan yang belum selesai di akhir"))
    }
  }

  /// Shares of the open waiting time by cause.
  static func binding(_ measure: Measure) -> MeasureText {
    let (name, cause) =
      switch measure {
      case .bindsStaff:
        (Phrase(en: "too few officers", id: "kurang pegawai"), Phrase(en: "officers are short", id: "pegawai kurang"))
      case .bindsSkill:
        (
          Phrase(en: "skill", id: "keahlian"),
          Phrase(
            en: "those who may do the step are busy while others are free",
            id: "yang berwenang sibuk sementara pegawai lain longgar")
        )
      case .bindsEquipment:
        (
          Phrase(en: "machines busy", id: "mesin terpakai"),
          Phrase(en: "machines are busy", id: "mesin sedang terpakai")
        )
      case .bindsOutage:
        (
          Phrase(en: "machines broken", id: "mesin rusak"),
          Phrase(en: "machines or systems are broken", id: "mesin atau sistem rusak")
        )
      default:
        (Phrase(en: "stock empty", id: "stok habis"), Phrase(en: "stock is empty", id: "stok habis"))
      }
    return MeasureText(
      Phrase(en: "waiting for: \(name.en)", id: "menunggu: \(name.id)"), percent, scale: 100, mostDecimals: 1,
      Phrase(
        en: "share of the open waiting time in which \(cause.en)",
        id: "bagian waktu tunggu di jam kerja karena \(cause.id)"))
  }
}
