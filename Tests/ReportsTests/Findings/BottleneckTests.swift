import Experiments
import Testing

@testable import Government
@testable import Playing
@testable import Reports
@testable import Towns

/// What work waits for.
@Suite struct BottleneckTests {
  /// Parts under the baseline .12, .88 and .004; nothing is waited for under the last policy.
  private func comparison(
    isHelping: Bool = true, unfinished: Double = 0, policies: [Policy] = [.nothing, HandMade.lend, HandMade.hours],
    moves: [MoveRecord] = [HandMade.move(arrived: 8, returned: 30)]
  ) -> Comparison {
    let moved = policies.map { $0.movesPeople ? moves : [] }
    return Comparison(
      HandMade.result(HandMade.scenario(policies: policies), trials: 34, moves: { _ in moved }) {
        policy, window, scope, measure, trial in
        switch measure {
        case .bindsStaff, .bindsEquipment, .bindsSkill:
          guard window == 1, scope == 0, policy < 2 else { return .nan }
          let shares: [Measure: Double] = [.bindsStaff: 0.12, .bindsEquipment: 0.88, .bindsSkill: 0.004]
          return shares[measure] ?? .nan
        case .bindsOutage, .bindsSupply: return .nan
        case .open: return unfinished
        case .onTime: return (isHelping && policy == 1 ? 0.9 : 0.5) + 0.01 * HandMade.noise(trial, policy)
        default: return 1 + 0.01 * HandMade.noise(trial, policy)
        }
      })
  }

  @Test func theLargestPartComesFirst() {
    let found = comparison().bottlenecks(policy: 0)
    #expect(found.map(\.cause) == [.bindsEquipment, .bindsStaff, .bindsSkill])
    #expect(abs((found.first?.share ?? 0) - 0.88) < 1e-12)
    #expect(comparison().bottlenecks(policy: 2).isEmpty)
  }

  @Test func sentencesNameWhatIsMissing() {
    let words = Bottlenecks(comparison: comparison())
    #expect(
      words.sentence?.en == "What work waits for in the window under nothing: machines 88\u{a0}%, officers 12\u{a0}%."
    )
    #expect(
      words.sentence?.id
        == "Yang ditunggu pekerjaan dalam jendela ini dengan tanpa tindakan: mesin 88\u{a0}%, pegawai 12\u{a0}%."
    )
  }

  @Test func whereNoPolicyHelpsTheAnswerSaysOnceWhatWorkWaitsFor() {
    let console = ConsoleReport(comparison(isHelping: false), language: .en)
    let found = console.answer + console.notes
    #expect(found[0].contains("moving people does not help here"))
    #expect(found[2].hasPrefix("What work waits for in the window under nothing: machines 88"))
    #expect(found.count { $0.contains("machines") } == 1)
    let helped = ConsoleReport(comparison(), language: .en)
    #expect(helped.notes.count { $0.contains("machines") } == 1)
    #expect(!helped.answer.contains { $0.contains("machines") })
  }

  @Test func workThatWaitsForThingsIsNotShortOfOfficers() {
    let found = Answer(comparison(isHelping: false, unfinished: 0.5)).sentences
    #expect(found[0].en.contains("most of their waiting is not for officers"))
    #expect(found[0].id.contains("bukan menunggu pegawai"))
    #expect(found[2].en.contains("machines 88"))
  }

  @Test func ofMovingPeopleNothingIsSaidWhereNobodyWasMoved() {
    var refused = HandMade.move(arrived: 8, returned: nil)
    refused.arrivedDay = nil
    refused.rejectedBecause = .post
    let cases: [(Comparison, String, String)] = [
      (comparison(isHelping: false, moves: [refused]), "moves.csv.gz has the reasons", "alasannya ada di moves.csv.gz"),
      (comparison(isHelping: false, moves: []), "nothing was ever ordered", "tidak pernah ada perintah"),
      (
        comparison(isHelping: false, policies: [.nothing, HandMade.hours]), "none of them moves people",
        "tidak satu pun memindahkan pegawai"
      ),
    ]
    for (comparison, en, id) in cases {
      let answer = Answer(comparison).sentences[0]
      #expect(answer.en.contains(en) && answer.id.contains(id), "\(answer)")
      #expect(!answer.en.contains("does not help here"))
    }
  }

  @Test func thePageHasARowAPolicy() {
    let page = ReportPage(comparison: comparison(), record: Sawahlunto.record, language: .en)
    let table = page.bottlenecks
    #expect(table.rows.map { $0.dropFirst().map(\.text) }[0] == ["12\u{a0}%", "0\u{a0}%", "88\u{a0}%"])
    #expect(table.rows.map { $0.dropFirst().map(\.text) }[2] == ["–", "–", "–"])
  }
}
