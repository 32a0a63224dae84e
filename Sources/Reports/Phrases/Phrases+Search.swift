internal import Experiments
internal import Government

/// What is said of a search for the best policy.
extension Phrases {
  enum Search {
    static let bestSoFar = Phrase(en: "; best so far: ", id: "; terbaik sejauh ini: ")
    static let choicesOf = Phrase(en: " choices of ", id: " pilihan ")

    static func progress(tried: Int, plays: Int, rate: Phrase) -> Phrase {
      Phrase(
        en: "\(tried) tried, \(English.count(plays, "trial")), \(rate.en)/s",
        id: "\(tried) dicoba, \(plays) ulangan, \(rate.id)/detik")
    }

    static func within(_ low: Phrase, _ high: Phrase) -> Phrase {
      Phrase(en: " [\(low.en) to \(high.en)]", id: " [\(low.id) sampai \(high.id)]")
    }

    static func inWorld(_ requirement: Phrase, _ world: Phrase) -> Phrase {
      Phrase(en: "\(requirement.en) in “\(world.en)”", id: "\(requirement.id) dalam “\(world.id)”")
    }

    static func inWorlds(_ count: Int, mustHold: Bool) -> Phrase {
      let held = Phrase(
        en: "what must hold must hold in all of them, and ", id: "syarat harus terpenuhi dalam semuanya, dan ")
      return Phrase(
        en: "Each trial is played in \(count) worlds: ", id: "Tiap ulangan dimainkan dalam \(count) dunia: ")
        + (mustHold ? held : Phrase(""))
        + Phrase(en: "figures are means over them.", id: "angkanya rata-rata semuanya.")
    }

    /// Of which difference an amount is, where it is not that of the means over all worlds.
    static func by(_ criterion: Criterion) -> Phrase {
      switch criterion {
      case .mean: Phrase("")
      case .worst: Phrase(en: " in its worst world", id: " dalam dunia terburuknya")
      case .regret: Phrase(en: " in its largest regret", id: " dalam penyesalan terbesarnya")
      }
    }

    static func worstWorld(_ world: Phrase, _ figure: Phrase) -> Phrase {
      Phrase(
        en: "Chosen by its worst world, “\(world.en)”: \(figure.en) there.",
        id: "Dipilih menurut dunia terburuknya, “\(world.id)”: \(figure.id) di sana.")
    }

    static func largestRegret(_ behind: Phrase, in world: Phrase) -> Phrase {
      Phrase(
        en: "Chosen by its largest regret, by the means: \(behind.en) behind the best tried for “\(world.en)” alone.",
        id:
          "Dipilih menurut penyesalan terbesarnya, menurut rata-rata: \(behind.id) di belakang yang terbaik dari yang dicoba untuk "
          + "“\(world.id)” saja.")
    }

    static let assumptionsDrawn = Phrase(
      en:
        "Each trial draws every number that is assumed over its range: what is best is so for these guesses together, not for each.",
      id:
        "Tiap ulangan mengundi setiap bilangan andaian dalam rentangnya: yang terbaik berlaku untuk semua andaian itu bersama-sama, bukan untuk tiap-tiap andaian."
    )

    static func priceOfWorlds(_ policy: Phrase, in world: Phrase, gain: Phrase) -> Phrase {
      Phrase(
        en:
          "If “\(world.en)” alone came, \(policy.en) would seem to do, better by \(gain.en): that is what holding in all costs.",
        id:
          "Jika hanya “\(world.id)” yang terjadi, \(policy.id) tampaknya cukup, lebih baik \(gain.id): itulah harga untuk memenuhi "
          + "semuanya.")
    }

    static func leastRegret(_ policy: Phrase, behind: Phrase, in world: Phrase) -> Phrase {
      Phrase(
        en: "Least to be regretted, by the means: \(policy.en), at most \(behind.en) behind the best of a world "
          + "(“\(world.en)”).",
        id:
          "Paling sedikit disesali, menurut rata-rata: \(policy.id), paling banyak \(behind.id) di belakang yang terbaik dari "
          + "suatu dunia (“\(world.id)”).")
    }

