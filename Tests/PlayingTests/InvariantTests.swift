import Testing

@testable import Government
@testable import Playing
@testable import Towns

#if DEBUG
  /// What a debug run looks after each evening stops it when it does not hold.
  @Suite struct InvariantTests {
    private static func evening() throws -> Trial { TrialRunner(try Town.scenario(policies: [.nothing])).playOut(0)[0] }

    @Test func `an evening as it should be passes`() throws {
      let trial = try Self.evening()
      trial.checkInvariants(day: 1)
    }

    @Test func `an officer in two places stops the run`() async {
      await #expect(processExitsWith: .failure) {
        var trial = try InvariantTests.evening()
        trial.people.stations[1].posted.insert(trial.people.stations[0].posted[0], at: 0)
        trial.checkInvariants(day: 1)
      }
    }

    @Test func `an officer who is nowhere stops the run`() async {
      await #expect(processExitsWith: .failure) {
        var trial = try InvariantTests.evening()
        trial.people.stations[0].posted.removeFirst()
        trial.checkInvariants(day: 1)
      }
    }

    @Test func `a request that vanished stops the run`() async {
      await #expect(processExitsWith: .failure) {
        var trial = try InvariantTests.evening()
        trial.offices.units[0].arrived += 1
        trial.checkInvariants(day: 1)
      }
    }

    @Test func `less than no stock stops the run`() async {
      await #expect(processExitsWith: .failure) {
        var trial = try InvariantTests.evening()
        trial.offices.units[0].stock = [-1]
        trial.checkInvariants(day: 1)
      }
    }
  }
#endif
