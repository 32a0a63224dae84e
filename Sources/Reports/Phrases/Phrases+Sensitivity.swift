/// What a sensitivity study says.
extension Phrases {
  enum Sensitivity {
    static func subtitle(inputs: Int, values: Int, from fewest: Int, to most: Int, seed: UInt64, seconds: Double)
      -> Phrase
    {
      let time = Phrase(", ") + Phrase.number(seconds, decimals: 0) + Phrase(en: " s", id: " dtk")
      let count = Phrase.count(values)
      return Phrase(
        en:
          "\(English.count(inputs, "input")) varied, the study played at \(English.count(count.en, "value")) with \(fewest) to \(English.count(most, "trial")) each, seed \(seed)",
        id:
          "\(inputs) masukan divariasikan, studi dimainkan pada \(count.id) nilai dengan \(fewest) sampai \(most) ulangan, "
          + "benih \(seed)") + (seconds.isFinite ? time : Phrase(""))
    }

    /// What stands as the answer, a policy or nobody moved.
    static func answer(_ policy: Phrase, isNothing: Bool) -> Phrase {
      isNothing ? Phrase(en: "moving nobody", id: "tidak memindahkan siapa pun") : policy
    }

    static func unless(_ answer: Phrase, _ conditions: [Phrase], others: Int) -> Phrase {
      let more =
        others > 0
        ? Phrase(en: "; \(others) more are in the table", id: "; \(others) lainnya ada dalam tabel") : Phrase("")
      let listed = (en: joined(conditions.map(\.en), "or"), id: joined(conditions.map(\.id), "atau"))
      return Phrase(
        en: "\(answer.en.sentenceCased) stays the answer unless \(listed.en)",
        id: "\(answer.id.sentenceCased) tetap menjadi jawaban kecuali \(listed.id)") + more + Phrase(".")
    }

    private static func joined(_ parts: [String], _ word: String) -> String {
      guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
      return parts.dropLast().joined(separator: "; ") + "; \(word) " + last
    }

    /// - Parameter ends: between which the value lies; nil where it is known exactly.
    static func beyond(
      _ input: String, isAbove: Bool, _ value: Phrase, between ends: (low: Phrase, high: Phrase)?, unit: String,
      base: Phrase, range: Phrase, then policy: Phrase?
    ) -> Phrase {
      let unit = unit.isEmpty ? "" : " " + unit
      let instead = policy.map { Phrase(en: "; then \($0.en)", id: "; lalu \($0.id)") } ?? Phrase("")
      let about = ends == nil ? Phrase("") : Phrase(en: "about ", id: "sekitar ")
      let between =
        ends.map {
          Phrase(en: "between \($0.low.en) and \($0.high.en); ", id: "antara \($0.low.id) dan \($0.high.id); ")
        }
        ?? Phrase("")
      return Phrase(
        en:
          "\(input) is \(isAbove ? "above" : "below") \(about.en)\(value.en)\(unit) (\(between.en)now \(base.en), range "
          + "\(range.en)\(instead.en))",
        id:
          "\(input) \(isAbove ? "di atas" : "di bawah") \(about.id)\(value.id)\(unit) (\(between.id)kini \(base.id), rentang "
          + "\(range.id)\(instead.id))")
    }

    static func chosen(_ input: String, _ text: String, base: String, then policy: Phrase?) -> Phrase {
      let instead = policy.map { Phrase(en: "; then \($0.en)", id: "; lalu \($0.id)") } ?? Phrase("")
      return Phrase(
        en: "\(input) is “\(text)” (now “\(base)”\(instead.en))",
        id: "\(input) adalah “\(text)” (kini “\(base)”\(instead.id))")
    }

    static func nothingChanges(_ answer: Phrase) -> Phrase {
      Phrase(
        en: "No assumption alone, within its range, changes the answer: \(answer.en).",
        id: "Tidak ada satu pun asumsi yang, sendirian dan dalam rentangnya, mengubah jawaban: \(answer.id).")
    }

    static func nothingSettledChanges(_ answer: Phrase) -> Phrase {
      Phrase(
        en: "No assumption alone, within its range, is settled to change the answer: \(answer.en).",
        id: "Tidak ada satu pun asumsi yang, sendirian dan dalam rentangnya, pasti mengubah jawaban: \(answer.id).")
    }

