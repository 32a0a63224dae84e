extension Moves {
  /// How an action stands at one of the units that it helps.
  struct Standing {
    /// Evenings in a row on which the trigger's condition held.
    var streak = 0
    /// Whether a measure that moves nobody is in force, and since which working day.
    var isOn = false
    var onSinceOrdinal = 0
    var hasBeenOn = false
    /// First day of the last occasion for which it was put into force.
    var occasion = Int.min
    var isNoCandidateNoted = false
    var isTooLateNoted = false
  }
}
