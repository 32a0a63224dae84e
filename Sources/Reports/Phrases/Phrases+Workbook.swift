internal import Experiments
internal import Government

/// The tables of results as a workbook.
extension Phrases {
  enum Workbook {
    static let about = Phrase(en: "about", id: "tentang")
    static let results = Phrase(en: "results", id: "hasil")
    static let trials = Phrase(en: "trials", id: "ulangan")
    static let seed = Phrase(en: "seed", id: "benih")
    static let no = Phrase(en: "no", id: "tidak")

    static let aboutHeads = [
      Phrase(en: "sheet", id: "lembar"), Phrase(en: "file", id: "berkas"), Phrase(en: "rows", id: "baris"),
      Phrase(en: "remark", id: "keterangan"),
    ]
    static let dictionaryHeads = [
      Phrase(en: "sheet", id: "lembar"), Phrase(en: "column", id: "kolom"),
      Phrase(en: "column of the file", id: "kolom berkas"),
      Phrase(en: "unit", id: "satuan"), Phrase(en: "meaning", id: "arti"),
    ]

    static func leftOut(_ cells: Phrase) -> Phrase {
      Phrase(
        en: "left out: more than \(cells.en) cells; see the file",
        id: "tidak dimuat: lebih dari \(cells.id) sel; lihat berkasnya")
    }

    /// Files of results by the names of their sheets, in order.
    static let sheets: [(String, Phrase)] = [
      ("comparisons.csv", Phrase(en: "differences", id: "selisih")),
      ("policies.csv", Phrase(en: "policies", id: "kebijakan")),
      ("variations.csv", Phrase(en: "variations", id: "variasi")),
      ("daily.csv", Phrase(en: "days of units", id: "harian OPD")),
      ("services.csv", Phrase(en: "days of services", id: "harian layanan")),
      ("past.csv", Phrase(en: "past", id: "masa lalu")),
      ("calendar.csv", Phrase(en: "calendar", id: "kalender")),
      ("moves.csv.gz", Phrase(en: "moves", id: "perpindahan")),
      ("trials.csv.gz", Phrase(en: "trials", id: "ulangan")),
    ]

    /// With their units: shares stand as parts of one.
    static let measures: [(String, Phrase)] =
      Measure.allCases.map { measure in
        let text = MeasureText.of(measure)
        return (measure.rawValue, named(text.name, text.scale == 100 ? unit("share") : text.unit))
      } + [
        ("backlog", named(Phrase(en: "backlog", id: "tunggakan"), MeasureText.capacityDays)),
        ("present", Phrase(en: "officers at work", id: "pegawai hadir")),
        ("received", named(Phrase(en: "received", id: "masuk"), requests)),
        ("finished", named(Phrase(en: "finished", id: "selesai"), requests)),
        ("turnaround", named(Phrase(en: "turnaround", id: "waktu penyelesaian"), MeasureText.workingDays)),
      ]

    private static let requests = Phrase(en: "requests", id: "permohonan")

    static func named(_ name: Phrase, _ unit: Phrase) -> Phrase {
      unit.en.isEmpty ? name : name + Phrase(" (") + unit + Phrase(")")
    }

    static func unit(_ unit: String) -> Phrase {
      switch unit {
      case "as measure": Phrase(en: "unit of the measure", id: "satuan ukurannya")
      case "share": Phrase(en: "share of 1", id: "bagian dari 1")
      case "trials": trials
      case "days": Phrase(en: "days", id: "hari")
      case "requests": requests
      case "values": Phrase(en: "values", id: "nilai")
      case "ratio": Phrase(en: "ratio", id: "rasio")
      default: Measure.allCases.map { MeasureText.of($0).unit }.first { $0.en == unit } ?? Phrase(unit)
      }
    }

    static let method = Phrase(
      en: Comparison.method, id: "berpasangan, Hall 1992, koreksi Bonferroni")

    static func instrument(_ instrument: Instrument) -> Phrase {
      switch instrument {
      case .redeployment: Phrase(en: "internal redeployment", id: "penempatan ulang internal")
      case .assignment: Phrase(en: "temporary assignment", id: "penugasan sementara")
      case .permanentTransfer: Phrase(en: "permanent transfer", id: "mutasi")
      case .pool: Phrase(en: "floating pool", id: "tim bantuan lintas OPD")
      case .rotation: Phrase(en: "planned rotation", id: "rotasi terencana")
      case .extraHours, .saturdays, .ticketQuota, .onlineChannel: Phrase(instrument.name)
      }
    }

    /// - Parameter number: within the group; nil where there is only one.
    static func officer(_ group: Phrase, _ number: String?, of unit: Phrase) -> Phrase {
      unit + Phrase(", ") + group + Phrase(number.map { " " + $0 } ?? "")
    }

    static let ownRequest = Phrase(en: "at the officer's own request", id: "atas permintaan sendiri")
    static let forced = Phrase(en: "no, and moved", id: "tidak, tetap dipindahkan")

    static func verdict(_ verdict: Verdict) -> Phrase {
      switch verdict {
      case .better: Phrase(en: "better", id: "lebih baik")
      case .worse: Phrase(en: "worse", id: "lebih buruk")
      case .equal: Phrase(en: "within tolerance", id: "dalam toleransi")
      case .changed: Phrase(en: "changed", id: "berubah")
      case .open: Phrase(en: "not settled", id: "belum pasti")
      case .tooFew: Phrase(en: "too few trials", id: "ulangan terlalu sedikit")
      }
    }
  }
}