    static func from(_ units: Phrase) -> Phrase { Phrase(en: "from \(units.en)", id: "dari \(units.id)") }

    static let officerDays = Phrase(en: "officer-days", id: "hari pegawai")
    static let nothing = Phrase(en: "doing nothing", id: "tanpa tindakan")
    static let all = Phrase(en: "all that must hold", id: "semua yang harus terpenuhi")

    static func runLine(
      tried: Phrase, of count: Phrase, plays: Phrase, walks: Int, isExhaustive: Bool, isWalked: Bool,
      seed: UInt64, seconds: Double
    ) -> Phrase {
      let time = Phrase(", ") + Phrase.number(seconds, decimals: 1) + Phrase(en: " s", id: " dtk")
      let how =
        isExhaustive
        ? isWalked
          ? Phrase(en: "all that can be", id: "semua yang bisa")
          : Phrase(en: "one after the other, ended early", id: "satu per satu, diakhiri lebih awal")
        : Phrase(
          en: "\(walks) \(walks == 1 ? "walk" : "walks") to better neighbours",
          id: "\(walks) penelusuran ke pilihan tetangga yang lebih baik")
      return Phrase(
        en:
          "\(tried.en) \(tried.en == "1" ? "policy" : "policies") tried of \(count.en) that may be chosen (\(how.en)), \(English.count(plays.en, "trial")) of policies, seed \(seed)",
        id:
          "\(tried.id) kebijakan dicoba dari \(count.id) yang boleh dipilih (\(how.id)), \(plays.id) ulangan kebijakan, benih \(seed)"
      )
        + (seconds.isFinite ? time : Phrase(""))
    }

    static func question(_ count: Phrase) -> Phrase {
      Phrase(
        en: "What is the best of \(English.count(count.en, "policy", "policies")) that may be chosen?",
        id: "Mana yang terbaik dari \(count.id) kebijakan yang boleh dipilih?")
    }

    static let doesAsWell = Phrase(
      en: "The best, and what cannot be told from it", id: "Yang terbaik, dan yang tidak dapat dibedakan darinya")
    static let allTried = Phrase(en: "All that was tried", id: "Semua yang dicoba")

    static func best(_ policy: Phrase, _ figures: Phrase) -> Phrase {
      Phrase(
        en: "Best of those tried: \(policy.en): \(figures.en).",
        id: "Terbaik dari yang dicoba: \(policy.id): \(figures.id).")
    }

    static func nobody(_ share: Phrase) -> Phrase {
      Phrase(
        en: "Nobody need move: without any policy all that must hold holds in \(share.en) of trials.",
        id:
          "Tidak perlu ada yang pindah: tanpa kebijakan apa pun semua yang harus terpenuhi terpenuhi dalam \(share.id) ulangan."
      )
    }

    static func holds(_ share: Phrase, asked: Phrase) -> Phrase {
      Phrase(
        en: "all that must hold holds in \(share.en) of trials (asked: \(asked.en))",
        id: "semua yang harus terpenuhi terpenuhi dalam \(share.id) ulangan (diminta: \(asked.id))")
    }

    static func settled(confidence: Phrase, tolerance: Phrase, by criterion: Criterion) -> Phrase {
      let better =
        switch criterion {
        case .mean: Phrase(en: "be better", id: "lebih baik")
        case .worst: Phrase(en: "be better in its worst world", id: "lebih baik dalam dunia terburuknya")
        case .regret:
          Phrase(
            en: "have a smaller largest regret, against the bests as they were measured,",
            id: "penyesalan terbesarnya lebih kecil, terhadap yang terbaik sebagaimana terukur,")
        }
      return Phrase(
        en:
          "With \(confidence.en) confidence nothing else that was tried would do and \(better.en) by more than \(tolerance.en).",
        id:
          "Dengan keyakinan \(confidence.id), di antara yang dicoba tidak ada yang memadai dan \(better.id) lebih dari \(tolerance.id)."
      )
    }

