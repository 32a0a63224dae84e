import Experiments
import Testing

@testable import Government
@testable import Reports
@testable import Towns

/// What work waits for.
@Suite struct BottleneckTests {
  /// Parts under the baseline .12, .88 and .004; nothing is waited for under the last policy.
  private func comparison(isHelping: Bool = true) -> Comparison {
    Comparison(
      HandMade.result(HandMade.scenario(), trials: 20) { policy, window, scope, measure, trial in
        switch measure {
        case .bindsStaff, .bindsEquipment, .bindsSkill:
          guard window == 1, scope == 0, policy < 2 else { return .nan }
          let shares: [Measure: Double] = [.bindsStaff: 0.12, .bindsEquipment: 0.88, .bindsSkill: 0.004]
          return shares[measure] ?? .nan
        case .bindsOutage, .bindsSupply: return .nan
        case .open: return 0
        case .onTime: return isHelping && policy == 1 ? 0.9 : 0.5
        default: return 1
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

  @Test func whereNoPolicyHelpsTheAnswerSaysWhatBinds() {
    let answer = Answer(comparison(isHelping: false)).sentences.map(\.en)
    #expect(answer.last == "What binds: machines (88\u{a0}% of waiting).")
    #expect(answer.count == 2)
    #expect(Answer(comparison()).sentences.count == 1)
  }

  @Test func thePageHasARowAPolicy() {
    let page = ReportPage(comparison: comparison(), record: Sawahlunto.record, language: .en)
    let table = page.bottlenecks
    #expect(table.rows.map { $0.dropFirst().map(\.text) }[0] == ["12\u{a0}%", "0\u{a0}%", "88\u{a0}%"])
    #expect(table.rows.map { $0.dropFirst().map(\.text) }[2] == ["–", "–", "–"])
  }
}
