internal import Government

/// The table of policies, and what stands around it.
extension Phrases {
  static let policy = Phrase(en: "policy", id: "kebijakan")

  /// Heads of the table's columns: name, then unit; `pressure` and `spread` are names of two lines.
  enum Head {
    static let turnaround = (
      Phrase(en: "turnaround", id: "selesai"), Phrase(en: "p90, days", id: "p90, hari")
    )
    static let onTime = (Phrase(en: "on time", id: "tepat waktu"), Phrase("%"))
    static let pressure = (Phrase(en: "work", id: "tekanan"), Phrase(en: "pressure", id: "kerja"))
    static let daysAbove50 = (Phrase(en: "days >50", id: "hari >50"), Phrase(en: "per head", id: "per org"))
    static let lenders = (lendingUnits, Phrase("p90 · EJ"))
    static let spread = (Phrase(en: "EJ", id: "sebaran"), Phrase(en: "spread", id: "EJ"))
    static let moves = (
      Phrase(en: "moves/meant", id: "pindah/rencana"), Phrase(en: "made · ready", id: "jumlah · siap")
    )
    static let rupiah = (Phrase(en: "cost", id: "biaya"), Phrase("Rp"))
    static let millions = (Phrase(en: "cost", id: "biaya"), Phrase(en: "Rp million", id: "Rp juta"))
  }

  static func ready(_ days: Phrase, before: Bool) -> Phrase {
    before
      ? Phrase(en: "\(days.en) d before", id: "H−\(days.id)")
      : Phrase(en: "\(days.en) d after", id: "H+\(days.id)")
  }

  static func readyAfterOrder(_ days: Phrase) -> Phrase {
    Phrase(en: "order +\(days.en) d", id: "surat +\(days.id)")
  }

  /// Policies that are compared to the baseline.
  static func beside(_ policies: Int) -> Phrase {
    Phrase(
      en: "\(English.count(policies, "policy", "policies")) and the baseline",
      id: "\(policies) kebijakan dan pembanding")
  }

  /// - Parameters:
  ///   - policies: without the baseline.
  ///   - varied: policies of grids.
  static func runLine(trials: Int, policies: Int, varied: Int, seed: UInt64, seconds: Double) -> Phrase {
    let more = varied > 0 ? Phrase(en: ", \(varied) varied", id: ", \(varied) variasi") : Phrase("")
    let time = Phrase(", ") + Phrase.number(seconds, decimals: 1) + Phrase(en: " s", id: " dtk")
    return Phrase(en: English.count(trials, "trial") + ", ", id: "\(trials) ulangan, ") + beside(policies) + more
      + Phrase(", ")
      + Phrase(en: "seed \(seed)", id: "benih \(seed)") + (seconds.isFinite ? time : Phrase(""))
  }

  /// - Parameter changes: each as it was written.
  static func changed(_ changes: [String]) -> Phrase {
    let all = changes.joined(separator: "; ")
    return Phrase(en: "the study as changed by --set: \(all)", id: "studi diubah dengan --set: \(all)")
  }

  static func window(_ name: Phrase, from: Phrase, to: Phrase) -> Phrase {
    Phrase(en: "window: \(name.en), \(from.en) – \(to.en)", id: "jendela: \(name.id), \(from.id) – \(to.id)")
  }

  static func unit(_ title: Phrase) -> Phrase {
    Phrase(en: "receiving unit: \(title.en)", id: "OPD penerima: \(title.id)")
  }

  static func legend(baseline: Phrase, confidence: Phrase) -> Phrase {
    Phrase(
      en: "▼ ▲ settled difference to \(baseline.en) (\(confidence.en) % for all cells together); "
        + "no mark: within tolerance or not settled. Work pressure: index 0–100 (no diagnosis). "
        + "p90: in a trial nine requests in ten are done by then; mean over the trials. EJ: work over what the officers can do. "
        + "Days (d) are working days; ready: to the start of the surge, or after the order.",
      id: "▼ ▲ selisih pasti terhadap \(baseline.id) (\(confidence.id) % untuk semua sel sekaligus); "
        + "tanpa tanda: dalam toleransi atau belum pasti. Tekanan kerja: indeks 0–100 (bukan diagnosis). "
        + "p90: dalam satu ulangan sembilan dari sepuluh permohonan selesai dalam waktu itu; rata-rata antar-ulangan. EJ: beban kerja dibagi kemampuan pegawai. "
        + "Ulangan: studi dimainkan sekali dari awal sampai akhir; benih: bilangan untuk mengulangnya sama persis. "
        + "Hari = hari kerja; siap, dalam hari: H = awal lonjakan, atau sesudah surat tugas.")
  }

  static let unroundedDifferences = Phrase(
    en: "Differences are taken before rounding, so the last digit may not be that of the rounded figures.",
    id: "Selisih dihitung sebelum pembulatan, jadi digit terakhirnya dapat berbeda dari selisih angka yang dibulatkan.")

  static let tooFew = Phrase(
    en: "…: it differs, but the trials that differ much are too few to tell by how much.",
    id: "…: ada selisih, tetapi ulangan yang jauh berbeda terlalu sedikit untuk mengetahui besarnya.")

  static let lowerBounds = Phrase(
    en: "≥: more than 1 % of the requests are still open when following them ends, and count with their age so far.",
    id: "≥: lebih dari 1 % permohonan masih terbuka ketika pengamatan berakhir, dan dihitung dengan umurnya sejauh itu."
  )

  static let targetMarks = Phrase(
    en: "✓ ✗ target met or missed on average, ? not settled.",
    id: "✓ ✗ sasaran rata-rata tercapai atau tidak, ? belum pasti.")

  static let oneTrial = Phrase(
    en: "One trial: no intervals (NA), so no difference can be called settled.",
    id: "Satu ulangan: tanpa selang kepercayaan (NA), jadi tidak ada selisih yang dapat disebut pasti.")

  /// A policy as people call it: its title, or its name in words.
  static func name(_ policy: Policy) -> Phrase {
    policy.name == Policy.nothing.name ? nothing : Phrase(policy.title)
  }

  static let nothing = Phrase(en: "nothing", id: "tanpa tindakan")
  static let lendingUnits = Phrase(en: "lending units", id: "OPD asal")
  static let lendersTogether = Phrase(
    en: "lending units, all their requests together", id: "OPD asal, semua permohonannya digabung")
  static let wholeSystem = Phrase(en: "all units", id: "seluruh OPD")
}
