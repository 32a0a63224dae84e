/// How sure a figure is, and how it varies from year to year.
extension Phrases {
  /// - Parameter hasInterval: whether the mean is followed by its own.
  static func howSure(
    _ policy: Phrase, _ measure: Phrase, mean: Phrase, unit: Phrase, confidence: Phrase, hasInterval: Bool
  ) -> Phrase {
    let unit = spaced(unit)
    let error =
      hasInterval
      ? Phrase(
        en: "by the number of trials (in brackets \(confidence.en) each by itself)",
        id: "menurut jumlah ulangan (dalam kurung \(confidence.id) masing-masing)")
      : Phrase(
        en: "on average; too few trials, or too few that differ much, to tell how far the mean may be off",
        id:
          "rata-rata; ulangannya, atau yang jauh berbeda di antaranya, terlalu sedikit untuk mengetahui seberapa jauh "
          + "melesetnya")
    return Phrase(
      en: "How sure: \(policy.en), \(measure.en) \(mean.en)\(unit.en) \(error.en).",
      id: "Seberapa pasti: \(policy.id), \(measure.id) \(mean.id)\(unit.id) \(error.id).")
  }

  static func oneYearInTen(_ value: Phrase, unit: Phrase, isBelow: Bool) -> Phrase {
    let unit = spaced(unit)
    return Phrase(
      en: "One year in ten is \(isBelow ? "below" : "above") \(value.en)\(unit.en).",
      id: "Satu dari sepuluh tahun \(isBelow ? "di bawah" : "di atas") \(value.id)\(unit.id).")
  }

  /// Where no year can be worse.
  static func oneYearInTenOrMore(_ value: Phrase, unit: Phrase) -> Phrase {
    let unit = spaced(unit)
    return Phrase(
      en: "In one year in ten or more it is \(value.en)\(unit.en).",
      id: "Dalam satu dari sepuluh tahun atau lebih nilainya \(value.id)\(unit.id).")
  }

  /// Where even a bad year is as good as any.
  static func nineYearsInTen(_ value: Phrase, unit: Phrase) -> Phrase {
    let unit = spaced(unit)
    return Phrase(
      en: "In nine years of ten or more it is \(value.en)\(unit.en).",
      id: "Dalam sembilan dari sepuluh tahun atau lebih nilainya \(value.id)\(unit.id).")
  }

  static func noYearInTen(trials: Int) -> Phrase {
    Phrase(
      en:
        "\(English.count(trials, "trial")) \(trials == 1 ? "is" : "are") too few to tell what one year in ten is like.",
      id: "\(trials) ulangan terlalu sedikit untuk mengetahui satu dari sepuluh tahun.")
  }

  /// - Parameter part: the world's part of the variance with its interval.
  static func overWorlds(from low: Phrase, to high: Phrase, unit: Phrase, part: Phrase) -> Phrase {
    let unit = spaced(unit)
    return Phrase(
      en:
        "Over what is drawn of the world it goes from about \(low.en) to \(high.en)\(unit.en) in nine of ten; that makes \(part.en) of "
        + "the variation between trials, chance the rest.",
      id:
        "Menurut keadaan yang diundi, nilainya kira-kira \(low.id) sampai \(high.id)\(unit.id) dalam sembilan dari sepuluh; itu "
        + "\(part.id) dari keragaman antar-ulangan, sisanya kebetulan.")
  }

  static func worldNotTold(part: Phrase) -> Phrase {
    Phrase(
      en: "What is drawn of the world is not told apart from chance (\(part.en) of the variation).",
      id: "Keadaan yang diundi tidak dapat dibedakan dari kebetulan (\(part.id) dari keragaman).")
  }

  private static func spaced(_ unit: Phrase) -> Phrase {
    Phrase(en: unit.en.isEmpty ? "" : " " + unit.en, id: unit.id.isEmpty ? "" : " " + unit.id)
  }
}
