/// What follows when an officer says no.
public enum Refusal: String, Sendable, Hashable, CaseIterable {
  /// The next candidate is asked.
  case next
  /// The order stands: a forced move.
  case force
  /// Nobody else is asked in his place.
  case drop
}
