extension Phrases.Charts {
  /// When officers go and where the work is.
  enum Moves {
    static let title = Phrase(
      en: "When officers go, policy by policy", id: "Kapan pegawai berpindah, menurut kebijakan")

    static func title(_ policy: Phrase, atWork day: Phrase) -> Phrase {
      Phrase(
        en: "\(policy.en): officers are at work there from \(day.en) on",
        id: "\(policy.id): pegawai mulai bertugas di sana pada \(day.id)")
    }

    static func shown(trials: Phrase) -> Phrase {
      Phrase(
        en:
          "Officers and bars = middle number and dates of the moves of \(trials.en), letters and training before service; thin line = days of service "
          + "in nine of ten trials",
        id:
          "Pegawai dan batang = jumlah dan tanggal tengah perpindahan dari \(trials.id), surat dan pelatihan sebelum bertugas; garis tipis = hari "
          + "bertugas dalam sembilan dari sepuluh ulangan")
    }

    static func officers(_ number: Int, to place: Phrase, by letter: Phrase) -> Phrase {
      Phrase(
        en: "\(number) \(number == 1 ? "officer" : "officers") to \(place.en), \(letter.en)",
        id: "\(number) pegawai ke \(place.id), \(letter.id)")
    }

    static func units(_ number: Int) -> Phrase { Phrase(en: English.count(number, "unit"), id: "\(number) OPD") }

    static let letter = Phrase(en: "letter: ordered until signed", id: "surat: dari perintah sampai ditandatangani")
    static let training = Phrase(en: "training", id: "pelatihan")
    static let service = Phrase(en: "at work there", id: "bertugas di sana")

    static let stageHead = Phrase(en: "stage", id: "tahap")
    static let from = Phrase(en: "from", id: "mulai")
    static let until = Phrase(en: "until", id: "sampai")
  }
}
