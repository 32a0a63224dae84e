import Playing
import Testing

@testable import Experiments
@testable import Government
@testable import Reports
@testable import Towns

/// What is to be done, as dates and numbers of whole officers.
@Suite struct WhatToDoTests {
  /// Moving for good helps; `home` of 40 trials have their officer home again, and every second one sends another to the back.
  private func items(home: Int, _ language: Language = .en) throws -> [String] {
    let policy = Policy(
      name: "move", instrument: .permanentTransfer, to: [0], when: .backlogAbove(days: 3, forDays: 2),
      from: .units([1, 2]))
    let scenario = HandMade.scenario(policies: [.nothing, policy])
    let moves: (Int) -> [[MoveRecord]] = { trial in
      var first = HandMade.move(arrived: 8, returned: trial < home ? 20 : nil)
      first.instrument = .permanentTransfer
      var second = first
      (second.to, second.from, second.officer) = (1, 2, 8)
      return [[], trial % 2 == 0 ? [first] : [first, second]]
    }
    let result = HandMade.result(scenario, trials: 40, moves: moves) { policy, _, scope, measure, trial in
      measure == .onTime && scope == 0 ? (policy == 1 ? 0.9 : 0.5) + 0.01 * HandMade.noise(trial, policy) : 0.5
    }
    let comparison = Comparison(result)
    return try #require(WhatToDo(comparison, comparison.recommend())).items.map { $0[language] }
  }

  @Test func fewWhoReturnSetNoDate() throws {
    let english = try items(home: 10)
    #expect(english.contains("At work there from 9 January 2026, to the end of the study; 25 % returned earlier."))
    #expect(
      try items(home: 10, .id).contains(
        "Bekerja di sana mulai 9 Januari 2026, sampai akhir masa studi; 25 % kembali lebih awal."))
    #expect(try items(home: 0).contains("At work there from 9 January 2026, to the end of the study."))
  }

  @Test func whereMostReturnTheRestIsInTheRange() throws {
    #expect(
      try items(home: 36).contains(
        "At work there from 9 January 2026, until 20 January 2026 (20 January 2026 to the end of the study in nine of ten "
          + "trials)."))
  }

  @Test func whatNoSurgeSetsADateForIsToldWithTheDayOfItsOrder() throws {
    #expect(try items(home: 0).contains("Ordered on 3 January 2026; signed on 5 January 2026."))
    #expect(
      try items(home: 0, .id).contains("Mulai diproses pada 3 Januari 2026; ditandatangani pada 5 Januari 2026."))
  }

  @Test func whatTheSharesOfUnitsAreOfIsSaidOnce() throws {
    // 40 moves out of the back and 20 out of the side.
    #expect(try items(home: 0)[0].contains("out of back (67 % of all moves), side (33 %)"))
    #expect(try items(home: 0, .id)[0].contains("berasal dari back (67 % dari semua perpindahan), side (33 %)"))
  }

  @Test func ofSeveralReceiversEachIsToldWithItsOfficers() throws {
    #expect(try items(home: 0)[0].contains("to front (1.0 on average), back (0.5 on average)"))
    #expect(try items(home: 0, .id)[0].contains("ke front (rata-rata 1,0), back (rata-rata 0,5)"))
  }
}
