/// How far the trials settle the answer.
extension Phrases {
  static func settled(after trials: Phrase) -> Phrase {
    Phrase(
      en: "The answer is settled after \(trials.en) trials.",
      id: "Jawaban ini pasti setelah \(trials.id) ulangan.")
  }

  static func leastNotSettled(after trials: Phrase) -> Phrase {
    Phrase(
      en: "The answer is settled, but after \(trials.en) trials the least of the combinations that is enough is not.",
      id: "Jawaban ini pasti, tetapi setelah \(trials.id) ulangan kombinasi terkecil yang cukup belum pasti.")
  }

  /// - Parameter open: policies that may still be the answer.
  static func notSettled(after trials: Phrase, open: Int, of all: Int) -> Phrase {
    Phrase(
      en: "The answer is not settled after \(trials.en) trials: \(open) of \(all) policies may still be it.",
      id: "Jawaban belum pasti setelah \(trials.id) ulangan: \(open) dari \(all) kebijakan masih mungkin.")
  }

  /// - Parameter figures: of the baseline in the trials of policies that were not played to the end.
  static func fewer(_ baseline: Phrase, _ figures: Phrase) -> Phrase {
    Phrase(
      en: "Rows of fewer trials are marked against \(baseline.en) in the same trials: \(figures.en).",
      id: "Baris dengan ulangan lebih sedikit dibandingkan dengan \(baseline.id) pada ulangan yang sama: \(figures.id)."
    )
  }

  static func early(trials: Int, _ figures: Phrase) -> Phrase {
    Phrase(en: "in the first \(trials) \(figures.en)", id: "dalam \(trials) yang pertama \(figures.id)")
  }

  /// A policy that was not played to the end.
  static func played(_ policy: Phrase, trials: Int) -> Phrase {
    Phrase(en: "\(policy.en) (\(trials) trials)", id: "\(policy.id) (\(trials) ulangan)")
  }
}
