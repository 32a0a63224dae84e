import Experiments
import Files
import Foundation
import Playing
import Testing

@testable import Government
@testable import Reports
@testable import Towns

/// What a report says of a grid: officers 1, 2 and 4, ready 5 or 20 working days ahead.
@Suite struct VariationReportTests {
  static let targets = [Target(subject: .unit(0), measure: .onTime, bound: .atLeast, value: 0.9, windows: [1])]

  /// On time by officers and by days ahead; enough from 2 officers with 20 days on, in all but one of 20 trials.
  static func comparison(targets: [Target] = targets, axes: Int = 2, isEnough: Bool = true, written: Int? = nil)
    -> Comparison
  {
    let all = [
      Variation.Axis(path: "how_many", values: [1, 2, 4].map { .init(text: "\($0)", number: Double($0)) }),
      Variation.Axis(path: "when.by", values: [5, 20].map { .init(text: "\($0) working days", number: Double($0)) }),
    ]
    let count = axes == 2 ? 6 : 3
    let grid = (0..<count).map { place in
      var policy = HandMade.lend
      policy.name = "lend[\(place)]"
      // The baseline of the grid has 0; `written` is the place that has it too.
      policy.actions[0].howMany = .fixed(place == written ? 0 : place + 1)
      return policy
    }
    var scenario = HandMade.scenario(policies: [.nothing, HandMade.lend] + grid, targets: targets)
    scenario.variations = [Variation(base: 1, axes: Array(all.prefix(axes)), policies: Array(2..<(2 + count)))]
    let result = HandMade.result(scenario, trials: written == nil ? 20 : 40) { policy, _, _, measure, trial in
      guard measure == .onTime else { return measure == .turnaroundP90 ? 2 + HandMade.noise(trial) : 1 }
      guard policy >= 2 || policy == 1 && written != nil else { return 0.5 + 0.02 * HandMade.noise(trial) }
      let place = policy == 1 ? written ?? 0 : policy - 2
      let (officers, ahead) = axes == 2 ? (place / 2, place % 2) : (place, 1)
      let isMet = isEnough && officers >= 1 && ahead == 1 && (written == nil ? trial != 7 : trial % 2 == 0)
      return (isMet ? written == nil ? 0.95 : 0.97 : written == nil ? 0.6 + 0.05 * Double(officers) : 0.85) + 0.02
        * HandMade.noise(trial)
    }
    return Comparison(result)
  }

  private func sentences(_ comparison: Comparison, _ language: Language) -> [String] {
    VariationNotes(comparison: comparison).sentences.map { $0[language] }
  }

