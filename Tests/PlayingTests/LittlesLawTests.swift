import Stochastics
import Testing

@testable import Government
@testable import Playing

@Suite struct LittlesLawTests {
  @Test(arguments: [1, 2, 3]) func `Little's law is an identity in every trial and no request is lost from the books`(
    seed: UInt64
  ) throws {
    let scenario = try Station.queue(servers: 3, perDay: 400, work: .exponential(mean: 10), days: 60, seed: seed)
    for trial in TrialRunner(scenario).playOut(0) {
      let unit = trial.offices.units[0]
      let end = unit.lastChange
      let age = unit.openSlots.reduce(0) { $0 + end - unit.requests[Int($1)].arrival }
      #expect(unit.inSystem == unit.openSlots.count)
      #expect(abs(unit.area - unit.timeInSystem - age) <= 1e-9 * unit.area)
    }
  }
}
