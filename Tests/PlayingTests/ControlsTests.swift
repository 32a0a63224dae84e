import Foundation
import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

/// What comes beyond what was to be expected.
@Suite struct ControlsTests {
  /// The first office with a surge whose height, start and hold nobody knows.
  private static func uncertain() throws -> Scenario {
    var scenario = try Town.scenario(lengthDays: 112)
    scenario.surges = [
      Surge(
        name: "s", places: [.init(unit: 0)], startDay: 50, peak: try .triangular(from: 1.2, mode: 1.5, to: 3),
        buildDays: 5, holdDays: 10, timing: .init(start: try .uniform(from: 40, to: 60)))
    ]
    return scenario
  }

  /// Requests measured less the sum of the means of their days.
  @Test func `requests beyond expectation are those that came less their means`() throws {
    let scenario = try Self.uncertain()
    let runner = TrialRunner(scenario)
    let result = runner.play(3)
    var source = RandomSource(seed: scenario.comparison.seed, trial: 3)
    let model = Model(scenario)
    var surges = model.demand.announced
    surges.draw(scenario, model.demand, keys: model.surgeKeys, from: &source)
    for (window, days) in scenario.windows.enumerated() {
      let cohort = scenario.cohortDays.clamped(to: days.from..<days.to)
      let expected = cohort.reduce(0) { sum, day in
        scenario.units[0].services.indices.reduce(sum) {
          $0 + model.demand.mean(unit: 0, service: $1, day: day, surges: surges)
        }
      }
      let came = result.figure(runner.layout, policy: 0, window: window, .requests)
      #expect(abs(result.controls.requests[window * runner.layout.scopes.count] - (came - expected)) < 1e-6)
      #expect(came > 0 && result.controls.minutes[window * runner.layout.scopes.count] != 0)
    }
  }

  /// Each mean over 80 trials within 3.9 standard errors of 0: 1 in 10,000 by chance.
  @Test(arguments: 0..<2)
  func `their means are 0`(number: Int) throws {
    let scenario = number == 0 ? try Self.uncertain() : try RandomTown.scenario(number)
    let runner = TrialRunner(scenario)
    let trials = (0..<80).map { runner.play($0).controls }
    let columns = [trials.map(\.requests), trials.map(\.minutes), trials.map(\.world)]
    for column in columns {
      for place in column[0].indices {
        let summary = Summary(column.map { $0[place] })
        #expect(abs(summary.mean) <= 3.9 * summary.standardError, "\(number), place \(place)")
      }
    }
    if number == 0 {
      #expect(trials[0].world.count == 2)
      for place in 0..<2 { #expect(abs(Summary(trials.map { $0.world[place] }).standardDeviation - 1) < 0.25) }
    }
  }

  @Test func `an echo has the world of its trial and chance of its own`() throws {
    let runner = TrialRunner(try Self.uncertain())
    let first = runner.play(1)
    let echo = try #require(runner.play(1, isEcho: true) { false })
    #expect(echo.controls.world == first.controls.world)
    #expect(echo.controls.requests != first.controls.requests)
    #expect(runner.play(2).controls.world != first.controls.world)
  }

  /// Of what is on record only the work is drawn.
  @Test func `recorded requests are as many as expected`() throws {
    var scenario = try Town.scenario(lengthDays: 112)
    let stamps = (0..<400).map { (number: Int) -> Double in
      let day = Double(30 + number / 8)
      return day * 86_400 + 30_000 + Double(number % 8) * 600
    }
    scenario.units[0].services[0].demand.source = .timeStamps(stamps)
    let runner = TrialRunner(scenario)
    let summary = Summary((0..<40).map { runner.play($0).controls.minutes[0] })
    #expect(runner.play(0).controls.requests[0] == 0)
    #expect(summary.standardDeviation > 0 && abs(summary.mean) < 3.9 * summary.standardError)
  }
}
