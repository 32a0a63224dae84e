import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// What is not read is not played, and what is read stays the same to the last bit.
@Suite struct ReadingTests {
  /// Measures of a window that neither the baseline nor the rest of the study has a part in.
  private static let ofWindow = Measure.allCases.filter { !$0.isOfWholeStudy && !$0.readsBaseline }

  private func figures(_ result: TrialResult, _ layout: Layout, policy: Int, window: Int) -> [UInt64] {
    layout.scopes.indices.flatMap { scope in
      Self.ofWindow.map { measure in
        result.values[policy][layout.place(window: window, scope: scope, measure: measure)].bitPattern
      }
    }
  }

  private func moved(_ result: TrialResult, policy: Int) -> [MoveRecord] {
    result.moves[policy].filter { $0.arrivedDay != nil && !$0.isOwnRequest }
  }

  private func compare(_ scenario: Scenario, trial: Int, window: Int, moves: Bool, baseline: Bool) -> [TrialResult] {
    let reading = Reading(Self.ofWindow.map { ($0, window) }, moves: moves, baseline: baseline)
    let (part, whole) = (TrialRunner(scenario, reading), TrialRunner(scenario))
    let results = [part.play(trial), whole.play(trial)]
    for policy in scenario.policies.indices where policy > 0 || baseline {
      let own = results.map { figures($0, whole.layout, policy: policy, window: window) }
      #expect(own[0] == own[1], "policy \(policy)")
      if moves { #expect(moved(results[0], policy: policy) == moved(results[1], policy: policy), "policy \(policy)") }
    }
    if !baseline { #expect(results[0].values[0].isEmpty && results[0].moves[0].isEmpty) }
    return results
  }

  /// Each by itself too: the fewer policies, the fewer units that somebody shares.
  @Test(arguments: 0..<12, [[1, 2, 3, 4, 5], [1], [4]])
  func whatIsReadOfAWindowStaysTheSame(trial: Int, policies: [Int]) throws {
    var scenario = try PolicyTests.sharers()
    scenario.policies = ([0] + policies).map { [all = scenario.policies] in all[$0] }
    for (moves, baseline) in [(true, true), (true, false), (false, false)] {
      _ = compare(scenario, trial: trial, window: 1, moves: moves, baseline: baseline)
    }
  }

  @Test(arguments: 0..<6) func whateverRunsShortChangesNothingOfIt(trial: Int) throws {
    let scenario = try EverythingTests.scenario(EverythingTests.policies + [PolicyTests.idle[0]])
    _ = compare(scenario, trial: trial, window: 1, moves: true, baseline: false)
    _ = compare(scenario, trial: trial, window: 0, moves: true, baseline: true)
  }

  @Test func noDayIsPlayedAfterWhichNothingThatIsReadCanChange() throws {
    var scenario = try PolicyTests.sharers()
    scenario.policies = Array(scenario.policies[0...1])
    let results = compare(scenario, trial: 0, window: 1, moves: true, baseline: true)
    let requests = Layout(scenario).place(window: 0, scope: 0, measure: .requests)
    #expect(moved(results[0], policy: 1).allSatisfy { $0.returnedDay != nil })
    for policy in 0...1 { #expect(results[0].values[policy][requests] < 0.8 * results[1].values[policy][requests]) }
  }

  @Test(arguments: [Measure.cost, .recoveryDays, .movedDaysAbove50])
  func whatIsTakenOverTheWholeStudyIsPlayedWhole(measure: Measure) throws {
    let scenario = try PolicyTests.sharers()
    let reading = Reading([(measure, 1)], moves: false, baseline: false)
    #expect(reading.windows == nil)
    let results = [TrialRunner(scenario, reading), TrialRunner(scenario)].map { $0.play(3) }
    for policy in scenario.policies.indices.dropFirst() {
      let own = results.map { result in
        result.values[policy].indices.filter { Layout.measures[$0 % Layout.measures.count] == measure }
          .map { result.values[policy][$0].bitPattern }
      }
      #expect(own[0] == own[1], "policy \(policy)")
    }
  }
}
