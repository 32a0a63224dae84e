/// Whose officers may be taken.
public enum Source: Sendable, Hashable {
  case units([Int])
  /// Any other unit whose load over the last 20 working days (planned load before that) is below the value.
  case loadBelow(Double)
}
