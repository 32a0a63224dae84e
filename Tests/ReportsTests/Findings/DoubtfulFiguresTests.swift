import Testing

@testable import Experiments
@testable import Government
@testable import Reports
@testable import Towns

/// Figures that are bounds, and differences that too few trials tell.
@Suite struct DoubtfulFiguresTests {
  /// Lending ends a long wait of which `open` of the requests never see the end.
  private func comparison(open: Double) -> Comparison {
    Comparison(
      HandMade.result(HandMade.scenario(), trials: 40) { policy, _, scope, measure, trial in
        switch measure {
        case .turnaroundP90 where scope == 0: (policy == 1 ? 4 : 100) + HandMade.noise(trial, policy)
        case .open: policy == 1 ? 0 : open
        default: 1 + 0.01 * HandMade.noise(trial, policy)
        }
      })
  }

  private func text(_ comparison: Comparison, _ language: Language) -> String {
    ConsoleReport(comparison, language: language).text(width: 10_000).replacing("\n", with: " ")
  }

  @Test(arguments: [(Language.en, "from at least 100"), (.id, "dari sedikitnya 100")])
  func aTurnaroundThatManyRequestsNeverReachIsABound(language: Language, gain: String) {
    let (many, some, none) = (comparison(open: 0.2), comparison(open: 0.05), comparison(open: 0))
    #expect(text(many, language).contains(gain) && text(some, language).contains(gain))
    #expect(!text(none, language).contains(gain))
    let caveat = Phrases.stillOpen(Phrase("20\u{a0}%"), under: Phrases.nothing)[language]
    #expect(text(many, language).contains(caveat))
    #expect(Answer(many).sentences.count == Answer(some).sentences.count + 1, "told where many are open")
  }

  @Test func theTableMarksBoundsAndItsLegendTellsThem() {
    let (some, none) = (comparison(open: 0.05), comparison(open: 0))
    let column = Headline(scope: 0, measure: .turnaroundP90)
    let values = Cells(comparison: some, language: .en).column(column).map(\.value)
    #expect(values[0].hasPrefix("≥100") && !values[1].contains("≥"))
    #expect(text(some, .en).contains(Phrases.lowerBounds.en) && !text(none, .en).contains("≥"))
  }

  /// Late in five of forty trials, which is too few; the other policy changes nothing at all.
  @Test func whatDiffersInTooFewTrialsHasAMarkOfItsOwn() {
    let result = HandMade.result(HandMade.scenario(), trials: 40) { policy, _, scope, measure, trial in
      measure == .daysAbove50 && scope == 0 && policy == 1 && trial % 8 == 0 ? 5 : 1
    }
    let comparison = Comparison(result)
    let cells = Cells(comparison: comparison, language: .en).column(Headline(scope: 0, measure: .daysAbove50))
    #expect(cells.map(\.note) == ["", "…", ""])
    let legend = ConsoleReport(comparison, language: .id).legend
    #expect(legend.id.contains(Phrases.tooFew.id))
    #expect(!ConsoleReport(self.comparison(open: 0), language: .en).legend.en.contains("…"))
  }
}
