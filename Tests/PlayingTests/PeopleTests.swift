import Foundation
import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct PeopleTests {
  /// Half a normal day (7.5 h): everything that counts hours counts half, the load is relative to his own.
  @Test func `a part-timer does his share and is as loaded as it says`() throws {
    func town(_ hours: Double?, officers: Int, load: Double) throws -> Scenario {
      var scenario = try Town.scenario()
      scenario.parameters = Station.plain
      scenario.surges = []
      scenario.units[1] = try Town.office("library", officers: 4, load: 0.6, skill: 1)
      scenario.units[1].officers[0].count = officers
      scenario.units[1].officers[0].employment = hours == nil ? .pns : .partTime
      scenario.units[1].officers[0].hoursPerDay = hours
      return scenario
    }
    let whole = try town(nil, officers: 4, load: 0.6)
    let half = try town(3.75, officers: 8, load: 0.6)
    let model = Model(half)
    #expect(model.effectiveHeads[1] == 4)
    #expect(model.baseLoads[1] == Model(whole).baseLoads[1])
    let (first, second) = (TrialRunner(whole), TrialRunner(half))
    let (a, b) = (first.play(0), second.play(0))
    for measure in [Measure.load, .utilisation] {
      let one = a.figure(first.layout, policy: 0, scope: 1, measure)
      let other = b.figure(second.layout, policy: 0, scope: 1, measure)
      #expect(abs(one - other) < 0.02 * one, "\(measure): \(one) \(other)")
    }
    #expect(b.figure(second.layout, policy: 0, scope: 1, .officers) == 8)
  }

  @Test func `part-timers are lent but not transferred for good`() throws {
    var scenario = try Town.scenario(policies: [Town.lendAhead()])
    for unit in scenario.units.indices {
      scenario.units[unit].officers[0].employment = .partTime
      scenario.units[unit].officers[0].hoursPerDay = 6
    }
    scenario.policies[1].actions[0].instrument = .permanentTransfer
    let moves = TrialRunner(scenario).play(0).moves[1]
    #expect(moves.contains { $0.rejectedBecause == .pppk } && moves.allSatisfy { $0.arrivedDay == nil })
  }

  /// A head who leads in full always releases (1 − .3 · 0), and his officers accept more often (+.6 on the logit).
  @Test func `leadership of the lending head lets officers go`() throws {
    func outcome(_ leadership: Double) throws -> (refusals: Double, unreleased: Int) {
      var scenario = try Town.scenario(policies: [Town.lendAhead()])
      for unit in [1, 2] { scenario.units[unit].leadership = leadership }
      scenario.parameters.acceptanceConstant = -1
      let runner = TrialRunner(scenario)
      let moves = (0..<40).flatMap { runner.play($0).moves[1] }
      let refused = moves.count { $0.answer == .no }
      return (
        Double(refused) / Double(refused + moves.count { $0.answer == .yes }),
        moves.count { $0.rejectedBecause == .notReleased }
      )
    }
    let (without, with) = (try outcome(0), try outcome(1))
    #expect(without.unreleased > 0 && with.unreleased == 0)
    #expect(with.refusals < without.refusals)
  }

  /// Seq falls by 17.7 · .3 · .5 = 2.655 points under full support.
  @Test func `support takes pressure away`() throws {
    let pressure = WorkPressure(Parameters())
    #expect(abs(pressure.equilibrium(offset: 0, meanLoad: 0.85, roleGap: 0, support: 1) - (33 - 2.655)) < 1e-9)
    #expect(abs(pressure.equilibrium(offset: 0, meanLoad: 0.85, roleGap: 0, support: 0) - (33 + 2.655)) < 1e-9)
    func mean(_ support: Double) throws -> Double {
      var scenario = try Town.scenario()
      scenario.parameters = Station.plain
      scenario.parameters.pressureDemandSlope = 0
      scenario.surges = []
      scenario.units[1].support = support
      let runner = TrialRunner(scenario)
      return runner.play(0).figure(runner.layout, policy: 0, scope: 1, .workPressure)
    }
    // The ends of the scale cut little off at this load.
    let difference = try mean(0.5) - mean(1)
    #expect(abs(difference - 2.655) < 0.3, "\(difference)")
  }
}
