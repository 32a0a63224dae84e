internal import Government

/// Two policies that may be taken, against each other.
extension Comparison {
  /// The deciding differences of a policy to another that may be chosen.
  func deciding(_ policy: Int, against other: Int) -> [Difference] {
    Self.deciding.map {
      result.difference(
        policy: policy, against: other, window: focus.window, scope: focus.scope, measure: $0, looks, \.choice)
    }
  }

  /// Whether a policy is settled to be no worse than another by more than the tolerance; it may be better.
  func isAsGood(_ policy: Int, as other: Int) -> Bool {
    isSame(policy, as: other)
      || deciding(policy, against: other).allSatisfy { row in
        row.measure.smallerIsBetter == true ? row.upper <= row.tolerance : row.lower >= -row.tolerance
      }
  }

  /// Whether a policy is settled worse than another: in the first deciding measure in which they are settled apart.
  func isBehind(_ policy: Int, _ other: Int) -> Bool {
    deciding(policy, against: other).first { $0.verdict == .better || $0.verdict == .worse }?.verdict == .worse
  }
}
