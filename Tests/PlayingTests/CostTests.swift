import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct CostTests {
  static func town(_ prices: Prices, stay: Int = 40) throws -> Scenario {
    var policy = Town.lendAhead(2)
    policy.actions[0].prepare = Preparation(trainingDays: 3, handoverDays: 2)
    policy.actions[0].until = .after(days: stay)
    let hours = Policy(
      name: "hours", instrument: .extraHours(hoursPerDay: 2), to: [0], when: .backlogAbove(days: 0.5, forDays: 1))
    var scenario = try Town.scenario(policies: [policy, hours])
    scenario.parameters.quitsPerYear = 0
    scenario.parameters.releaseRefusal = 0
    scenario.parameters.acceptanceConstant = 50
    scenario.prices = prices
    return scenario
  }

  @Test func `two officers cost their training, their handover and their days away`() throws {
    let prices = Prices(overtimePerHour: 30_000, trainingPerDay: 150_000, travelPerDay: 50_000)
    let runner = TrialRunner(try Self.town(prices))
    let result = runner.play(0)
    #expect(result.moves[1].count { $0.arrivedDay != nil } == 2)
    func figure(_ policy: Int, _ measure: Measure) -> Double {
      result.figure(runner.layout, policy: policy, scope: runner.layout.system, measure)
    }
    #expect(figure(1, .trainingDays) == 6)
    #expect(figure(1, .handoverDays) == 4)
    let overtime = (0...2).map { figure($0, .overtimeHours) }
    // 2 · 3 days of training and 2 · 40 days away.
    #expect(abs(figure(1, .cost) - (30_000 * overtime[1] + 6 * 150_000 + 80 * 50_000)) < 1e-3)
    #expect(abs(figure(0, .cost) - 30_000 * overtime[0]) < 1e-6)
    #expect(overtime[2] > 0 && abs(figure(2, .cost) - 30_000 * overtime[2]) < 1e-3)
    #expect(figure(0, .trainingDays) == 0 && figure(2, .handoverDays) == 0)
    #expect(result.figure(runner.layout, policy: 1, scope: 0, .cost).isNaN)
  }

  @Test func `without prices there is no cost`() throws {
    let runner = TrialRunner(try Self.town(Prices()))
    #expect(runner.play(0).figure(runner.layout, policy: 1, scope: runner.layout.system, .cost).isNaN)
  }

  @Test func `movers who stay long enough come to full use and keep a skill`() throws {
    func figures(_ timeConstant: Double, stay: Int) throws -> (days: Double, gained: Double) {
      var scenario = try Self.town(Prices(), stay: stay)
      scenario.competencies[0].timeConstantDays = timeConstant
      let runner = TrialRunner(scenario)
      let result = runner.play(0)
      let system = runner.layout.system
      #expect(result.figure(runner.layout, policy: 0, scope: system, .daysToProficient).isNaN)
      #expect(result.figure(runner.layout, policy: 0, scope: system, .skillsGained) == 0)
      return (
        result.figure(runner.layout, policy: 1, scope: system, .daysToProficient),
        result.figure(runner.layout, policy: 1, scope: system, .skillsGained)
      )
    }
    let slow = try figures(1000, stay: 40)
    #expect(slow.days.isNaN && slow.gained == 0)
    let fast = try figures(8, stay: 60)
    // From about .45 to .9 at τ near 8 · 1.7: some 20 to 40 working days of part-time use.
    #expect((10...59).contains(fast.days), "\(fast.days)")
    #expect(fast.gained == 2)
  }
}
