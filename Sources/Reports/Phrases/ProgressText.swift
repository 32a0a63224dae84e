public import Experiments
public import Government

/// How far a run is, in a line.
public enum ProgressText {
  /// - Parameters:
  ///   - progress: after a trial.
  ///   - seconds: since the run began.
  ///   - language: of the line.
  public static func line(_ progress: Experiment.Progress, seconds: Double, _ language: Language) -> String {
    let left = Int((seconds / Double(max(1, progress.done)) * Double(progress.until - progress.done)).rounded(.up))
    let trials = Phrase(
      en: "\(progress.done) of \(English.count(progress.until, "trial"))",
      id: "\(progress.done) dari \(progress.until) ulangan")
    let round =
      progress.isLastRound
      ? Phrase(en: "\(left) s left", id: "sisa \(left) detik")
      : Phrase(en: "\(left) s to the next look", id: "\(left) detik sampai penilaian berikut")
    let perSecond = Double(progress.done) / max(seconds, 1e-3)
    let rate = Phrase.number(perSecond, decimals: perSecond < 10 ? 1 : 0)
    let speed = Phrase(en: "\(rate.en)/s", id: "\(rate.id)/detik")
    return [trials, speed, progress.isFirstRound ? nil : settled(progress.settling), round].compactMap(\.self)
      .joined(", ")[language]
  }

  private static func settled(_ settling: Settling) -> Phrase {
    let settled = settling.all - settling.open
    return Phrase(
      en: "\(settled) of \(English.count(settling.all, "policy", "policies")) settled",
      id: "\(settled) dari \(settling.all) kebijakan sudah pasti")
  }

  /// A policy as people call it.
  public static func name(_ policy: Policy, _ language: Language) -> String { Phrases.name(policy)[language] }

  /// What is known of a policy while a run goes on.
  ///
  /// - Parameters:
  ///   - policy: its place in the study.
  ///   - progress: after a trial.
  ///   - language: of the words.
  public static func standing(_ policy: Int, _ progress: Experiment.Progress, _ language: Language) -> String {
    let settling = progress.settling
    let words =
      policy == 0
      ? Phrase(en: "what others are compared to", id: "pembanding")
      : progress.isFirstRound
        ? Phrase(en: "no look yet", id: "belum dinilai")
        : !settling.isInRace[policy]
          ? Phrase(en: "settled: not the answer", id: "pasti: bukan jawabannya")
          : settling.policy == policy
            ? Phrase(en: "the answer so far", id: "jawaban sementara")
            : Phrase(en: "may still be the answer", id: "masih mungkin menjadi jawaban")
    return words[language]
  }
}
