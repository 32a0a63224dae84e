extension Phrases.Search {
  /// What a search would do, before it is played.
  enum Planned {
    static let orNot = Phrase(en: ": or not", id: ": atau tidak")

    static func mayBeChosen(_ count: Phrase, _ parts: Phrase) -> Phrase {
      Phrase(
        en: "\(English.count(count.en, "policy", "policies")) may be chosen, by \(parts.en).",
        id: "\(count.id) kebijakan boleh dipilih, menurut \(parts.id).")
    }

    /// - Parameters:
    ///   - aims: what is to be best.
    ///   - share: of trials in which all that must hold must hold; nil = nothing must.
    static func wanted(_ aims: Phrase, mustHold share: Phrase?) -> Phrase {
      let must = share.map {
        Phrase(
          en: "All targets and limits must hold in \($0.en) of trials; wanted",
          id: "Semua sasaran dan batas harus terpenuhi dalam \($0.id) ulangan; yang dicari")
      }
      let start = must ?? Phrase(en: "Wanted", id: "Yang dicari")
      return Phrase(en: "\(start.en): the best of \(aims.en).", id: "\(start.id): yang terbaik menurut \(aims.id).")
    }

    /// - Parameter time: about how long it takes; nil = not known.
    static func effort(time: Phrase?) -> Phrase {
      let long = time.map { Phrase(en: ", \($0.en) on this machine", id: ", \($0.id) di komputer ini") } ?? Phrase("")
      return Phrase(
        en: "mutasim optimise as a rule plays 5000 to 12,000 trials of policies\(long.en); of a small space fewer, of "
          + "several aims more. --budget ends it earlier, and asked again it goes on.",
        id:
          "mutasim optimise lazimnya memainkan 5000 sampai 12.000 ulangan kebijakan\(long.id); untuk ruang kecil lebih "
          + "sedikit, untuk beberapa tujuan lebih banyak. --budget mengakhirinya lebih awal, dan bila diminta lagi ia berlanjut."
      )
    }
  }
}
