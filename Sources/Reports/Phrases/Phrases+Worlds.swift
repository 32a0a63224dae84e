internal import Experiments
internal import Government

/// What is said of policies over several worlds.
extension Phrases {
  enum Worlds {
    static let planned = Phrase(en: "as planned", id: "sesuai rencana")

    static func name(_ world: World) -> Phrase {
      if world.name == World.planned { return planned }
      return Phrase(world.title)
    }

    /// - Parameter policies: without the baseline.
    static func runLine(worlds: Int, policies: Int, trials: Phrase, seed: UInt64, seconds: Double) -> Phrase {
      let time = Phrase(", ") + Phrase.number(seconds, decimals: 1) + Phrase(en: " s", id: " dtk")
      let (each, beside) = (English.count(trials.en, "trial"), beside(policies))
      return Phrase(
        en: "\(English.count(worlds, "world")), \(beside.en), \(each) in each, the same ones, seed \(seed)",
        id: "\(worlds) keadaan, \(beside.id), masing-masing \(trials.id) ulangan yang sama, benih \(seed)")
        + (seconds.isFinite ? time : Phrase(""))
    }

    static func leastRegret(_ policy: Phrase, behind: Phrase, _ measure: Phrase, in world: Phrase, of worlds: Int)
      -> Phrase
    {
      Phrase(
        en:
          "Over \(English.count(worlds, "world")), \(policy.en) is least bad in the worst: nowhere further behind the best policy there than "
          + "\(behind.en), \(measure.en) (\(world.en)).",
        id:
          "Dari \(worlds) keadaan, \(policy.id) paling kecil ruginya dalam keadaan terburuk: di mana pun tertinggal dari kebijakan "
          + "terbaik di sana tidak lebih dari \(behind.id), \(measure.id) (\(world.id)).")
    }

    static func bestEverywhere(_ policy: Phrase, _ measure: Phrase, of worlds: Int) -> Phrase {
      Phrase(
        en:
          "In each of \(English.count(worlds, "world")), \(policy.en) is as good as the best policy there, \(measure.en), within the tolerance.",
        id:
          "Dalam tiap keadaan dari \(worlds), \(policy.id) sama baik dengan kebijakan terbaik di sana, \(measure.id), dalam toleransi."
      )
    }

    static func open(_ policy: Phrase, behind: Phrase, _ measure: Phrase, in world: Phrase, rivals: Phrase) -> Phrase {
      Phrase(
        en:
          "Not settled which policy is least bad in its worst world: by the means \(policy.en), at most \(behind.en) behind the "
          + "best, \(measure.en) (\(world.en)); as little may hold for \(rivals.en).",
        id:
          "Belum pasti kebijakan mana yang paling kecil ruginya dalam keadaan terburuknya: menurut rata-rata \(policy.id), paling jauh "
          + "tertinggal \(behind.id) dari yang terbaik, \(measure.id) (\(world.id)); mungkin juga \(rivals.id).")
    }

    static func alsoBestWorst(_ value: Phrase, _ measure: Phrase, in world: Phrase) -> Phrase {
      Phrase(
        en: "Its worst value is the best of all too: \(value.en) \(measure.en) (\(world.en)).",
        id: "Nilai terburuknya pun yang terbaik: \(value.id) \(measure.id) (\(world.id)).")
    }

    static func otherBestWorst(
      _ policy: Phrase, _ value: Phrase, in world: Phrase, instead other: Phrase, _ measure: Phrase
    )
      -> Phrase
    {
      Phrase(
        en:
          "By the worst value alone it would be \(policy.en): \(value.en) \(measure.en) (\(world.en)), in place of \(other.en).",
        id:
          "Menurut nilai terburuk saja, yang terbaik \(policy.id): \(value.id) \(measure.id) (\(world.id)), sebagai ganti "
          + "\(other.id).")
    }

