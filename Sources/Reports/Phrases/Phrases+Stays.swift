internal import Government

/// How long a policy lasts.
extension Phrases {
  static func stay(days: Int, movesPeople: Bool) -> Phrase {
    let length = workingDays(days)
    return movesPeople
      ? Phrase(
        en: "Each serves there for \(length.en) and returns.",
        id: "Masing-masing bertugas \(length.id), lalu kembali ke tempat asal.")
      : Phrase(en: "It is in force for \(length.en).", id: "Berlaku selama \(length.id).")
  }

  static func stayUntil(backlogBelow days: Phrase, atLeast stay: Int, movesPeople: Bool, isAhead: Bool) -> Phrase {
    let least = workingDays(stay)
    let minimum = Phrase(
      en: stay > 0 ? ", after at least \(least.en)" : "", id: stay > 0 ? ", setelah sedikitnya \(least.id)" : "")
    let announced = Phrase(
      en: isAhead ? ", and not before the announced end of the surge" : "",
      id: isAhead ? ", dan tidak sebelum akhir lonjakan yang diumumkan" : "")
    return movesPeople
      ? Phrase(
        en: "They return once \(fewerWait(days))\(minimum.en)\(announced.en).",
        id: "Mereka kembali begitu tunggakan kurang dari \(days.tidy.id) hari kerja\(minimum.id)\(announced.id).")
      : Phrase(
        en: "It ends once \(fewerWait(days))\(minimum.en).",
        id: "Berakhir begitu tunggakan kurang dari \(days.tidy.id) hari kerja\(minimum.id).")
  }

  static func evaluation(after days: Int, proficiency: Phrase) -> Phrase {
    let length = workingDays(days)
    return Phrase(
      en:
        "After \(length.en) of service each is evaluated: with a proficiency of at least \(proficiency.en) % he stays, "
        + "else he returns.",
      id: "Setelah \(length.id) bertugas masing-masing dievaluasi: menetap bila kecakapannya sedikitnya "
        + "\(proficiency.id) %, selain itu kembali.")
  }

  static func forGood(_ instrument: Instrument) -> Phrase {
    if !instrument.movesPeople { return Phrase(en: "It stays in force.", id: "Berlaku seterusnya.") }
    return instrument.isForGood
      ? Phrase(en: "They stay for good.", id: "Mereka menetap di sana.")
      : Phrase(en: "They do not return within the study.", id: "Mereka tidak kembali selama studi.")
  }
}
