internal import Experiments
internal import Government

extension Comparison {
  /// Share of the main window's requests that are still open when following them ends; 0 where none is observed.
  func stillOpen(policy: Int, scope: Int) -> Double {
    let share = estimate(policy: policy, window: focus.window, scope: scope, measure: .open).mean
    return share.isFinite ? share : 0
  }

  /// Whether a turnaround is a lower bound: requests still open count with their age so far.
  func isAtLeast(_ measure: Measure, policy: Int, scope: Int) -> Bool {
    measure == .turnaroundP90 && stillOpen(policy: policy, scope: scope) > Self.fewOpen
  }

  /// Shares still open that the table tells, and that the answer does.
  private static let fewOpen = 0.01
  static let manyOpen = 0.1

  /// Whether a turnaround of the table is a lower bound.
  var hasLowerBounds: Bool {
    let scopes = focus.headlines.filter { $0.measure == .turnaroundP90 }.map(\.scope)
    return policies.contains { policy in
      scopes.contains { isAtLeast(.turnaroundP90, policy: policy, scope: $0) }
    }
  }
}
