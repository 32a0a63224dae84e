/// What else a reader should know of a run.
extension Phrases {
  static func unsettled(_ items: Phrase) -> Phrase {
    Phrase(en: "Not settled: \(items.en).", id: "Belum pasti: \(items.id).")
  }

  static func unsettledItem(_ policy: Phrase, _ measures: Phrase) -> Phrase {
    policy + Phrase(", ") + measures
  }

  static func needed(_ measure: Phrase, trials: Phrase?) -> Phrase {
    guard let trials else { return measure }
    return Phrase(
      en: "\(measure.en) (about \(trials.en) trials would do)", id: "\(measure.id) (sekitar \(trials.id) ulangan cukup)"
    )
  }

  static func moreThan(_ trials: Phrase) -> Phrase {
    Phrase(en: "more than \(trials.en)", id: "lebih dari \(trials.id)")
  }

  static func assumptions(_ count: Phrase, of all: Phrase) -> Phrase {
    Phrase(
      en: "\(count.en) of \(all.en) inputs are assumptions: see scenario.resolved.yaml.",
      id: "\(count.id) dari \(all.id) masukan adalah asumsi: lihat scenario.resolved.yaml.")
  }

  static func unfinished(_ share: Phrase, baseline: Phrase) -> Phrase {
    Phrase(
      en: "Unfinished at the end under \(baseline.en): \(share.en) %.",
      id: "Belum selesai di akhir dengan \(baseline.id): \(share.id) %.")
  }

  static let manyUnfinished = Phrase(
    en: "Above 1 %: turnaround counts open requests with their age so far.",
    id: "Di atas 1 %: waktu penyelesaian menghitung permohonan terbuka dengan umurnya sejauh ini.")
}
