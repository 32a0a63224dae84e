/// The chart of risk and error.
extension Phrases.Charts {
  static let riskTitle = Phrase(
    en: "How different a year can be, and how well that is known",
    id: "Seberapa berbeda suatu tahun, dan seberapa pasti")

  static func risk(at place: Phrase, _ window: Phrase, level: Phrase, trials: Phrase) -> Phrase {
    Phrase(
      en:
        "Thin line: eight years of ten, pale bars: the interval of its ends; point and thick line: the mean with its interval "
        + "(\(level.en) each by itself; none where too few trials tell); \(place.en) \(window.en), \(trials.en)",
      id:
        "Garis tipis: delapan dari sepuluh tahun, batang pucat: selang ujung-ujungnya; titik dan garis tebal: rata-rata dengan "
        + "selangnya (\(level.id) masing-masing; tidak ada bila ulangan terlalu sedikit); \(place.id) \(window.id), \(trials.id)"
    )
  }
}
