internal import Experiments

/// What stands in charts.
extension Phrases {
  /// A verdict as the reader sees it.
  static func verdict(_ verdict: Verdict) -> Phrase {
    switch verdict {
    case .better: Phrase(en: "better", id: "lebih baik")
    case .worse: Phrase(en: "worse", id: "lebih buruk")
    case .equal: Phrase(en: "within tolerance", id: "dalam toleransi")
    case .changed: Phrase(en: "changed", id: "berubah")
    case .open: Phrase(en: "not settled", id: "belum pasti")
    }
  }
}
