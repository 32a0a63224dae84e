internal import Experiments

/// What stands in charts beside their titles.
extension Phrases {
  enum Charts {
    static let pressureIndex = Phrase(en: "index of work pressure (0–100)", id: "indeks tekanan kerja (0–100)")
    static let daysSinceRequest = Phrase(
      en: "working days since the request", id: "hari kerja sejak permohonan masuk")
    static let stillOpen = Phrase(en: "requests still open", id: "permohonan belum selesai")
    static let standardHours = Phrase(en: "standard hours per working day", id: "jam standar per hari kerja")
    static let target = Phrase(en: "target", id: "sasaran")
    static let enough = Phrase(en: "enough: 90 %", id: "cukup: 90 %")
    static let allTargets = Phrase(
      en: "Trials that meet all targets, %", id: "Ulangan yang mencapai semua sasaran, %")

    static func promised(day: Phrase) -> Phrase {
      Phrase(en: "promised: day \(day.en)", id: "janji: hari ke-\(day.id)")
    }

    static func difference(in unit: Phrase) -> Phrase {
      Phrase(en: "difference in \(unit.en)", id: "selisih, \(unit.id)")
    }

    /// "in “lebaran”"; nil = the whole study.
    static func inWindow(_ name: Phrase?) -> Phrase {
      guard let name else { return Phrase(en: "in the whole study", id: "selama masa studi") }
      return Phrase(en: "in “\(name.en)”", id: "pada “\(name.id)”")
    }

    /// - Parameter fewest: of a policy that was not played to the end.
    static func trials(_ count: Int, fewest: Int) -> Phrase {
      guard fewest == count else {
        return Phrase(en: "\(fewest) to \(count) trials", id: "\(fewest) sampai \(count) ulangan")
      }
      return Phrase(en: "\(count) \(count == 1 ? "trial" : "trials")", id: "\(count) ulangan")
    }
  }

  /// A verdict as the reader sees it.
  static func verdict(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .better: Phrase(en: "better", id: "lebih baik")
    case .worse: Phrase(en: "worse", id: "lebih buruk")
    case .equal: Phrase(en: "within tolerance", id: "dalam toleransi")
    case .changed: Phrase(en: "changed", id: "berubah")
    case .open: Phrase(en: "not settled", id: "belum pasti")
    case .tooFew: Phrase(en: "too few trials to tell", id: "ulangan terlalu sedikit")
    }
  }
}
