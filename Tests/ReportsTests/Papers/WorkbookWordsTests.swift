import Experiments
import Playing
import Testing

@testable import Government
@testable import Reports
@testable import Towns

@Suite struct WorkbookWordsTests {
  private let words = WorkbookWords(result: Sawahlunto.result())

  private func read(_ column: String, _ cell: String) -> String? {
    words.pairs(column).first { $0.0 == cell }?.1[.id]
  }

  @Test func namesOfTheStudyReadAsTheirTitles() {
    #expect(read("policy", "lend_ahead") == "lend in advance")
    #expect(read("title", "lend in advance") == "lend in advance")
    #expect(read("window_name", "whole") == "whole")
    #expect(read("to_unit", "lenders") == "OPD asal")
  }

  @Test func officersReadAsTheirUnitAndGroup() {
    #expect(read("officer", "back/staff/2") == "back, staff 2")
  }

  @Test func variedPartsReadInWords() throws {
    var scenario = Sawahlunto.result().scenario
    #expect(Phrases.Workbook.head("limits_crew").id == "pegawai tersisa di OPD asal")
    let values = [Variation.Value(text: "match"), Variation.Value(text: "random")]
    scenario.variations = [Variation(base: 2, axes: [.init(path: "choose", values: values)], policies: [])]
    let words = WorkbookWords(result: HandMade.result(scenario) { _, _, _, _, _ in 1 })
    #expect(words.pairs("choose").map(\.1[.id]) == ["kompetensi", "undian"])
  }

  @Test func wordsOfTheToolReadInTheLanguageOfTheWorkbook() {
    for reason in MoveRecord.Reason.allCases where reason != .pppk {
      #expect(read("rejected_because", reason.rawValue) != reason.rawValue)
    }
    for verdict in Verdict.allCases { #expect(read("verdict", verdict.rawValue) != nil) }
    #expect(read("instrument", "own_request") == "atas permintaan sendiri")
    #expect(read("accepted", "forced") == "tidak, tetap dipindahkan")
    #expect(read("method", Comparison.method) != nil)
  }

  /// Units of columns stand in the head.
  @Test func everyUnitOfAColumnIsSaidInIndonesian() {
    let same: Set = ["EJ", "Rp", "25–100", "1–4", ""]
    let columns = ResultFiles.described(of: Sawahlunto.result().scenario).flatMap(\.columns)
    for unit in Set(columns.map(\.unit)).subtracting(same).sorted() {
      #expect(Phrases.Workbook.unit(unit).id != unit, "\(unit)")
    }
  }
}
