internal import Government
import Playing

/// What else a reader should know of a run.
extension Phrases {
  static func unsettled(_ items: Phrase) -> Phrase {
    Phrase(
      en: "Of turnaround and on time at the receiving unit not settled: \(items.en).",
      id: "Dari waktu penyelesaian dan ketepatan waktu di OPD penerima belum pasti: \(items.id).")
  }

  static func unsettledItem(_ policy: Phrase, _ measures: Phrase) -> Phrase {
    policy + Phrase(", ") + measures
  }

  static func needed(_ measure: Phrase, trials: Phrase?) -> Phrase {
    guard let trials else {
      return Phrase(
        en: "\(measure.en) (no number of trials is known to do)",
        id: "\(measure.id) (jumlah ulangan yang cukup tidak diketahui)")
    }
    return Phrase(
      en: "\(measure.en) (about \(English.count(trials.en, "trial")) would do)",
      id: "\(measure.id) (sekitar \(trials.id) ulangan cukup)"
    )
  }

  static func needsFarMore(_ measure: Phrase, than trials: Phrase) -> Phrase {
    Phrase(
      en: "\(measure.en) (more than \(English.count(trials.en, "trial")))",
      id: "\(measure.id) (lebih dari \(trials.id) ulangan)")
  }

  /// Policies that do nothing.
  static func idle(_ policies: Phrase, trials: Phrase) -> Phrase {
    Phrase(
      en: "In none of \(English.count(trials.en, "trial")) does anything change under: \(policies.en).",
      id: "Dalam \(trials.id) ulangan tidak ada yang berubah pada: \(policies.id).")
  }

  /// The policy whose gains the planner's weights add up to most.
  static func weighed(_ policy: Phrase, chance: Phrase) -> Phrase {
    Phrase(
      en: "By your weights \(policy.en) is worth most, with a chance of \(chance.en)\u{a0}% given these trials.",
      id: "Menurut bobot Anda \(policy.id) paling bernilai, dengan peluang \(chance.id)\u{a0}% menurut ulangan ini.")
  }

  static func notWeighed(_ measures: Phrase) -> Phrase {
    let missing = measures.en.isEmpty ? Phrase("") : Phrase(en: " of \(measures.en)", id: " \(measures.id)")
    return Phrase(
      en: "Your weights are not added up: in some trial there is no figure\(missing.en) at the receiving unit.",
      id: "Bobot Anda tidak dijumlahkan: dalam suatu ulangan tidak ada angka\(missing.id) di OPD penerima.")
  }

  static func doubtful(_ warning: Phrase) -> Phrase {
    Phrase(en: "To look at again in the study: \(warning.en).", id: "Perlu diperiksa lagi dalam studi: \(warning.id).")
  }

  /// Before a range that is an interval.
  static let fittedToData = Phrase(en: "fitted to data, ", id: "terukur dari data, ")

  static func assumptions(_ count: Phrase, of all: Phrase, fitted: Int, areDrawn: Bool) -> Phrase {
    let told = Phrase.count(fitted)
    return Phrase(
      en: "\(count.en) of \(all.en) inputs are assumptions"
        + (fitted > 0 ? ", \(told.en) \(fitted == 1 ? "is" : "are") fitted to data" : "")
        + (areDrawn
          ? ", their numbers drawn over their ranges in each trial."
          : ": see scenario.resolved.yaml; --assumptions draws them over their ranges."),
      id: "\(count.id) dari \(all.id) masukan adalah asumsi"
        + (fitted > 0 ? ", \(told.id) terukur dari data" : "")
        + (areDrawn
          ? ", angkanya diundi dalam rentangnya di setiap ulangan."
          : ": lihat scenario.resolved.yaml; --assumptions mengundinya dalam rentangnya."))
  }

  /// - Parameter runOut: working days after the study in which its requests are worked off.
  static func unfinished(_ share: Phrase, baseline: Phrase, window: Phrase, runOut: Int) -> Phrase {
    Phrase(
      en:
        "Requests of the window \(window.en) are followed until \(English.count(runOut, "working day")) after the study, and under \(baseline.en) "
        + "\(share.en) % of them were then still open.",
      id:
        "Permohonan jendela \(window.id) diikuti sampai \(runOut) hari kerja sesudah studi, dan dengan \(baseline.id) "
        + "\(share.id) % di antaranya saat itu masih terbuka.")
  }

  static func waitingAtEnd(_ days: Phrase, at unit: Phrase, on date: Phrase) -> Phrase {
    Phrase(
      en: "On the study's last evening (\(date.en)) \(days.en) days of work waited at \(unit.en).",
      id: "Pada sore terakhir studi (\(date.id)) \(days.id) hari kerja menunggu di \(unit.id).")
  }

  static func nobodyAtEnd(_ trials: Phrase, of all: Phrase, at unit: Phrase, on date: Phrase) -> Phrase {
    Phrase(
      en:
        "On the study's last evening (\(date.en)) work waited at \(unit.en) with nobody there to do it in \(trials.en) of "
        + "\(English.count(all.en, "trial")).",
      id:
        "Pada sore terakhir studi (\(date.id)) pekerjaan menunggu di \(unit.id) tanpa pegawai yang mengerjakannya dalam "
        + "\(trials.id) dari \(all.id) ulangan.")
  }

  static func usualWindow(_ window: Phrase, key: String, days: Int) -> Phrase {
    let (windows, from, last, length) = (FileKey.windows, FileKey.from, FileKey.lastDay, workingDays(days))
    return Phrase(
      en:
        "The window \(window.en) is the surge with five time constants of its fading, \(length.en); \(windows.en): { \(key): "
        + "{ \(from.en), \(last.en) } } sets another.",
      id:
        "Jendela \(window.id) adalah lonjakan itu dengan lima konstanta waktu surutnya, \(length.id); \(windows.id): "
        + "{ \(key): { \(from.id), \(last.id) } } menetapkan yang lain.")
  }

  static let manyUnfinished = Phrase(
    en: "Above 1 %: turnaround counts open requests with their age so far.",
    id: "Di atas 1 %: waktu penyelesaian menghitung permohonan terbuka dengan umurnya sejauh ini.")
}

extension Phrases {
  /// Why a candidate did not move, in the administration's terms.
  static func reason(_ reason: MoveRecord.Reason) -> Phrase {
    switch reason {
    case .minimumCrew: Phrase(en: "minimum crew", id: "pegawai minimum OPD asal")
    case .lenderLoad: Phrase(en: "lender's load", id: "beban kerja OPD asal")
    case .yearsInPost: Phrase(en: "years in post", id: "masa jabatan")
    case .freeze: Phrase(en: "transfer freeze", id: "larangan mutasi")
    case .post: Phrase(en: "kind of post", id: "jenis jabatan")
    case .pppk: Phrase(en: "PPPK", id: "PPPK")
    case .noPlace: Phrase(en: "no work place", id: "tidak ada tempat kerja")
    case .notReleased: Phrase(en: "not released by the head", id: "kepala perangkat daerah asal tidak melepas")
    case .refused: Phrase(en: "refused", id: "menolak")
    case .noCandidate: Phrase(en: "no candidate", id: "tidak ada calon")
    case .tooLate: Phrase(en: "too late for the surge or the study", id: "terlambat untuk lonjakan atau studi")
    case .quit: Phrase(en: "left the service", id: "berhenti")
    case .apart:
      Phrase(en: "another who may not be away with him is", id: "rekan yang tidak boleh pergi bersamanya sedang pergi")
    }
  }
}
