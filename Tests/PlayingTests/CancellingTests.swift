import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// A trial that is given up in its middle.
@Suite struct CancellingTests {
  /// Asked before every unit's day: a trial of a nation, which takes minutes, ends within a unit.
  @Test func `a trial ends at the next unit's day`() throws {
    let runner = TrialRunner(try Town.scenario(policies: [Town.lendAhead()]))
    var asked = 0
    let result = runner.play(0) {
      asked += 1
      return asked > 100
    }
    #expect(result == nil)
    // What is left of that day is asked for once a unit, and then the trial is over.
    #expect(asked <= 100 + runner.layout.scopes.count + 5)
  }

  @Test func `the next trial is what it would have been`() throws {
    let scenario = try Town.scenario(policies: [Town.lendAhead()])
    let interrupted = TrialRunner(scenario)
    var asked = 0
    _ = interrupted.play(0) {
      asked += 1
      return asked > 333
    }
    let fresh = TrialRunner(scenario)
    #expect(
      interrupted.play(1).values.map { $0.map(\.bitPattern) } == fresh.play(1).values.map { $0.map(\.bitPattern) })
    #expect(
      interrupted.play(2, unless: { false })?.values.map { $0.map(\.bitPattern) }
        == fresh.play(2).values.map { $0.map(\.bitPattern) })
  }
}
