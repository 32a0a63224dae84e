internal import Experiments

/// The table of several studies' findings.
extension Phrases {
  enum Findings {
    static let heads = [
      Phrase(en: "scenario", id: "skenario"), Phrase(en: "study", id: "studi"),
      Phrase(en: "unit · window", id: "OPD · jendela"), Phrase(en: "answer", id: "jawaban"),
      Phrase(en: "on time, %", id: "tepat waktu, %"),
      Phrase(en: "turnaround p90, working days", id: "waktu penyelesaian p90, hari kerja"),
      Phrase(en: "work pressure", id: "tekanan kerja"), Phrase(en: "lenders' load (EJ)", id: "beban OPD asal (EJ)"),
      Phrase(en: "work waits for (nothing)", id: "yang ditunggu (tanpa tindakan)"),
    ]

    /// What is answered where no policy is taken.
    static func outcome(_ outcome: Recommendation.Outcome) -> Phrase {
      switch outcome {
      case .take, .open: verdict(.open)
      case .notNeeded: Phrase(en: "nobody need move", id: "tidak perlu memindahkan siapa pun")
      case .costsMore: Phrase(en: "costs the lenders more than it gains", id: "merugikan OPD asal")
      case .overloaded:
        Phrase(en: "short for good: no policy here mends it", id: "kekurangan tetap: tidak tertolong")
      case .noPolicyHelps: Phrase(en: "no policy helps", id: "tidak ada kebijakan yang membantu")
      case .tooFewTrials: Phrase(en: "too few trials", id: "ulangan terlalu sedikit")
      case .noDemand, .nothingToCompare: Phrase("–")
      }
    }
  }
}
