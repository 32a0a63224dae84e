import Government

/// What one action asks for on behalf of one unit on one morning.
struct Order {
  /// Index of the action in its policy.
  let number: Int
  let action: Action
  /// The unit that is helped.
  let to: Int
  let day: Int
  /// Working days before `day`.
  let ordinal: Int

  var instrument: Instrument { action.instrument }
}