  @Test func theLeastThatIsEnoughInBothLanguages() {
    // 19 of 20 trials, an interval of 60–100 % among all that is said, so that 90 % are not settled.
    #expect(
      sentences(Self.comparison(), .en) == [
        "Lend, varied: the least that meets all targets in 90\u{a0}% of trials is, so far, 2 officers, 20 working days "
          + "ahead (95 % [60–100] of trials)."
      ])
    #expect(
      sentences(Self.comparison(), .id) == [
        "Lend, divariasikan: yang paling sedikit yang mencapai semua sasaran dalam 90\u{a0}% ulangan, sejauh ini, "
          + "adalah 2 pegawai, 20 hari kerja lebih awal (95 % [60–100] ulangan)."
      ])
  }

  @Test func noneIsEnoughAndNoTargets() {
    #expect(
      sentences(Self.comparison(isEnough: false), .en) == [
        "Lend, varied: no combination meets all targets in 90\u{a0}% of trials, nor any more often "
          + "than another (0 % [0–32] of trials)."
      ])
    #expect(sentences(Self.comparison(targets: []), .en).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func theTableOfPoliciesHasNoneOfThem(language: Language) {
    let text = ConsoleReport(Self.comparison(), Sawahlunto.record, language: language).text(width: 100)
    let rows = text.components(separatedBy: "\n\n")[1].split(separator: "\n")
    #expect(rows.count { $0.hasPrefix("lend ") } == 1)
    #expect(
      text.contains(
        Phrase(en: "1 policy and the baseline, 6 varied", id: "1 kebijakan dan pembanding, 6 variasi")[language]))
  }

  @Test func thePageHasEveryCombination() {
    let page = ReportPage(comparison: Self.comparison(), record: Sawahlunto.record, language: .en)
    let table = page.variations[0]
    #expect(table.title == "“Lend”, varied")
    #expect(table.rows.count == 6)
    #expect(table.rows[3].prefix(2).map(\.text) == ["2", "20"])
    #expect(table.rows[3][3].text == "95")
    #expect(table.rows[3][3].detail == "(60–100) ✓ least")
    #expect(table.rows[5][3].detail == "(60–100)")
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }

  @Test func theRowThatIsTheAnswerIsMarkedAndHasItsInterval() throws {
    let comparison = Self.comparison(written: 3)
    #expect(comparison.recommend().policy == 1)
    let answer = try #require(comparison.jointAttainment(policy: 1)).probability
    let ends = [answer.lower, answer.upper].map { Phrase.number(100 * $0, decimals: 0).en }
    for (language, mark) in [(Language.en, "= the answer"), (.id, "= jawaban")] {
      let table = ReportPage(comparison: comparison, record: Sawahlunto.record, language: language).variations[0]
      #expect(table.rows.map { $0[0].detail } == ["", "", "", mark, "", ""])
      #expect(table.rows[3][3].detail.hasPrefix("(\(ends[0])–\(ends[1]))"))
      // Another combination that was as good has the interval of its line.
      #expect(table.rows[5][3].text == table.rows[3][3].text)
      #expect(!table.rows[5][3].detail.hasPrefix("(\(ends[0])–"))
    }
  }

  @Test func theFootnoteSaysWhichRowsTheAnswerIsChosenFrom() {
    let note = { (written: Int?) in
      ReportPage(comparison: Self.comparison(written: written), record: Sawahlunto.record, language: .en)
        .variations[0].notes[0]
    }
    #expect(
      note(3).hasSuffix("The answer is chosen among the policies of the first table; no other row is one of them."))
    #expect(
      note(nil).hasSuffix("The answer is chosen among the policies of the first table, of which none is a row here."))
  }

  @Test(arguments: [(1, [Target]()), (2, []), (1, targets), (2, targets)])
  func chartsHaveEveryPoint(_ axes: Int, _ targets: [Target]) throws {
    let comparison = Self.comparison(targets: targets, axes: axes)
    for language in Language.allCases {
      let inputs = ChartInputs(comparison, language: language)
      let draft = try #require(DoseResponseChart(inputs: inputs, response: inputs.doseResponses[0]).draft())
      let chart = draft.finished(in: language)
      #expect(chart.name == "dose_response_lend")
      let parsed = try JSONSerialization.jsonObject(with: Data(chart.specification.utf8)) as? [String: Any]
      let panels = try #require(parsed?["hconcat"] as? [[String: Any]])
      #expect(panels.count == (targets.isEmpty ? 1 : 2))
      let layers = try #require(panels[0]["layer"] as? [[String: Any]])
      let points = try #require((layers.last?["data"] as? [String: Any])?["values"] as? [[String: Any]])
      #expect(points.count == 3 * axes)
      #expect(Set(points.compactMap { $0["policy"] as? String }).count == (axes == 2 ? 2 : 0))
      #expect(!chart.specification.contains(":nan"))
    }
  }

  @Test func filesCarryTheGrid() throws {
    let files = ResultFiles(Self.comparison(), Sawahlunto.record)
    let table = try #require(files.all.first { $0.path == "variations.csv" })
    let rows = String(decoding: table.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(rows.count == 8)
    #expect(rows[4].hasPrefix("lend,lend[3],rush,front,on_time,") && rows[4].hasSuffix(",2,20"))
    #expect(rows[0].hasSuffix(",how_many,when_by"))
    let policies = try #require(files.all.first { $0.path == "policies.csv" })
    let lines = String(decoding: policies.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines[0] == "policy,title,varied,trials,how_many,when_by" && lines[1].hasSuffix(",,"))
    #expect(lines.contains { $0.hasPrefix("lend[3],") && $0.hasSuffix(",2,20") })
    let dictionary = try #require(files.all.first { $0.path == "dictionary.csv" }).bytes
    #expect(String(decoding: dictionary, as: UTF8.self).contains("variations.csv,when_by,working days,"))
    for column in rows[0].split(separator: ",") {
      #expect(String(decoding: dictionary, as: UTF8.self).contains("variations.csv,\(column),"))
    }
    let summary = try JSONSerialization.jsonObject(with: Data(files.summary.text.utf8)) as? [String: Any]
    let variation = try #require((summary?["variations"] as? [[String: Any]])?.first)
    #expect(variation["smallest"] as? String == "lend[3]")
    #expect((variation["points"] as? [Any])?.count == 6)
    #expect((summary?["policies"] as? [Any])?.count == 2)
    #expect(((summary?["joint_targets"] as? [[String: Any]])?.first?["probability"]) as? Double == 0)
  }

  @Test func withoutAGridThereIsNoTableOfIt() {
    let files = ResultFiles(Comparison(Sawahlunto.result(trials: 3)), Sawahlunto.record)
    #expect(files.all.allSatisfy { $0.path != "variations.csv" })
  }

  @Test func lettersHaveTheirDates() throws {
    // Monday 5 January 2026 is day 0; the surge starts on Thursday 15 January, officers are ready on Tuesday the 13th; a
    // letter takes 3 days (mode) by 1.2: four working days, so it is ordered on Wednesday the 7th.
    var scenario = HandMade.scenario(policies: [.nothing, HandMade.lend])
    scenario.calendar = WorkCalendar(start: try #require(CivilDate(iso: "2026-01-05")), dayCount: 60)
    let comparison = Comparison(HandMade.result(scenario, trials: 20) { _, _, _, _, _ in 0.5 })
    let letter = try #require(comparison.letterDates(of: 1).first)
    let sentence = LetterNotes(comparison: comparison).sentence(letter)
    #expect(
      sentence.en
        == "to be ready on 13 January 2026 for rush, the assignment letter must be ordered by 7 January 2026 and signed "
        + "by 13 January 2026.")
    #expect(
      sentence.id
        == "agar pegawai siap pada 13 Januari 2026 untuk rush, surat perintah tugas harus mulai diproses paling lambat "
        + "7 Januari 2026 dan ditandatangani paling lambat 13 Januari 2026.")
  }

  /// Twenty letters, each two working days longer than usual: no promise, but a date that was early enough for them.
  @Test func fewLongLettersAreToldWithTheDateEarlyEnoughForThem() throws {
    var scenario = HandMade.scenario(policies: [.nothing, HandMade.lend])
    scenario.calendar = WorkCalendar(start: try #require(CivilDate(iso: "2026-01-05")), dayCount: 60)
    let moves: (Int) -> [[MoveRecord]] = { _ in
      var move = HandMade.move(arrived: 9, returned: nil)
      (move.orderedDay, move.dueDay) = (0, 8)
      return [[], [move]]
    }
    let comparison = Comparison(HandMade.result(scenario, trials: 20, moves: moves) { _, _, _, _, _ in 0.5 })
    let letter = try #require(comparison.letterDates(of: 1).first)
    #expect(letter.safeDay == nil && letter.seenDay == 0)
    let sentence = LetterNotes(comparison: comparison).sentence(letter)
    #expect(
      sentence.en.hasSuffix(
        "must be ordered by 5 January 2026 and signed by 13 January 2026. Ordered by then 90 % of the 20 letters in the run are "
          + "signed in time, ordered on 7 January 2026, the usual length before, 0 %; that is too few letters to be sure of the date."
      ))
    #expect(sentence.id.contains("paling lambat 5 Januari 2026") && sentence.id.contains("bila 7 Januari 2026"))
    let cells = ReportPage(comparison: comparison, record: RunRecord(), language: .en).letters.rows[0].map(\.text)
    #expect(cells.contains("7 January 2026") && cells.last == "5 January 2026 ?")
  }

  @Test func eachLetterOfACombinationNamesItsAction() throws {
    var other = HandMade.lend
    other.name = "other"
    other.title = "other"
    other.actions[0].from = .units([2])
    let both = Policy(name: "both", actions: HandMade.lend.actions + other.actions)
    let scenario = HandMade.scenario(policies: [.nothing, HandMade.lend, other, both])
    // Both go, the second action's officers in half of the trials.
    let moves: (Int) -> [[MoveRecord]] = { trial in
      let first = HandMade.move(arrived: 6, returned: 20)
      var second = HandMade.move(arrived: 7, returned: nil)
      (second.action, second.from, second.officer, second.trainedDays) = (1, 2, 8, 2)
      return [[], [], [], trial % 2 == 0 ? [first] : [first, second]]
    }
    let result = HandMade.result(scenario, trials: 34, moves: moves) { policy, _, scope, measure, trial in
      measure == .onTime && scope == 0 ? (policy == 3 ? 0.9 : 0.5) + 0.01 * HandMade.noise(trial, policy) : 0.5
    }
    let comparison = Comparison(result)
    #expect(LetterNotes(comparison: comparison).sentences.isEmpty, "told under what to do")
    let found = try #require(WhatToDo(comparison, comparison.recommend())).items.map(\.en)
    try #require(found.count == 8)
    #expect(found[0] == "Assignment letter: 1 officer to front, from back.")
    #expect(found[1].contains("must be ordered by"))
    #expect(found[2] == "At work there from 7 January 2026, until 20 January 2026.")
    #expect(found[3] == "Assignment letter: 1 officer to front, from side. Needed in 50 % of the trials.")
    #expect(found[4].contains("must be ordered by"))
    #expect(found[5] == "Training: 2 working days, from 6 January 2026.")
    #expect(found[6] == "At work there from 8 January 2026, to the end of the study.")
    #expect(found[7].hasPrefix("It takes, over the whole study:"))
  }

  @Test func reasonsAreSummedOverCandidates() {
    let moves: (Int) -> [[MoveRecord]] = { trial in
      var refused = HandMade.move(arrived: 0, returned: nil)
      refused.arrivedDay = nil
      refused.rejectedBecause = trial % 2 == 0 ? .refused : .minimumCrew
      return [[], [refused, refused, HandMade.move(arrived: 9, returned: 30)], []]
    }
    let comparison = Comparison(
      HandMade.result(HandMade.scenario(), trials: 20, moves: moves) { _, _, _, _, _ in 0.5 })
    let table = ReportPage(comparison: comparison, record: Sawahlunto.record, language: .id).reasons
    #expect(table.rows.map { $0.map(\.text) } == [["pegawai minimum OPD asal", "1,00"], ["menolak", "1,00"]])
  }

  @Test func whoGoesAndWhoIsNextInLineIsToldOfTheAnswer() {
    let table = ReportPage(comparison: Comparison(Sawahlunto.result()), record: Sawahlunto.record, language: .en)
      .officers
    #expect(
      table.rows.map { $0.map(\.text) } == [
        ["staff", "back", "2 go", "100 %", "match not stated, drawn in each trial; 3 years in post", "–"],
        ["staff", "side", "next in line", "0 %", "match not stated, drawn in each trial; 3 years in post", "–"],
      ])
    #expect(table.rows[0][0].detail == "(4 officers)" && table.rows[0][3].detail == "(91–100)")
  }

  @Test func costsStandWherePoliciesHaveThem() throws {
    let layout = Layout(HandMade.scenario())
    let result = HandMade.result(HandMade.scenario(), trials: 34) { policy, window, scope, measure, trial in
      switch measure {
      case .cost: policy == 1 && scope == layout.system ? 1_250_000 + HandMade.noise(trial) : 0
      case .recoveryDays: window == 1 && scope == 0 ? [9.0, 4, 9][policy] + HandMade.noise(trial, policy) : .nan
      case .onTime: 0.5
      default: 0
      }
    }
    let page = ReportPage(comparison: Comparison(result), record: Sawahlunto.record, language: .id)
    #expect(page.costs.columns.map(\.title) == ["kebijakan", "biaya"])
    #expect(page.costs.columns[1].unit == "Rp, seluruh OPD, whole")
    #expect(page.costs.rows.map { $0[1].text } == ["0", "1.250.000", "0"])
    #expect(page.costs.rows.map { $0[1].detail } == ["", "▲", ""])
    #expect(page.continuity.columns.map(\.title) == ["kebijakan", "pemulihan"])
    #expect(page.continuity.rows.map { $0[1].detail } == ["", "▼", ""])
    let summary =
      try JSONSerialization.jsonObject(
        with: Data(ResultFiles(Comparison(result), Sawahlunto.record).summary.text.utf8)) as? [String: Any]
    let figures = try #require(summary?["side_figures"] as? [[String: Any]])
    #expect(figures.count == 6)
    #expect(figures[4]["measure"] as? String == "recovery_days")
    #expect(abs((figures[4]["mean"] as? Double ?? 0) - 4) < 0.2)
  }
}
