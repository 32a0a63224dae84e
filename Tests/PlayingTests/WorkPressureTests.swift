import Stochastics
import Testing

@testable import Government
@testable import Playing
@testable import Towns

@Suite struct WorkPressureTests {
  /// Steady values without absence, errors and quits: load → index and share above 50.
  static let steady: [(load: Double, index: Double, share: Double)] = [
    (0.6, 23, 0.03), (0.85, 33, 0.10), (1.0, 38, 0.19), (1.2, 52, 0.59),
  ]

  /// The same with absence and errors.
  static let lossy: [(load: Double, index: Double, share: Double)] = [
    (0.6, 27, 0.05), (0.85, 37, 0.17), (1.0, 52, 0.59), (1.2, 52, 0.59),
  ]

  @Test(arguments: steady) func `work pressure settles where the load says`(load: Double, index: Double, share: Double)
    throws
  {
    var parameters = Parameters()
    parameters.sickShare = 0
    parameters.leaveDaysPerYear = 0
    parameters.errorShare = 0
    try settles(load, at: index, share, parameters)
  }

  @Test(arguments: lossy) func `absence and errors raise it`(load: Double, index: Double, share: Double) throws {
    try settles(load, at: index, share, Parameters())
  }

  private func settles(_ load: Double, at index: Double, _ share: Double, _ given: Parameters) throws {
    var parameters = given
    parameters.quitsPerYear = 0
    let office = try Town.office("office", officers: 40, load: load, skill: 0)
    let scenario = try Town.study([office], days: 500, warmUp: 400, skills: ["a"], parameters: parameters)
    let runner = TrialRunner(scenario)
    let results = (0..<3).map { runner.play($0) }
    let mean = results.reduce(0) { $0 + $1.figure(runner.layout, policy: 0, .workPressure) } / 3
    let above = results.reduce(0) { $0 + $1.figure(runner.layout, policy: 0, .shareAbove50) } / 3
    // 120 people: standard error of the mean about 1.2 points and of the share about .03.
    #expect(abs(mean - index) < 3, "\(mean)")
    #expect(abs(above - share) < 0.08, "\(above)")
  }

  @Test func `population at rest has the mean and spread of the inventory`() {
    let pressure = WorkPressure(Parameters())
    #expect(abs(pressure.offsetDeviation - 13.4) < 0.05)
    #expect(pressure.equilibrium(offset: 0, meanLoad: 0.85, roleGap: 0) == 33)
    #expect(abs(pressure.equilibrium(offset: 0, meanLoad: 1.05, roleGap: 1) - (33 + 17.7 * 0.92)) < 1e-9)
    #expect(pressure.equilibrium(offset: 90, meanLoad: 1.05, roleGap: 1) == 100)
  }

  @Test func `a weekend takes about half of the fatigue`() {
    let pressure = WorkPressure(Parameters())
    let friday = 10.0
    let monday = pressure.parameters.fatigue(
      after: pressure.parameters.fatigue(after: friday, feltLoad: nil), feltLoad: nil)
    #expect(abs(monday / friday - 0.449) < 0.001)
    #expect(pressure.parameters.fatigue(after: 0, feltLoad: 1.05) == 20 * (1.05 - 0.85))
  }

  @Test(arguments: [
    (0.5, 0.0, 1.0), (0.875, 0, 1.05), (1, 0, 1.1), (1.4, 0, 1.1), (1, 40, 1.1 * 0.85), (1, 400, 1.1 * 0.85),
  ])
  func `load speeds people up and fatigue slows them down`(load: Double, fatigue: Double, speed: Double) {
    #expect(abs(Parameters().speed(unitLoad: load, fatigue: fatigue) - speed) < 1e-12)
  }

  @Test func `sickness and quitting grow with the index as sourced`() {
    let pressure = WorkPressure(Parameters())
    #expect(abs(pressure.sickness(pressure: 33) - 0.01) < 1e-12)
    #expect(abs(pressure.sickness(pressure: 50.7) / pressure.sickness(pressure: 33) - 1.21) < 0.001)
    #expect(abs(pressure.quitting(pressure: 33) * 240 - 0.02) < 1e-12)
  }
}
