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
  /// Those who would say yes, by match; then the others.
  case volunteers
  /// The best assignment over the stay of all orders of the morning at once, with the floors of the lending units.
  case optimal
}
