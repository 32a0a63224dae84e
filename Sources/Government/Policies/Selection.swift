/// Whom to ask first among the candidates; ties go to the lower officer number.
public enum Selection: String, Sendable, CaseIterable {
  /// Best competency match for the receiving unit.
  case match
  /// By lot, drawn anew for each order.
  case random
  /// Longest in the present post.
  case seniority
  /// Best appraisal.
  case rating
}
