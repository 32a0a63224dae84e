extension Phrases {
  /// Titles of an explanation's parts, and heads of its tables.
  enum Part {
    static let calendar = Phrase(en: "When", id: "Kapan")
    static let units = Phrase(en: "Who does the work", id: "Siapa yang bekerja")
    static let surges = Phrase(en: "What floods them", id: "Apa yang membanjiri")
    static let policies = Phrase(en: "What is tried", id: "Apa yang dicoba")
    static let search = Phrase(en: "What is looked for", id: "Apa yang dicari")
    static let assumptions = Phrase(en: "What nobody told it", id: "Apa yang tidak diberitahukan")
    static let warnings = Phrase(
      en: "What to look at again", id: "Apa yang perlu diperiksa lagi")

    static let month = Phrase(en: "month", id: "bulan")
    static let hours = Phrase(en: "hours", id: "jam kerja")
    static let inRamadan = Phrase(en: "in Ramadan", id: "di bulan Ramadan")
    static let daysOff = Phrase(en: "days off", id: "tanggal libur")

    static let unit = Phrase(en: "unit", id: "OPD")
    static let officers = [
      Phrase(en: "officers", id: "pegawai"), Phrase(en: "heads · eff.", id: "orang · efektif"),
    ]
    static let load = [Phrase(en: "load", id: "beban"), Phrase("EJ · PermenPANRB")]
    static let need = [
      Phrase(en: "need by ABK", id: "kebutuhan ABK"), Phrase(en: "heads · gap", id: "orang · selisih"),
    ]
    static let ratio = [
      Phrase(en: "need by WISN", id: "kebutuhan WISN"), Phrase(en: "heads · ratio", id: "orang · rasio"),
    ]
  }

  static let noSurge = Phrase(en: "No surge is announced.", id: "Tidak ada lonjakan yang diumumkan.")
}
