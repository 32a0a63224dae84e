internal import Government

/// What an explanation says of surges.
extension Phrases {
  static func uncertainPeak(_ announced: Phrase, from: Phrase, to: Phrase) -> Phrase {
    Phrase(
      en: "×\(announced.en) (not known: ×\(from.en) to ×\(to.en) in nine of ten trials)",
      id: "×\(announced.id) (belum pasti: ×\(from.id) sampai ×\(to.id) dalam sembilan dari sepuluh ulangan)")
  }

  static func surge(_ places: Phrase, from: CivilDate, to: CivilDate, peak: Phrase, shape: Phrase, isCertain: Bool)
    -> Phrase
  {
    let last = Phrase.date(to)
    let span = from == to ? last : Phrase.date(from, year: from.year != to.year) + Phrase(" – ") + last
    let known = Phrase(
      en: isCertain ? "" : " Start or lengths are not known: these are the announced ones.",
      id: isCertain ? "" : " Awal atau lamanya belum pasti: ini yang diumumkan.")
    return Phrase(
      en: "\(places.en), \(span.en): \(peak.en); \(shape.en).\(known.en)",
      id: "\(places.id), \(span.id): \(peak.id); \(shape.id).\(known.id)")
  }

  static func shape(builds: Int, holds: Int, fades: Double) -> Phrase {
    let (rise, height) = (workingDays(builds), workingDays(holds))
    let fading = Phrase.number(fades, decimals: 1).tidy
    return Phrase(
      en: (builds > 0 ? "builds for \(rise.en), " : "") + "holds for \(height.en)"
        + (fades > 0
          ? ", then falls to 37 % of its rise every \(English.count(fading.en, "working day"))"
          : ", then ends at once"),
      id: (builds > 0 ? "naik selama \(rise.id), " : "") + "bertahan \(height.id)"
        + (fades > 0 ? ", lalu surut menjadi 37 % setiap \(fading.id) hari kerja" : ", lalu langsung berakhir"))
  }

  static func rise(_ days: Phrase) -> Phrase {
    Phrase(
      en:
        "rises to its last day, to 2.7 times the rise every \(English.count(days.tidy.en, "working day")), then ends at once",
      id: "naik sampai hari terakhir, 2,7 kali lipat setiap \(days.tidy.id) hari kerja, lalu langsung berakhir")
  }

  static func peakLoad(_ unit: Phrase, base: Phrase, peak: Phrase, value: Double) -> Phrase {
    Phrase(
      en: "Load (EJ) of \(unit.en): \(base.en) on an ordinary day, \(peak.en) at the peak"
        + (value > 1 ? ": overloaded." : value > 0.9 ? ": full." : ": within what its officers can do."),
      id: "Beban (EJ) \(unit.id): \(base.id) pada hari biasa, \(peak.id) pada puncak"
        + (value > 1 ? ": kelebihan beban." : value > 0.9 ? ": penuh." : ": masih dalam kemampuan pegawainya."))
  }
}
