extension Phrases.Charts {
  static let policy = Phrase(en: "policy", id: "kebijakan")

  /// What policies reach against what they take.
  enum TradeOff {
    static let rupiah = Phrase(en: "cost in rupiah", id: "biaya dalam rupiah")
    static let millions = Phrase(en: "cost in million rupiah", id: "biaya dalam juta rupiah")
    static let officerDays = Phrase(
      en: "officer-days away from the own unit", id: "hari-pegawai di luar unit asal")

    static func title(_ unbeaten: Int, of all: Int) -> Phrase {
      Phrase(
        en:
          "\(unbeaten) of \(all) policies \(unbeaten == 1 ? "is" : "are") not beaten by any other in both result and price",
        id: "\(unbeaten) dari \(all) kebijakan tidak dikalahkan kebijakan lain dalam hasil dan biaya sekaligus")
    }

    static let noneIsBeaten = Phrase(
      en: "No policy is beaten by another in both result and price",
      id: "Tidak ada kebijakan yang dikalahkan kebijakan lain dalam hasil dan biaya sekaligus")

    static func title(_ unbeaten: [Phrase], of all: Int) -> Phrase {
      let names = Phrase(en: list(unbeaten.map(\.en), "and"), id: list(unbeaten.map(\.id), "dan"))
      return Phrase(
        en: "Of \(all) policies only \(names.en) \(unbeaten.count == 1 ? "is" : "are") not beaten in both result and "
          + "price",
        id: "Dari \(all) kebijakan hanya \(names.id) yang tidak dikalahkan dalam hasil dan biaya sekaligus")
    }

    private static func list(_ names: [String], _ and: String) -> String {
      names.count < 2
        ? names.joined() : names.dropLast().joined(separator: ", ") + " \(and) " + names[names.count - 1]
    }

    static func shown(_ measure: Phrase, at place: Phrase, _ window: Phrase, price: Phrase) -> Phrase {
      Phrase(
        en:
          "\(measure.en.sentenceCased) at \(place.en) \(window.en) against \(price.en), mean of a trial; line = no other "
          + "policy is as good and as cheap, by their means",
        id:
          "\(measure.id.sentenceCased) di \(place.id) \(window.id) terhadap \(price.id), rata-rata satu ulangan; garis = "
          + "tidak ada kebijakan lain yang sama baik dan sama murah, menurut rata-ratanya")
    }

    static func intervals(level: Phrase, trials: Phrase) -> Phrase {
      Phrase(
        en: "; bars = the mean's own \(level.en) interval over \(trials.en)",
        id: "; batang = selang kepercayaan \(level.id) tiap rata-rata dari \(trials.id)")
    }

    static let overlap = Phrase(
      en: "; some overlap: whether these differ, the paired differences tell",
      id: "; sebagian bertumpang tindih: beda tidaknya terlihat pada selisih berpasangan")

    static let unpriced = Phrase(
      en: "; open circle = what it does is not all moves, and the rest has no price here: not compared",
      id:
        "; lingkaran kosong = tindakannya bukan hanya perpindahan, dan selebihnya tidak berharga di sini: tidak dibandingkan"
    )

    static func axis(_ name: Phrase, smallerIsBetter: Bool) -> Phrase {
      smallerIsBetter
        ? Phrase(en: "\(name.en) (less is better)", id: "\(name.id) (makin kecil makin baik)")
        : Phrase(en: "\(name.en) (more is better)", id: "\(name.id) (makin besar makin baik)")
    }
  }
}