    static let notSettled = Phrase(
      en:
        "Not settled: what might be spent was used up, so this is the best by what was seen; a larger --budget tells more.",
      id:
        "Belum pasti: yang boleh dipakai sudah habis, jadi ini yang terbaik menurut yang terlihat; --budget yang lebih besar memberi tahu lebih banyak."
    )

    static let nearlyEqual = Phrase(
      en: "Not settled which of those that are as good is the best; more --trials tell more.",
      id:
        "Belum pasti mana yang terbaik di antara yang sama baik; --trials yang lebih banyak memberi tahu lebih banyak.")

    static let onlyTried = Phrase(
      en: "What was not tried may be better: walks end where no neighbour is better.",
      id: "Yang tidak dicoba mungkin lebih baik: penelusuran berhenti bila tidak ada tetangga yang lebih baik.")

    static let nothingAsGood = Phrase(
      en: "Doing nothing is as good, as far as the trials tell.",
      id: "Tanpa tindakan sama baik, sejauh yang diketahui dari ulangan.")

    static func asGood(_ count: Int) -> Phrase {
      Phrase(
        en: "As good, as far as the trials tell: \(English.count(count, "policy", "policies")).",
        id: "Sama baik sejauh yang diketahui dari ulangan: \(count) kebijakan.")
    }

    static let onlyPart = Phrase(en: "What was not tried may be better.", id: "Yang tidak dicoba mungkin lebih baik.")

    static func asGood(_ count: Int, _ parts: Phrase) -> Phrase {
      Phrase(
        en:
          "As good, as far as the trials tell: \(English.count(count, "policy", "policies")), with \(parts.en); not each combination of these.",
        id:
          "Sama baik sejauh yang diketahui dari ulangan: \(count) kebijakan, dengan \(parts.id); tidak setiap gabungannya."
      )
    }

    static func range(_ from: Phrase, _ to: Phrase) -> Phrase {
      Phrase(en: "\(from.en) to \(to.en)", id: "\(from.id) sampai \(to.id)")
    }

    static func runnerUp(_ policy: Phrase, behind: Phrase) -> Phrase {
      Phrase(
        en: "Next: \(policy.en), worse by \(behind.en).", id: "Berikutnya: \(policy.id), lebih buruk \(behind.id).")
    }

    static func loosened(_ requirement: Phrase, _ policy: Phrase, share: Phrase, gain: Phrase) -> Phrase {
      Phrase(
        en:
          "What binds: \(requirement.en). \(policy.en.sentenceCased) keeps it in \(share.en) of trials only, and is better by \(gain.en).",
        id:
          "Yang mengikat: \(requirement.id). \(policy.id.sentenceCased) menepatinya hanya dalam \(share.id) ulangan, dan lebih baik \(gain.id)."
      )
    }

    /// - Parameter left: those that are not named.
    static func open(_ policies: Phrase, left: Int) -> Phrase {
      let more = andMore(left)
      return Phrase(
        en:
          "Not settled: these may take less or bring more, and whether they do is not known: \(policies.en)\(more.en).",
        id:
          "Belum pasti: yang berikut mungkin lebih hemat atau lebih baik, tetapi belum diketahui apakah memadai: \(policies.id)\(more.id)."
      )
    }

    /// - Parameter left: those that are not named.
    static func rivals(_ policies: Phrase, left: Int) -> Phrase {
      let more = andMore(left)
      return Phrase(
        en:
          "Not settled: these may be better (by the trials so far, on average): \(policies.en)\(more.en). More --trials tell more.",
        id:
          "Belum pasti: yang berikut mungkin lebih baik (menurut ulangan sejauh ini, rata-rata): \(policies.id)\(more.id). --trials yang lebih "
          + "banyak memberi tahu lebih banyak.")
    }

