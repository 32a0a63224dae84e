internal import Government

extension Phrase {
  private static let months = [
    Phrase(en: "January", id: "Januari"), Phrase(en: "February", id: "Februari"), Phrase(en: "March", id: "Maret"),
    Phrase(en: "April", id: "April"), Phrase(en: "May", id: "Mei"), Phrase(en: "June", id: "Juni"),
    Phrase(en: "July", id: "Juli"), Phrase(en: "August", id: "Agustus"), Phrase(en: "September", id: "September"),
    Phrase(en: "October", id: "Oktober"), Phrase(en: "November", id: "November"),
    Phrase(en: "December", id: "Desember"),
  ]

  /// `March 2026`.
  static func month(_ date: CivilDate) -> Phrase { months[date.month - 1] + Phrase(" \(date.year)") }

  /// `25 Mar`.
  static func shortDate(_ date: CivilDate) -> Phrase {
    Phrase(date.day < 10 ? " \(date.day) " : "\(date.day) ") + shortName(date)
  }

  private static func shortName(_ date: CivilDate) -> Phrase {
    let month = months[date.month - 1]
    return Phrase(en: String(month.en.prefix(3)), id: String(month.id.prefix(3)))
  }

  /// `25 March 2026`, or without the year.
  static func date(_ date: CivilDate, year: Bool = true) -> Phrase {
    let month = months[date.month - 1]
    return Phrase("\(date.day) ") + month + Phrase(year ? " \(date.year)" : "")
  }
}
