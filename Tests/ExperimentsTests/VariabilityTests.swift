import Government
import Playing
import Stochastics
import Testing

@testable import Experiments
@testable import Towns

/// Chance and what is drawn of the world, apart.
@Suite struct VariabilityTests {
  private static let trials = 40

  private func comparison(peak: Distribution) throws -> Comparison {
    var scenario = try Town.scenario(policies: [Town.lendAhead()], lengthDays: 126)
    scenario.surges[0].peak = peak
    scenario.comparison.trials = TrialRange(exactly: Self.trials)
    let experiment = Experiment(scenario, threads: 2)
    let result = try experiment.run()
    var comparison = Comparison(result)
    comparison.echo = try experiment.echo(result, of: [1])
    return comparison
  }

  @Test func whatTheSurgeBringsIsTheWorlds() throws {
    let comparison = try comparison(peak: .uniform(from: 1, to: 4))
    let row = try #require(comparison.variability(of: 0, .requests))
    let world = try #require(row.world)
    // Requests of the window follow the peak: chance leaves them within a few in a hundred.
    #expect(world.lower > 0.8 && world.trials == Self.trials)
    let worlds = try #require(row.worlds)
    #expect(worlds.lowerBound < row.mean.mean && row.mean.mean < worlds.upperBound)
    #expect(comparison.variability(of: 1, .requests)?.world?.lower ?? 0 > 0.8)
  }

  @Test func aKnownWorldHasNothingInCommonButChance() throws {
    let comparison = try comparison(peak: .constant(2))
    #expect(!comparison.result.scenario.drawsTheWorld)
    let row = try #require(comparison.variability(of: 0, .requests))
    #expect(row.world?.lower == 0 && row.world?.mean ?? 1 < 0.4 && row.worlds == nil)
    let again = try #require(comparison.echo).values(policy: 0, window: 1, scope: 0, measure: .requests)
    #expect(again != comparison.result.values(policy: 0, window: 1, scope: 0, measure: .requests))
  }

  @Test func oneYearInTenIsAQuantileOfTheTrials() throws {
    let result = HandMade.result(HandMade.scenario(), trials: 101) { policy, _, scope, measure, trial in
      measure == .turnaroundP90 ? Double(trial * 37 % 101) : measure == .onTime ? 0.01 * Double(trial * 37 % 101) : 1
    }
    let comparison = Comparison(result)
    let days = try #require(comparison.variability(of: 1, .turnaroundP90))
    #expect(days.bad.mean == 90 && days.good.mean == 10 && days.bad.lower < 90 && days.bad.upper > 90)
    let share = try #require(comparison.variability(of: 1, .onTime))
    #expect(abs(share.bad.mean - 0.1) < 1e-9 && abs(share.good.mean - 0.9) < 1e-9)
    #expect(days.world == nil && days.worlds == nil)
  }

  @Test func worldsAreDrawnTrialByTrial() throws {
    var scenario = try Town.scenario(lengthDays: 91)
    scenario.comparison.trials = TrialRange(exactly: 6)
    let planned = scenario
    let same = try Experiment(planned, threads: 2, world: { _ in planned }).run()
    let plain = try Experiment(planned, threads: 1).run()
    #expect(same.trials.map { $0.bits(policy: 0) } == plain.trials.map { $0.bits(policy: 0) })
    #expect(same.turnaround == plain.turnaround)
    let drawn = try Experiment(
      planned, threads: 2,
      world: { trial in
        var world = planned
        world.surges[0].peak = try .constant(1 + Double(trial % 2))
        return world
      }
    ).run()
    let isPlanned = (0..<6).map { drawn.trials[$0].bits(policy: 0) == plain.trials[$0].bits(policy: 0) }
    #expect(isPlanned == [false, true, false, true, false, true])
  }

  private struct Refusal: Error {}

  @Test func aWorldThatCannotBeMadeIsTold() throws {
    let planned = try Town.scenario(lengthDays: 91)
    #expect(throws: ExperimentError.refused("0: Refusal()")) {
      try Experiment(planned, trials: 3, threads: 1, world: { _ in throw Refusal() }).run()
    }
  }
}
