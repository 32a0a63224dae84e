extension Phrases.Charts {
  /// The map of loads by unit and week.
  enum LoadMap {
    static let unit = Phrase(en: "unit", id: "perangkat daerah")
    static let week = Phrase(en: "week of", id: "minggu mulai")
    static let load = Phrase(en: "load (EJ)", id: "beban (EJ)")

    /// - Parameters:
    ///   - flooded: units beyond their officers in a week.
    ///   - shown: units that are shown.
    ///   - all: units of the study.
    static func title(_ flooded: Int, of shown: Int, all: Int) -> Phrase {
      let (of, dari) =
        shown < all
        ? ("the \(English.count(shown, "unit")) with the highest load", "\(shown) OPD dengan beban tertinggi")
        : (English.count(shown, "unit"), "\(shown) OPD")
      return flooded == 0
        ? Phrase(
          en: "None of \(of) gets more planned work in a week than its officers can do",
          id: "Tidak satu pun dari \(dari) menerima pekerjaan mingguan melebihi kemampuan pegawainya menurut rencana")
        : Phrase(
          en:
            "\(flooded) of \(of) \(flooded == 1 ? "gets" : "get") more planned work in some week than "
            + "\(flooded == 1 ? "its" : "their") officers can do",
          id:
            "\(flooded) dari \(dari) pada suatu minggu menerima pekerjaan melebihi kemampuan pegawainya menurut rencana"
        )
    }

    /// How many of them are so while a policy moves people.
    static func under(_ policy: Phrase, _ flooded: Int) -> Phrase {
      Phrase(
        en: "; under \(policy.en) \(flooded == 0 ? "none" : String(flooded))",
        id: "; dengan \(policy.id) \(flooded == 0 ? "tidak ada" : "\(flooded) OPD")")
    }

    static let shown = Phrase(
      en: "Load (EJ) of each week: planned work over what the officers posted can do, surges at their announced height",
      id:
        "Beban (EJ) tiap minggu: pekerjaan menurut rencana dibagi kemampuan pegawai yang ada, lonjakan menurut puncak yang "
        + "diumumkan")
    static let dots = Phrase(
      en: "; darker = more; dot = EJ above 1, more than they can do",
      id: "; makin gelap makin berat; titik = EJ di atas 1, melebihi kemampuan")

    /// That a target is of another span than the weeks shown.
    static func target(_ subject: Phrase, bound: Phrase, _ windows: Phrase) -> Phrase {
      Phrase(
        en: "; the target EJ \(bound.en) of \(subject.en) is of the mean over \(windows.en), not of each week",
        id: "; sasaran EJ \(bound.id) \(subject.id) berlaku untuk rata-rata \(windows.id), bukan tiap minggu")
    }

    static func moved(trials: Phrase) -> Phrase {
      Phrase(
        en: "; who is moved counts where he serves, like one posted there, mean of \(trials.en)",
        id: "; pegawai yang dipindahkan dihitung di tempat tugasnya seperti pegawai setempat, rata-rata \(trials.id)")
    }
  }
}
