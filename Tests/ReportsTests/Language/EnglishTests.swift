import Testing

@testable import Reports

/// Nouns behind numbers.
@Suite struct EnglishTests {
  @Test(arguments: [("1", "1 day"), ("0", "0 days"), ("1.0", "1.0 days"), ("40", "40 days")])
  func oneIsSingular(_ number: String, _ told: String) { #expect(English.count(number, "day") == told) }

  @Test func whatHasAPluralOfItsOwnIsToldSo() {
    #expect(
      English.count(1, "policy", "policies") == "1 policy" && English.count(2, "policy", "policies") == "2 policies")
    #expect(Phrases.beside(1).en == "1 policy and the baseline")
  }

  @Test func sentencesOfOneAreSingular() {
    #expect(
      Phrases.backlogAbove(Phrase("1"), evenings: 1).en == "once more than 1 day of work has waited on one evening")
    #expect(
      Phrases.stayUntil(backlogBelow: Phrase("1"), atLeast: 0, movesPeople: true, isAhead: false).en
        == "They return once less than 1 day of work waits.")
    #expect(KeptText.stopped(1, path: "blocks", .en).hasPrefix("stopped; 1 trial is kept in blocks."))
    #expect(Phrases.usualWindow(Phrase("rush"), key: "rush", days: 1).en.contains("fading, 1 working day;"))
  }
}