    private static func andMore(_ left: Int) -> Phrase {
      left > 0 ? Phrase(en: " and \(left) more", id: " dan \(left) lainnya") : Phrase("")
    }

    /// The best in the first of several aims.
    static func firstOfSeveral(_ policy: Phrase, _ aim: Phrase, _ figures: Phrase) -> Phrase {
      Phrase(
        en: "Of those below best.yaml holds the first, best in \(aim.en): \(policy.en): \(figures.en).",
        id:
          "Dari yang di bawah ini best.yaml memuat yang pertama, terbaik menurut \(aim.id): \(policy.id): \(figures.id)."
      )
    }

    static func none(share: Phrase) -> Phrase {
      Phrase(
        en:
          "Nothing that was tried is known to do: in no case is it settled that all that must hold holds in \(share.en) of trials.",
        id:
          "Tidak ada yang dicoba diketahui memadai: tidak satu pun pasti memenuhi semua yang harus terpenuhi dalam \(share.id) ulangan."
      )
    }

    static func impossible(_ requirement: Phrase, share: Phrase) -> Phrase {
      Phrase(
        en: "Nothing that was tried keeps this in \(share.en) of trials: \(requirement.en).",
        id: "Tidak ada yang dicoba menepati ini dalam \(share.id) ulangan: \(requirement.id).")
    }

    static func contradiction(_ requirements: Phrase, share: Phrase) -> Phrase {
      Phrase(
        en: "Nothing that was tried keeps these together in \(share.en) of trials: \(requirements.en).",
        id: "Tidak ada yang dicoba menepati semua ini sekaligus dalam \(share.id) ulangan: \(requirements.id).")
    }

    static func nearest(_ policy: Phrase, share: Phrase) -> Phrase {
      Phrase(
        en: "Nearest: \(policy.en): all holds in \(share.en) of trials.",
        id: "Paling dekat: \(policy.id): semuanya terpenuhi dalam \(share.id) ulangan.")
    }

    static func front(_ count: Int, of aims: Phrase) -> Phrase {
      Phrase(
        en: "\(count) \(count == 1 ? "policy" : "policies") that no other tried beats in \(aims.en), by their means:",
        id: "\(count) kebijakan yang tidak dikalahkan yang lain dalam \(aims.id), menurut rata-ratanya:")
    }

    static let chance = [Phrase(en: "chance", id: "peluang tak"), Phrase(en: "unbeaten", id: "dikalahkan")]
    static let holdsHead = [Phrase(en: "all", id: "semua"), Phrase(en: "holds, %", id: "terpenuhi, %")]

    static func knee(_ policy: Phrase) -> Phrase {
      Phrase(
        en: "Beyond \(policy.en) a step further costs more for what it brings.",
        id: "Sesudah \(policy.id), langkah berikutnya makin mahal untuk hasilnya.")
    }

    static func price(_ gain: Phrase, for cost: Phrase, from policy: Phrase) -> Phrase {
      Phrase(
        en: "From \(policy.en) the next step brings \(gain.en) for \(cost.en).",
        id: "Dari \(policy.id), langkah berikutnya memberi \(gain.id) dengan \(cost.id).")
    }

    static func target(_ unit: Phrase, _ measure: Phrase, bound: Phrase, in window: Phrase) -> Phrase {
      Phrase(
        en: "\(unit.en), \(measure.en) \(bound.en) (\(window.en))",
        id: "\(unit.id), \(measure.id) \(bound.id) (\(window.id))")
    }

    static func limit(_ figure: Phrase, most: Phrase) -> Phrase {
      Phrase(en: "at most \(most.en) \(figure.en)", id: "paling banyak \(most.id) \(figure.id)")
    }

    static let columns = (
      policy: [Phrase(en: "policy", id: "kebijakan")], trials: [Phrase(en: "trials", id: "ulangan")]
    )
    static let leading = Phrase(en: "The best of those that were tried", id: "Yang terbaik dari yang dicoba")
  }
}