    static func openBestWorst(_ policy: Phrase, _ value: Phrase, _ measure: Phrase, in world: Phrase, rivals: Phrase)
      -> Phrase
    {
      Phrase(
        en:
          "Not settled whose worst value is best: by the means \(policy.en), \(value.en) \(measure.en) (\(world.en)); as good may be "
          + "\(rivals.en).",
        id:
          "Belum pasti nilai terburuk siapa yang terbaik: menurut rata-rata \(policy.id), \(value.id) \(measure.id) (\(world.id)); "
          + "mungkin sama baik \(rivals.id).")
    }

    static func legend(confidence: Phrase) -> Phrase {
      Phrase(
        en:
          "Behind the best of each world: = as good within the tolerance, ? not settled, others settled behind; in [ ] the interval, where the "
          + "trials tell one. "
          + "\(confidence.en) % for all figures of all worlds together.",
        id:
          "Tertinggal dari yang terbaik tiap keadaan: = sama baik dalam toleransi, ? belum pasti, lainnya pasti tertinggal; dalam [ ] "
          + "selangnya, bila ulangan menunjukkannya. \(confidence.id) % untuk semua angka semua keadaan sekaligus.")
    }

    static let reach = Phrase(
      en: " Where too few trials differ to tell more, an interval goes as far as those few may reach.",
      id: " Bila terlalu sedikit ulangan yang berbeda, selangnya sejauh yang mungkin dicapai ulangan yang sedikit itu.")

    static func met(_ worlds: ClosedRange<Int>, of all: Int) -> Phrase {
      let count =
        worlds.lowerBound == worlds.upperBound ? "\(worlds.lowerBound)" : "\(worlds.lowerBound)–\(worlds.upperBound)"
      return Phrase(en: "\(count) of \(all)", id: "\(count) dari \(all)")
    }

    static func targets(_ verdict: WorldsResult.TargetsInWorld) -> Phrase {
      switch verdict {
      case .met: Phrase(en: "met", id: "tercapai")
      case .missed: Phrase(en: "missed", id: "meleset")
      case .open: Phrase(en: "not settled", id: "belum pasti")
      }
    }

    static let behind = Phrase(en: "behind", id: "tertinggal")
    static let mostBehind = [Phrase(en: "most", id: "terjauh"), Phrase(en: "behind", id: "tertinggal")]
    static let worstValue = Phrase(en: "worst", id: "terburuk")
    static let targetsMet = [Phrase(en: "targets", id: "sasaran"), Phrase(en: "met", id: "tercapai")]
    static let points = Phrase(en: "points", id: "poin")
    static let days = Phrase(en: "days", id: "hari")

    static func named(_ worlds: Int, _ study: String) -> Phrase {
      Phrase(
        en:
          "The study names \(worlds) \(worlds == 1 ? "world" : "worlds"): mutasim worlds \(study) plays its policies in each of them.",
        id:
          "Studi ini menyebut \(worlds) keadaan lain: mutasim worlds \(study) memainkan kebijakannya di tiap keadaan itu."
      )
    }

    static func chart(place: Phrase, trials: Phrase, level: Phrase) -> Phrase {
      Phrase(
        en:
          "How far each policy lies behind the best policy of each world, \(place.en); \(English.count(trials.en, "trial")) in each world, the same "
          + "ones; lines: intervals, \(level.en) for all together; grey: tolerance",
        id:
          "Seberapa jauh tiap kebijakan tertinggal dari kebijakan terbaik tiap keadaan, \(place.id); \(trials.id) ulangan yang sama "
          + "per keadaan; garis: selang, \(level.id) untuk semuanya sekaligus; abu-abu: toleransi")
    }

    static func chartTitle(_ policy: Phrase, isSettled: Bool) -> Phrase {
      isSettled
        ? Phrase(
          en: "\(policy.en) is least bad in its worst world",
          id: "\(policy.id) paling kecil ruginya dalam keadaan terburuk")
        : Phrase(
          en: "Not settled which policy is least bad in its worst world",
          id: "Belum pasti kebijakan mana yang paling kecil ruginya dalam keadaan terburuk")
    }

    static func axis(_ measure: Phrase, unit: Phrase) -> Phrase {
      Phrase(
        en: "behind the best of the world: \(measure.en), \(unit.en)",
        id: "tertinggal dari yang terbaik: \(measure.id), \(unit.id)")
    }
  }
}
