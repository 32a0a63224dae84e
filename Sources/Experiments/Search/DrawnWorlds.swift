internal import Government
internal import Synchronization

/// The worlds of trials that draw what a study assumes: each of the first trials, which many candidates come back to, is made once.
final class DrawnWorlds: Sendable {
  private let make: @Sendable (Int) throws -> Scenario
  private let known = Mutex<[Int: Scenario]>([:])

  /// A world takes some 100 ms to make and some 100 kB to keep.
  private static let kept = 320

  init(_ make: @escaping @Sendable (Int) throws -> Scenario) { self.make = make }

  func world(_ trial: Int) throws -> Scenario {
    if let world = known.withLock({ $0[trial] }) { return world }
    let world = try make(trial)
    if trial < Self.kept { known.withLock { $0[trial] = world } }
    return world
  }
}
