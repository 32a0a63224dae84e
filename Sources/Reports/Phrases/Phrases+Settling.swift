/// How far the trials settle the answer.
extension Phrases {
  /// - Parameters:
  ///   - isPolicy: whether the answer is a policy.
  ///   - open: what is not settled beside it.
  static func settled(after trials: Phrase, isPolicy: Bool, open: [Phrase]) -> Phrase {
    let subject =
      isPolicy
      ? Phrase(en: "Which policy to take", id: "Kebijakan mana yang diambil")
      : Phrase(en: "The answer", id: "Jawaban ini")
    let (en, id) = (open.map(\.en).joined(separator: " and "), open.map(\.id).joined(separator: " dan "))
    let doubt =
      open.isEmpty
      ? Phrase("") : Phrase(en: "; \(en) \(open.count == 1 ? "is" : "are") not", id: "; \(id) belum pasti")
    return Phrase(
      en: "\(subject.en) is settled after \(English.count(trials.en, "trial"))\(doubt.en).",
      id: "\(subject.id) sudah pasti setelah \(trials.id) ulangan\(doubt.id).")
  }

  static let whetherTargetsAreMet = Phrase(
    en: "whether it meets its targets", id: "tercapai tidaknya sasarannya")
  static let leastOfCombinations = Phrase(
    en: "the least of the combinations that is enough", id: "kombinasi terkecil yang cukup")

  /// - Parameter doubt: what else it may be, or what is not known of it; nil = nothing more is said.
  static func notSettled(after trials: Phrase, _ doubt: Phrase?) -> Phrase {
    let more = doubt.map { Phrase(": ") + $0 } ?? Phrase("")
    return Phrase(
      en: "Not settled after \(English.count(trials.en, "trial"))\(more.en).",
      id: "Belum pasti setelah \(trials.id) ulangan\(more.id).")
  }

  static let mayBeAny = Phrase(en: "any of the policies may still be it", id: "setiap kebijakan masih mungkin")
  static func mayBe(_ others: Phrase) -> Phrase {
    Phrase(en: "it may still be \(others.en)", id: "masih mungkin \(others.id)")
  }
  static let thatNobodyNeedMove = Phrase(
    en: "that nobody need move", id: "tidak perlu memindahkan siapa pun")
  static let byHowMuch = Phrase(
    en: "by how much it changes things, or what it costs the lending units",
    id: "seberapa besar pengaruhnya, atau berapa bebannya bagi OPD asal")

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
    Phrase(en: "\(policy.en) (\(English.count(trials, "trial")))", id: "\(policy.id) (\(trials) ulangan)")
  }
}
