/// Until when a lent officer stays.
public enum End: Sendable, Hashable {
  /// Working days from the first day of service.
  case after(days: Int)
  /// The unit's backlog is below `days`, after a minimum stay in working days.
  case backlogBelow(days: Double, stayDays: Int)
  case never
}
