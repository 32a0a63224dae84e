internal import Government

/// How a measure is named and scaled for people.
struct MeasureText {
  let name: Phrase
  let unit: Phrase
  /// 100 for shares shown in per cent.
  let scale: Double
  /// Digits after the mark that are worth showing at most.
  let mostDecimals: Int
  /// What it says, one sentence for the dictionary.
  let meaning: Phrase

  init(_ name: Phrase, _ unit: Phrase, scale: Double = 1, mostDecimals: Int = 2, _ meaning: Phrase) {
    self.name = name
    self.unit = unit
    self.scale = scale
    self.mostDecimals = mostDecimals
    self.meaning = meaning
  }

  static let workingDays = Phrase(en: "working days", id: "hari kerja")
  static let percent = Phrase("%")
  private static let index = Phrase(en: "points", id: "poin")

  static func of(_ measure: Measure) -> MeasureText {
    switch measure {
    case .turnaroundP90, .turnaroundMean, .turnaroundCalendarMean, .onTime, .waitMean: serving(measure)
    case .workPressure, .shareAbove50, .daysAbove50, .movedDaysAbove50, .overtimeHours, .officers: people(measure)
    case .load, .utilisation, .loadSpread, .backlogMean, .backlogMax: load(measure)
    case .satisfaction, .timeliness, .requests, .hiddenDemand, .lost, .open: citizens(measure)
    case .recoveryDays, .unrecovered, .daysBelowCrew, .daysWithoutSkill, .soleHolders: continuity(measure)
    case .trainingDays, .handoverDays, .engagementDays, .daysToProficient, .skillsGained, .cost: moving(measure)
    case .bindsStaff, .bindsSkill, .bindsEquipment, .bindsOutage, .bindsSupply: binding(measure)
    }
  }

  private static func serving(_ measure: Measure) -> MeasureText {
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

  private static func people(_ measure: Measure) -> MeasureText {
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
        Phrase(en: "working days per head", id: "hari kerja per orang"),
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

  private static func load(_ measure: Measure) -> MeasureText {
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
        Phrase(en: "backlog", id: "tunggakan"), Phrase(en: "days of capacity", id: "hari kapasitas"),
        Phrase(
          en: "mean evening backlog over the unit's normal capacity",
          id: "rata-rata tunggakan sore hari dibagi kapasitas normal unit"))
    default:
      MeasureText(
        Phrase(en: "highest backlog", id: "tunggakan tertinggi"), Phrase(en: "days of capacity", id: "hari kapasitas"),
        Phrase(en: "highest evening backlog", id: "tunggakan sore hari tertinggi"))
    }
  }

  private static func citizens(_ measure: Measure) -> MeasureText {
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
  private static func binding(_ measure: Measure) -> MeasureText {
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

  /// Digits after the mark for a scaled value whose interval reaches `halfWidth` to either side; never tens or hundreds,
  /// which would turn 96 % into 100 %, and never so few that 0.7 becomes 1.
  func decimals(_ value: Double, halfWidth: Double) -> Int {
    let least = value.isFinite && value != 0 ? max(0, -Numeral.place(of: abs(value))) : 0
    return max(min(least, mostDecimals), min(mostDecimals, Numeral.decimals(of: value, halfWidth: halfWidth)))
  }
}
