import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct NeedTests {
  /// How many are ordered on one day for 20 working days of a surge that triples a unit of 5 at EJ .75, with p_new = .52.
  private func ordered(_ need: Need) throws -> Int {
    let calendarDay = "2026-04-01"
    var scenario = try Willing.scenario(Willing.lend(.never, howMany: need), peak: 3)
    // A plateau over the whole stay: announced load 3 · .75 = 2.25, exactly, but for weekday factors and Ramadan.
    scenario.surges[0].holdDays = 60
    scenario.surges[0].fadeDays = 0
    scenario.units[0].services[0].demand.weekdayFactors = [1, 1, 1, 1, 1]
    scenario.policies[1].actions[0].when = .onDates([scenario.calendar.day(of: try Town.date(calendarDay))])
    scenario.policies[1].actions[0].until = .after(days: 20)
    scenario.parameters.needClearingDays = 1e9
    // Everybody's match is known: he holds .4 of the skill, so p_new = .3 + .55 · .4 = .52.
    for unit in [1, 2] {
      scenario.units[unit].officers[0].holdings = [.init(competency: 0, level: 0.4), .init(competency: unit, level: 1)]
    }
    let moves = Willing.moves(scenario)
    let first = moves.first { $0.dueDay != nil }?.orderedDay
    return moves.count { $0.dueDay != nil && $0.orderedDay == first }
  }

  @Test func `the work of a request is what the unit itself does of it, for others as for its own`() throws {
    var scenario = try Town.scenario()
    func step(_ minutes: Double, in unit: Int? = nil) throws -> Step {
      var step = Step(name: "step", work: try .constant(minutes), competency: 0)
      step.unit = unit
      return step
    }
    let deed = Service(
      name: "deed", demand: Demand(.rate(perDay: 10)), steps: [try step(10), try step(40, in: 1), try step(5)],
      promiseDays: 5)
    let card = Service(name: "card", demand: Demand(.rate(perDay: 30)), steps: [try step(20)], promiseDays: 5)
    scenario.units[0].services = [deed]
    scenario.units[1].services = [card]
    let moves = Moves(Model(scenario), policy: 0)
    #expect(moves.workPerRequest(at: 0).mean == 15)
    let work = moves.workPerRequest(at: 1)
    #expect(work.mean == 25)
    #expect(abs(work.squaredVariation - ((0.25 * 1600 + 0.75 * 400) / 625 - 1)) < 1e-12)
    #expect(moves.workPerRequest(at: 2).mean == 30)
  }

  @Test func `ABK asks for what is missing at load .9`() throws {
    // w/(θE) = 11.25/.9 = 12.5 officers; 5 posted; (12.5 − 5)/.52 = 14.4 → 15.
    #expect(try ordered(.workload(atMost: 100)) == 15)
    #expect(try ordered(.workload(atMost: 4)) == 4)
  }

  @Test func `WISN asks for what is missing of the time available`() throws {
    // Nobody is ever absent here: 11.25 officers; (11.25 − 5)/.52 = 12.02 → 13.
    #expect(try ordered(.wisn(atMost: 100)) == 13)
  }

  @Test func `square-root staffing adds its safety`() throws {
    // 11.25 + .5·√11.25 = 12.93; (12.93 − 5)/.52 = 15.2 → 16.
    #expect(try ordered(.squareRoot(safety: 0.5, atMost: 100)) == 16)
  }

  @Test func `the cheapest number keeps the promise in Erlang's formula`() throws {
    // Offered 11.25; the promise of five days lets a queue just below saturation: 12.02 newcomers would carry the load.
    #expect(try ordered(.cheapest(atMost: 100)) == 13)
    // M/M/5 at load 4: C = .5541 (known answer), so that P(W ≤ 0) = .4459.
    #expect(abs(StaffingApproximation.waiting(servers: 5, offered: 4) - 0.5541125541125543) < 1e-12)
    let queue = StaffingApproximation(offered: 4, minutes: 1, promiseMinutes: 1, variation: 2)
    #expect(abs(queue.onTime(officers: 5) - (1 - 0.5541125541125543)) < 1e-12)
    let patient = StaffingApproximation(offered: 4, minutes: 1, promiseMinutes: 2, variation: 2)
    #expect(abs(patient.onTime(officers: 5) - (1 - 0.2038466167530071)) < 1e-12)
    #expect(patient.onTime(officers: 4) == 0)
  }
}
