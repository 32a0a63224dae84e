/// The chart of what a search has tried.
extension Phrases.Search {
  enum Chart {
    static func best(_ policy: Phrase, _ figure: Phrase) -> Phrase {
      Phrase(
        en: "Best of those tried: \(policy.en), \(figure.en)",
        id: "Terbaik dari yang dicoba: \(policy.id), \(figure.id)")
    }

    static func none(of tried: Int) -> Phrase {
      Phrase(
        en: "None of \(English.count(tried, "policy", "policies")) tried is settled to do",
        id: "Tidak satu pun dari \(tried) kebijakan yang dicoba pasti memenuhi")
    }

    static func front(_ count: Int, of tried: Int) -> Phrase {
      Phrase(
        en: "\(count) of \(tried) policies tried \(count == 1 ? "is" : "are") beaten by no other, by their means",
        id: "\(count) dari \(tried) kebijakan yang dicoba tidak dikalahkan yang lain, menurut rata-ratanya")
    }

    static func subtitle(of count: Phrase, trials: Int) -> Phrase {
      Phrase(
        en:
          "Each policy tried, of \(count.en) that may be chosen, by \(English.count(trials, "trial")) or more; bars = intervals that hold for all tried",
        id:
          "Tiap kebijakan yang dicoba, dari \(count.id) yang boleh dipilih, dengan \(trials) ulangan atau lebih; batang = selang yang "
          + "berlaku untuk semua yang dicoba")
    }

    static let standsBest = Phrase(en: "the best", id: "terbaik")
    static let asGood = Phrase(
      en: "as good, as far as the trials tell", id: "sama baiknya, sejauh ulangan menunjukkannya")
    static let other = Phrase(en: "other", id: "lainnya")
    static let unbeaten = Phrase(en: "beaten by no other", id: "tidak dikalahkan")

    static let trials = Phrase(en: "Trials", id: "Ulangan")
    static let holds = Phrase(
      en: "trials in which all that must hold holds, %", id: "ulangan yang memenuhi semua syarat, %")
  }
}
