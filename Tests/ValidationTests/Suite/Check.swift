/// A claim, and where a played run shows it.
struct Check<Run>: Sendable {
  let claim: Claim
  let value: @Sendable (Run) -> Double

  init(_ measure: String, _ expected: Double, _ source: String, value: @escaping @Sendable (Run) -> Double) {
    claim = Claim(measure: measure, expected: expected, source: source)
    self.value = value
  }
}

/// What theory says of a measure.
struct Claim: Sendable {
  let measure: String
  let expected: Double
  /// Author and year of the formula.
  let source: String
}