    /// - Parameter values: inputs with the values at which the targets are missed.
    static func missing(_ answer: Phrase, _ values: [String], all: Int) -> Phrase {
      let names = values.joined(separator: ", ") + (all > values.count ? ", …" : "")
      return Phrase(
        en:
          "Where \(answer.en) stays the answer, but no longer meets its targets on average: \(names) (\(all) in all).",
        id:
          "\(answer.id.sentenceCased) tetap menjadi jawaban, tetapi rata-rata tidak lagi mencapai sasaran, pada: \(names) "
          + "(seluruhnya \(all)).")
    }

    /// - Parameter values: inputs with the values at which it is not told whether the targets are met.
    static func untold(_ answer: Phrase, _ values: [String], all: Int) -> Phrase {
      let names = values.joined(separator: ", ") + (all > values.count ? ", …" : "")
      return Phrase(
        en:
          "Where \(answer.en) stays the answer, but these trials do not tell whether it still meets its targets on average: "
          + "\(names) (\(all) in all). More are played with --trials.",
        id:
          "\(answer.id.sentenceCased) tetap menjadi jawaban, tetapi ulangan ini belum memastikan apakah sasarannya rata-rata masih "
          + "tercapai, pada: \(names) (seluruhnya \(all)). Tambah dengan --trials.")
    }

    static func untoldAsPlanned(_ answer: Phrase) -> Phrase {
      Phrase(
        en:
          "These trials do not tell whether \(answer.en) meets its targets on average in the study as it stands, so nothing is said "
          + "of where they are lost. More are played with --trials.",
        id:
          "Ulangan ini belum memastikan apakah \(answer.id) rata-rata mencapai sasarannya dalam studi apa adanya, jadi tidak "
          + "disebutkan di mana sasaran lepas. Tambah dengan --trials.")
    }

    static func undecided(_ inputs: [String], all: Int) -> Phrase {
      let names = inputs.joined(separator: ", ") + (all > inputs.count ? ", …" : "")
      return Phrase(
        en: "Too close to tell with these trials: \(names) (\(all) in all). More are played with --trials.",
        id: "Terlalu tipis untuk dipastikan dengan ulangan ini: \(names) (seluruhnya \(all)). Tambah dengan --trials.")
    }

    static func notSettled(share: Phrase, trials: Int) -> Phrase {
      Phrase(
        en: "The answer itself is not settled: \(share.en) of resamples of \(English.count(trials, "trial")) give it.",
        id: "Jawabannya sendiri belum pasti: \(share.id) sampel ulang dari \(trials) ulangan memberikannya.")
    }

    static func lead(_ answer: Phrase, _ rival: Phrase, _ measure: Phrase, _ value: Phrase, trials: Int) -> Phrase {
      Phrase(
        en: "Lead of \(answer.en) over \(rival.en), \(measure.en): \(value.en), by \(English.count(trials, "trial")).",
        id: "Keunggulan \(answer.id) atas \(rival.id), \(measure.id): \(value.id), menurut \(trials) ulangan.")
    }

    static func together(_ parts: [Phrase]) -> Phrase {
      let listed = parts.joined(", ")
      return Phrase(
        en: "Moved together, what makes the lead vary (total share of its variance): \(listed.en).",
        id: "Bila digerakkan bersama, yang membuat keunggulan berubah (bagian total ragamnya): \(listed.id).")
    }

    /// - Parameter trials: played in each setting, whose means give the answer.
    static func worlds(_ answer: Phrase, share: Phrase, inputs: Int, settings: Int, trials: Int) -> Phrase {
      let played = trials == 1 ? "one trial" : "\(trials) trials"
      return Phrase(
        en:
          "In \(share.en) of \(settings) settings of \(inputs == 1 ? "this input" : "these \(inputs) inputs") the answer is "
          + "\(answer.en), by the means of only \(played) each.",
        id:
          "Dalam \(share.id) dari \(settings) keadaan \(inputs) masukan ini jawabannya \(answer.id), menurut rata-rata hanya "
          + "\(trials) ulangan masing-masing.")
    }

    static func worth(_ input: String, _ value: Phrase) -> Phrase {
      Phrase(
        en: "Worth knowing most before deciding: \(input) (\(value.en) on average).",
        id: "Paling berguna diketahui sebelum memutuskan: \(input) (rata-rata \(value.id)).")
    }

    static let nothingWorth = Phrase(
      en: "Knowing any one of them would not better the choice by more than the trials can tell.",
      id: "Mengetahui salah satu di antaranya tidak memperbaiki pilihan melebihi yang dapat dibedakan oleh ulangan ini."
    )

