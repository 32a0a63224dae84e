import Testing

@testable import Experiments
@testable import Government
@testable import Reports
@testable import Towns

@Suite struct ReportPageTests {
  private static let comparison = Comparison(Sawahlunto.result())

  private func page(_ language: Language, _ comparison: Comparison = comparison) -> ReportPage {
    ReportPage(comparison: comparison, record: Sawahlunto.record, language: language)
  }

  @Test(arguments: [
    (Language.en, ["on time", "work pressure", "EJ spread"]), (.id, ["tepat waktu", "tekanan kerja", "sebaran EJ"]),
  ])
  func namesOfColumnsAreWhole(language: Language, names: [String]) {
    let columns = page(language).policies.columns
    #expect(Set(columns.map(\.title)).isSuperset(of: names))
    #expect(columns.first { $0.title == names[0] }?.unit == "% ≥ 90")
  }

  @Test(arguments: Language.allCases) func whatIsDoubtfulInTheStudyStandsInTheNotes(language: Language) {
    let console = ConsoleReport(Self.comparison, Sawahlunto.record, language: language)
    #expect(console.pageNotes.last == Phrases.doubtful(Phrase("a warning"))[language])
    let html = page(language).html(ChartBook(charts: []), .unavailable(remedy: ""))
    #expect(html.answerNotes == console.pageNotes && !console.notes.contains { $0.contains("a warning") })
  }

  @Test func targetsAtOnceNameTheWindowsTheyHoldIn() {
    let targets = [0, 1].map { window in
      Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.5, windows: [window])
    }
    let result = HandMade.result(HandMade.scenario(targets: targets)) { _, _, _, _, trial in HandMade.noise(trial) }
    let column = page(.en, Comparison(result)).targets.columns.last
    #expect(column?.title == "all targets at once" && column?.unit == "whole, rush")
  }

  @Test func whatAShareIsOfStandsBesideIt() {
    #expect(page(.en).officers.columns[3].title == "trials in which any of them goes")
    #expect(page(.id).officers.columns[3].title == "ulangan dengan salah satunya pergi")
    #expect(page(.en).targets.columns.last?.unit == "front, rush; share of trials")
    #expect(page(.id).targets.columns.last?.unit == "front, rush; bagian ulangan")
  }

  @Test(arguments: Language.allCases) func whereDifferencesStandBesideFiguresTheirRoundingIsTold(language: Language) {
    let note = Phrases.unroundedDifferences[language]
    #expect(page(language).units.notes.contains(note))
    #expect(page(language).policies.notes.joined().contains(note))
  }

  @Test(arguments: [(Language.en, "seed"), (.id, "benih")]) func whereItComesFromIsToldInItsLanguage(
    language: Language, name: String
  ) {
    #expect(page(language).html(ChartBook(charts: []), .unavailable(remedy: "")).provenance[1].name == name)
  }

  @Test func aColumnOfUnitsHasTheSameDigitsForAll() {
    let table = page(.en).units
    for (title, decimals) in [("load (EJ)", 2), ("turnaround p90", 1), ("on time", 0)] {
      let place = table.columns.firstIndex { $0.title == title } ?? 0
      let digits = table.rows.map { $0[place].text.split(separator: ".").dropFirst().first?.count ?? 0 }
      #expect(Set(digits) == [decimals], "\(title)")
    }
  }
}
