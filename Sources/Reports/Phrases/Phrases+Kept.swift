/// What stands in the table of a run that is shown beside an earlier one.
extension Phrases {
  enum Kept {
    static func was(_ value: Phrase) -> Phrase { Phrase(en: "was \(value.en)", id: "semula \(value.id)") }

    static func comparedTo(_ trials: Int) -> Phrase {
      Phrase(
        en: "“was”: the run before, of \(English.count(trials, "trial")).",
        id: "“semula”: simulasi sebelumnya, \(trials) ulangan.")
    }
  }
}