    static func unreadable(_ count: Int, _ first: String) -> Phrase {
      Phrase(
        en: "\(English.count(count, "value")) could not be played; the first: \(first)",
        id: "\(count) nilai tidak dapat dimainkan; yang pertama: \(first)")
    }

    static let rule = Phrase(
      en:
        "The answer at a value is what the means of its trials recommend by the rules of mutasim run, the other inputs as in the "
        + "study; it is told where 99 % of resamples agree. Check one with: mutasim run STUDY --set input=value.",
      id:
        "Jawaban pada suatu nilai ialah yang dianjurkan rata-rata ulangannya menurut aturan mutasim run, masukan lain seperti "
        + "dalam studi; dinyatakan bila 99 % sampel ulang sepakat. Periksa dengan: mutasim run STUDI --set masukan=nilai."
    )

    static let input = Phrase(en: "input", id: "masukan")
    static let now = Phrase(en: "now", id: "kini")
    static let range = Phrase(en: "range", id: "rentang")
    static let leads = [Phrase(en: "lead at", id: "unggul di"), Phrase(en: "low · high", id: "bawah · atas")]
    static let changes = [Phrase(en: "answer", id: "jawaban"), Phrase(en: "changes at", id: "berubah di")]
    static let variance = [Phrase(en: "variance", id: "ragam"), Phrase(en: "total %", id: "total %")]
    static let worthHead = [Phrase(en: "worth", id: "nilai"), Phrase(en: "knowing", id: "tahu")]
    static let noUnit = Phrase(en: "points", id: "poin")

    static func above(_ value: Phrase) -> Phrase { Phrase("> ") + value }
    static func below(_ value: Phrase) -> Phrase { Phrase("< ") + value }
    static let tooClose = Phrase(en: "too close", id: "terlalu tipis")
  }
}

/// Charts of a sensitivity study.
extension Phrases.Sensitivity {
  static let lowEnd = Phrase(en: "at the low end", id: "di batas bawah")
  static let highEnd = Phrase(en: "at the high end", id: "di batas atas")
  static let alternative = Phrase(en: "alternative (no number)", id: "alternatif (bukan angka)")

  static func changing(_ answer: Phrase, count: Int, of all: Int) -> Phrase {
    Phrase(
      en: "\(count) of \(all) assumptions, each alone within its range, would change the answer “\(answer.en)”",
      id: "\(count) dari \(all) asumsi, masing-masing sendirian dalam rentangnya, akan mengubah jawaban “\(answer.id)”"
    )
  }

  static func leadAxis(_ answer: Phrase, _ rival: Phrase, _ measure: Phrase, unit: Phrase) -> Phrase {
    Phrase(
      en: "lead of \(answer.en) over \(rival.en): \(measure.en), \(unit.en)",
      id: "keunggulan \(answer.id) atas \(rival.id): \(measure.id), \(unit.id)")
  }

  static func tornado(shown: Int, of all: Int, trials: String) -> Phrase {
    Phrase(
      en:
        "One input at a time at each end of its range, the others as in the study: the \(shown) with the largest swing of "
        + "\(all); \(English.count(trials, "trial")) each, the same ones; ◆ = another policy is the answer there",
      id:
        "Satu masukan setiap kali di tiap ujung rentangnya, yang lain seperti studi: \(shown) dengan ayunan terbesar dari "
        + "\(all); \(trials) ulangan yang sama; ◆ = kebijakan lain menjadi jawaban di sana")
  }

  static let screeningTitle = Phrase(
    en: "Which inputs move the lead when all of them vary",
    id: "Masukan yang menggerakkan keunggulan bila semuanya berubah")

  static func screening(trajectories: Int, trials: Int, level: Phrase) -> Phrase {
    Phrase(
      en:
        "Elementary effects over whole ranges (Morris 1991; \(English.count(trajectories, "trajectory", "trajectories")), \(English.count(trials, "trial")) each): to the right = "
        + "stronger, higher = depends on the others or is not straight; dashed = \(level.en)",
      id:
        "Pengaruh dasar sepanjang rentang (Morris 1991; \(trajectories) lintasan, masing-masing \(trials) ulangan): ke kanan = "
        + "lebih kuat, ke atas = bergantung pada yang lain atau tidak lurus; putus-putus = \(level.id)")
  }

  static let toleranceLine = Phrase(en: "tolerance", id: "toleransi")
  static let meanSize = Phrase(en: "mean size of effects, μ*", id: "rata-rata besar pengaruh, μ*")
  static let deviation = Phrase(en: "standard deviation of effects, σ", id: "simpangan baku pengaruh, σ")
}
