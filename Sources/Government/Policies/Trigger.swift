/// When an action asks for people, or takes effect.
public enum Trigger: Sendable, Hashable {
  case never
  /// On each of these days (ascending indices), or the next working day; what is short is asked for again for a while.
  case onDates([Int])
  /// At every review: on `firstDay`, then each `everyDays` calendar days.
  case reviews(firstDay: Int, everyDays: Int)
  /// The unit's backlog exceeds `days` on `forDays` evenings of working days in a row.
  case backlogAbove(days: Double, forDays: Int)
  /// The unit's load (EJ) over the last 20 working days exceeds `load` on `forDays` evenings in a row.
  case loadAbove(load: Double, forDays: Int)
  /// The load (EJ) that the announced demand brings over `overDays` working days of a stay ordered today exceeds `load`.
  case forecastAbove(load: Double, overDays: Int)
  /// Before each of the surges (indices), so that officers are ready `byDays` working days ahead of its start.
  case before(surges: [Int], byDays: Int)
}
