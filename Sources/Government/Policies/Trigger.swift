/// When a policy asks for people (or hours).
public enum Trigger: Sendable, Hashable {
  case never
  /// The unit's backlog exceeds `days` on `forDays` evenings of working days in a row.
  case backlogAbove(days: Double, forDays: Int)
  /// Before each of the surges (indices), so that officers are ready `byDays` working days ahead of its start.
  case before(surges: [Int], byDays: Int)
}
