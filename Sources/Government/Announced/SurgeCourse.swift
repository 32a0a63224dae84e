/// What every surge multiplies demand by on every day: as announced, or as drawn in a trial.
package struct SurgeCourse: Sendable {
  /// Multiplier by surge and day, at least 0.
  package private(set) var multipliers: [[Double]]

  package init(surges: Int, days: Int) {
    multipliers = Array(repeating: Array(repeating: 1, count: days), count: surges)
  }

  /// Sets the course of a surge from its height and its shape by day, 0...1.
  package mutating func set(_ surge: Int, peak: Double, shape: [Double]) {
    for day in shape.indices { multipliers[surge][day] = max(0, 1 + (peak - 1) * shape[day]) }
  }
}
