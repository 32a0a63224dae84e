internal import Experiments

/// What grids of policies say.
extension Phrases {
  /// The smallest combination that is enough; "so far" where its interval does not bear it out.
  static func smallest(_ policy: Phrase, _ values: Phrase, isSettled: Bool) -> Phrase {
    Phrase(
      en: "\(policy.en.sentenceCased), varied: the least that meets all targets in 90\u{a0}% of trials is"
        + "\(isSettled ? "" : ", so far,") \(values.en)",
      id: "\(policy.id.sentenceCased), divariasikan: yang paling sedikit yang mencapai semua sasaran dalam 90\u{a0}% "
        + "ulangan\(isSettled ? "" : ", sejauh ini,") adalah \(values.id)")
  }

  static func noneIsEnough(_ policy: Phrase, _ values: Phrase, isSettled: Bool) -> Phrase {
    Phrase(
      en: "\(policy.en.sentenceCased), varied: \(isSettled ? "" : "so far ")no combination meets all targets in "
        + "90\u{a0}% of trials; the best is \(values.en)",
      id:
        "\(policy.id.sentenceCased), divariasikan: \(isSettled ? "" : "sejauh ini ")tidak ada kombinasi yang mencapai "
        + "semua sasaran dalam 90\u{a0}% ulangan; yang terbaik \(values.id)")
  }

  /// Where all combinations meet them equally often.
  static func noneIsEnough(_ policy: Phrase, isSettled: Bool) -> Phrase {
    Phrase(
      en: "\(policy.en.sentenceCased), varied: \(isSettled ? "" : "so far ")no combination meets all targets in "
        + "90\u{a0}% of trials, nor any more often than another",
      id:
        "\(policy.id.sentenceCased), divariasikan: \(isSettled ? "" : "sejauh ini ")tidak ada kombinasi yang mencapai "
        + "semua sasaran dalam 90\u{a0}% ulangan, dan tidak ada yang lebih sering dari yang lain")
  }

  /// "(88 % of trials)" behind either, with the interval.
  static func ofTrials(_ share: Estimate) -> Phrase {
    let share = Phrases.share(share)
    return Phrase(en: " (\(share.en) of trials).", id: " (\(share.id) ulangan).")
  }

  /// "93 % [88–96]", without the interval where there is none.
  static func share(_ estimate: Estimate) -> Phrase {
    let mean = Phrase.number(estimate.mean * 100, decimals: 0) + Phrase(" %")
    guard estimate.lower.isFinite, estimate.upper.isFinite else { return mean }
    let ends = [estimate.lower, estimate.upper].map { Phrase.number($0 * 100, decimals: 0) }
    return mean + Phrase(" [") + ends[0] + Phrase("–") + ends[1] + Phrase("]")
  }
}
