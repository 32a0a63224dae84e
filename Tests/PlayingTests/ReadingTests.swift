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
    let units = Array(scenario.units.indices)
    let reading = Reading(
      Self.ofWindow.map { Reading.Figure($0, window: window, units: units) }, moves: moves, baseline: baseline)
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

  /// The front in its window, those who lend over the whole study: the front is left when its window is over and nobody is away.
  @Test(arguments: 0..<8) func eachUnitIsPlayedAsLongAsItIsRead(trial: Int) throws {
    for scenario in [try PolicyTests.sharers(), try EverythingTests.scenario([Town.lendAhead(), PolicyTests.idle[0]])] {
      let layout = Layout(scenario)
      let lenders = try #require(layout.lenders)
      let units = layout.scopes[lenders].units
      #expect(!units.contains(0))
      let reading = Reading(
        Self.ofWindow.map { Reading.Figure($0, window: 1, units: [0]) }
          + Self.ofWindow.map { Reading.Figure($0, window: 0, units: units) }, moves: true, baseline: false)
      let results = [TrialRunner(scenario, reading), TrialRunner(scenario)].map { $0.play(trial) }
      for policy in scenario.policies.indices.dropFirst() {
        for (window, scope) in [(1, 0), (0, lenders)] {
          for measure in Self.ofWindow {
            let place = layout.place(window: window, scope: scope, measure: measure)
            let own = results.map { $0.values[policy][place] }
            #expect(own[0].bitPattern == own[1].bitPattern, "policy \(policy), \(measure): \(own)")
          }
        }
        #expect(moved(results[0], policy: policy) == moved(results[1], policy: policy))
      }
      let requests = layout.place(window: 0, scope: 0, measure: .requests)
      let ahead = try #require(scenario.policies.firstIndex { $0.name == "ahead" })
      // Where files travel between them, it is played as long as they are; and where an officer came late, until he is back.
      let isLeft = results[0].values[ahead][requests] < 0.8 * results[1].values[ahead][requests]
      if trial == 0 { #expect(isLeft == (scenario.linkedUnits[0].count == 1)) }
    }
  }

  /// A figure that a window of its own had would be read too early.
  @Test func whatIsOfTheWholeStudyIsNoneOfAWindow() throws {
    let scenario = try PolicyTests.sharers()
    let runner = TrialRunner(scenario)
    let result = runner.play(0)
    for measure in Measure.allCases where measure.isOfWholeStudy {
      let inWindow = result.values.flatMap { values in
        runner.layout.scopes.indices.map { values[runner.layout.place(window: 1, scope: $0, measure: measure)] }
      }
      let isAbsent = inWindow.allSatisfy(\.isNaN)
      #expect(isAbsent, "\(measure)")
    }
    for measure in [Measure.trainingDays, .engagementDays, .skillsGained] {
      #expect(result.figure(runner.layout, policy: 1, scope: runner.layout.system, measure).isFinite, "\(measure)")
    }
  }

  @Test(arguments: [Measure.cost, .recoveryDays, .movedDaysAbove50])
  func whatIsTakenOverTheWholeStudyIsPlayedWhole(measure: Measure) throws {
    let scenario = try PolicyTests.sharers()
    let reading = Reading([Reading.Figure(measure, window: 1, units: [0])], moves: false, baseline: false)
    #expect(reading.figures == nil)
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
