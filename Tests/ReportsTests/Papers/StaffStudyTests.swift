import Experiments
import Testing

@testable import Government
@testable import Reports
@testable import Towns

@Suite struct StaffStudyTests {
  private func set(
    _ language: Language, policies: [Policy] = Sawahlunto.policies, trials: Int = 40
  ) -> PaperSet {
    let comparison = Comparison(Sawahlunto.result(trials: trials, policies: policies))
    let frame = PaperFrame(
      comparison: comparison, record: Sawahlunto.record, language: language, results: "sawahlunto-1a2b3c4d")
    return PaperSet(frame: frame, book: ChartBook(charts: []), results: "/results")
  }

  private func papers(_ language: Language, policies: [Policy] = Sawahlunto.policies) -> [String: JSONValue] {
    papers(of: set(language, policies: policies))
  }

  private func papers(of set: PaperSet) -> [String: JSONValue] {
    guard case .array(let all) = set.json else { return [:] }
    return Dictionary(
      all.compactMap { paper in
        guard case .object(let entries) = paper, case .string(let file)? = entries["file"] else { return nil }
        return (file, paper)
      }
    ) { $1 }
  }

  @Test(arguments: Language.allCases) func thereIsAFileForEachForm(language: Language) {
    #expect(
      papers(language).keys.sorted() == [
        "abk.docx", "nota-dinas.docx", "paparan.pptx", "surat-perintah-tugas.docx", "tables.xlsx", "telaahan-staf.docx",
      ])
    #expect(set(language).remarks.isEmpty)
  }

  @Test(arguments: [
    (Language.id, ["PERSOALAN", "PRAANGGAPAN", "FAKTA-FAKTA YANG MEMPENGARUHI", "ANALISIS", "KESIMPULAN", "SARAN"]),
    (.en, ["THE QUESTION", "ASSUMPTIONS", "FACTS THAT BEAR ON IT", "ANALYSIS", "CONCLUSION", "ADVICE"]),
  ])
  func theSixPartsStandInOrder(language: Language, names: [String]) throws {
    let headings = try parts("telaahan-staf.docx", language).compactMap { part -> String? in
      if case .heading(let text) = part { text } else { nil }
    }
    let numbers = ["I", "II", "III", "IV", "V", "VI"]
    #expect(Array(headings.prefix(6)) == zip(numbers, names).map { "\($0). \($1)" })
  }

  private func parts(_ file: String, _ language: Language) throws -> [Paper.Part] {
    let set = set(language)
    return StaffStudy(frame: set.frame, book: set.book, hasLetter: true).paper.parts
  }

  /// The report and the papers may never say two things.
  @Test(arguments: Language.allCases) func answerAndActionsAreThoseOfTheReport(language: Language) {
    let papers = papers(language)
    let report = ConsoleReport(Comparison(Sawahlunto.result()), Sawahlunto.record, language: language)
    for sentence in report.answer {
      #expect(texts(papers["telaahan-staf.docx"]).contains(sentence))
      #expect(texts(papers["nota-dinas.docx"]).contains { $0.contains(sentence) })
    }
    #expect(texts(papers["paparan.pptx"]).contains(report.answer[0]))
    #expect(!report.actions.isEmpty)
    for action in report.actions {
      for file in ["telaahan-staf.docx", "nota-dinas.docx", "paparan.pptx"] {
        #expect(texts(papers[file]).contains(action), "\(file)")
      }
    }
  }

  @Test func whereTheAnswerIsNoPolicyThereIsNoLetterAndItIsSaid() {
    let hours = Policy(name: "hours", title: "extra hours", instrument: .extraHours(hoursPerDay: 2), to: [0])
    let set = set(.en, policies: [.nothing, hours])
    #expect(papers(.en, policies: [.nothing, hours])["surat-perintah-tugas.docx"] == nil)
    let remark = set.remarks.first?.en ?? ""
    #expect(remark.hasPrefix("No assignment letter was written: "))
    #expect(texts(set.json).contains(Phrases.StaffStudy.nobodyMoves.en))
  }

  /// Lending and extra hours are too close to tell.
  @Test(arguments: Language.allCases) func anAnswerThatIsNotSettledIsOrderedByNoLetter(language: Language) {
    let result = HandMade.result(
      HandMade.scenario(), trials: 40, moves: { _ in [[], [HandMade.move(arrived: 8, returned: 38)], []] }
    ) {
      policy, _, _, measure, trial in
      guard measure == .onTime else { return 1 }
      return policy == 0 ? 0.5 : (policy == 1 ? 0.92 : 0.9) + 0.1 * HandMade.noise(trial, policy)
    }
    let frame = PaperFrame(
      comparison: Comparison(result), record: RunRecord(), language: language, results: "r")
    let unsettled = PaperSet(frame: frame, book: ChartBook(charts: []), results: "/results")
    #expect(Proposal(frame.comparison).lends && !frame.comparison.settling.isAnswerSettled)
    let papers = papers(of: unsettled)
    #expect(papers[AssignmentLetter.name + ".docx"] == nil)
    #expect(unsettled.remarks.first == Phrases.Paper.noLetter + Phrases.Paper.notSettled)
    #expect(texts(papers["telaahan-staf.docx"]).contains(Phrases.StaffStudy.letterWaits[language]))
  }

  @Test func aWindowThatBeginsInTheWarmUpIsToldFromItsEnd() {
    var scenario = HandMade.scenario(policies: [.nothing])
    scenario.warmUpDays = 7
    for window in scenario.windows.indices { scenario.windows[window].from = 0 }
    let result = HandMade.result(scenario) { _, _, _, _, _ in 1 }
    let frame = PaperFrame(comparison: Comparison(result), record: RunRecord(), language: .en, results: "r")
    #expect(frame.window.from == Phrase.date(scenario.calendar.date(of: 7)))
  }

  /// All texts of a description, in no order.
  private func texts(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let text): [text]
    case .array(let items): items.flatMap { texts($0) }
    case .object(let entries): entries.values.flatMap { texts($0) }
    default: []
    }
  }
}
