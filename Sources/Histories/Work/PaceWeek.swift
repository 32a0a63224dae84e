/// The pace of a newcomer in a week of five working days.
public struct PaceWeek: Sendable, Hashable {
  /// Working days from his first day to the middle of the week.
  public let day: Double
  /// Minutes that others take over his, for the same pieces.
  public let pace: Double
  public let pieces: Int
}
