/// Words of the table of who goes and who is next in line.
extension Phrases.Page {
  static let officers = Phrase(en: "Who goes, and who is next in line", id: "Siapa yang pergi, dan siapa berikutnya")

  /// So many of a group go.
  static func goes(_ count: Int) -> Phrase {
    count == 1 ? Phrase(en: "goes", id: "pergi") : Phrase(en: "\(count) go", id: "\(count) pergi")
  }

  /// The same, where others go about as often.
  static func mayGo(_ count: Int) -> Phrase {
    goes(count)
      + Phrase(en: ", or one next in line: too close to tell", id: ", atau yang berikutnya: belum dapat dibedakan")
  }

  static let isNextInLine = Phrase(en: "next in line", id: "berikutnya")
  static let byLot = Phrase(en: "by lot", id: "undian")
  static let drawnMatch = Phrase(
    en: "match not stated, drawn in each trial", id: "kesesuaian tidak tertulis, diundi tiap ulangan")

  static func officersOfGroup(_ count: Int) -> Phrase {
    Phrase(en: "(\(English.count(count, "officer")))", id: "(\(count) pegawai)")
  }

  static func match(_ share: Phrase) -> Phrase { Phrase(en: "match \(share.en)", id: "kesesuaian \(share.id)") }

  static func years(_ years: Phrase) -> Phrase {
    Phrase(en: "\(English.count(years.en, "year")) in post", id: "\(years.id) tahun dalam jabatan")
  }

  /// Grades of the appraisal (PermenPANRB 6/2022), 1 to 5.
  static func rating(_ grade: Int) -> Phrase {
    let words = [
      Phrase(en: "very poor", id: "Sangat Kurang"), Phrase(en: "poor", id: "Kurang"),
      Phrase(en: "needs improvement", id: "Butuh Perbaikan"), Phrase(en: "good", id: "Baik"),
      Phrase(en: "very good", id: "Sangat Baik"),
    ]
    let word = words[min(max(grade, 1), words.count) - 1]
    return Phrase(en: "appraisal \(word.en)", id: "predikat kinerja \(word.id)")
  }
}
