import Experiments
import Testing

@testable import Government
@testable import Reports

/// What work waits for, with three measures in the place of causes.
@Suite struct BottleneckTests {
  private static let causes: [Measure] = [.lost, .hiddenDemand, .open]

  /// Parts under the baseline .12, .88 and .004; nothing is waited for under the last policy.
  private func comparison(isHelping: Bool = true) -> Comparison {
    Comparison(
      HandMade.result(HandMade.scenario(), trials: 20) { policy, window, scope, measure, trial in
        switch measure {
        case .lost, .hiddenDemand, .open:
          guard window == 1, scope == 0, policy < 2 else { return .nan }
          let shares: [Measure: Double] = [.lost: 0.12, .hiddenDemand: 0.88, .open: 0.004]
          return shares[measure] ?? .nan
        case .onTime: return isHelping && policy == 1 ? 0.9 : 0.5
        default: return 1
        }
      })
  }

  @Test func theLargestPartComesFirst() {
    let found = comparison().bottlenecks(policy: 0, causes: Self.causes)
    #expect(found.map(\.cause) == [.hiddenDemand, .lost, .open])
    #expect(abs((found.first?.share ?? 0) - 0.88) < 1e-12)
    #expect(comparison().bottlenecks(policy: 2, causes: Self.causes).isEmpty)
  }

  @Test func sentencesNameWhatIsMissing() {
    let words = Bottlenecks(comparison: comparison(), causes: Self.causes)
    #expect(
      words.sentence?.en == "What work waits for in the window under nothing: ever sent home 88\u{a0}%, lost 12\u{a0}%."
    )
    #expect(
      words.sentence?.id
        == "Yang ditunggu pekerjaan dalam jendela ini dengan tanpa tindakan: pernah disuruh pulang 88\u{a0}%, hilang 12\u{a0}%."
    )
    #expect(Bottlenecks(comparison: comparison(), causes: []).sentence == nil)
  }

  @Test func whereNoPolicyHelpsTheAnswerSaysWhatBinds() {
    let answer = Answer(comparison(isHelping: false), causes: Self.causes).sentences.map(\.en)
    #expect(answer.last == "What binds: ever sent home (88\u{a0}% of waiting).")
    #expect(answer.count == 2)
    #expect(Answer(comparison(), causes: Self.causes).sentences.count == 1)
  }

  @Test func thePageHasARowAPolicy() {
    let page = ReportPage(comparison: comparison(), record: Sawahlunto.record, language: .en)
    let table = page.bottlenecks(Self.causes)
    #expect(table.rows.map { $0.dropFirst().map(\.text) }[0] == ["12\u{a0}%", "88\u{a0}%", "0\u{a0}%"])
    #expect(table.rows.map { $0.dropFirst().map(\.text) }[2] == ["–", "–", "–"])
    #expect(page.bottlenecks([]).rows.isEmpty)
  }
}
