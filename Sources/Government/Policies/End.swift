/// Until when an officer stays, or a measure is in force.
public enum End: Sendable, Hashable {
  /// Working days from the first day of service.
  case after(days: Int)
  /// The unit's backlog is below `days`, after a minimum stay in working days.
  case backlogBelow(days: Double, stayDays: Int)
  /// After so many working days of service the officer is evaluated: with at least `proficiency` he stays, else he returns.
  case evaluation(afterDays: Int, proficiency: Double)
  case never
}
