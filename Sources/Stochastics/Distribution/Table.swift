/// Distinct values in ascending order with their chances, and the running sum of these.
struct Table: Sendable, Hashable {
  let values: [Double]
  let chances: [Double]
  /// `cumulative[i]` is the chance of `values[i]` or less; the last one is exactly 1.
  let cumulative: [Double]

  /// From values in any order; equal ones are put together, those of weight 0 left out.
  init(values: [Double], weights: [Double]) {
    var distinct: [(value: Double, weight: Double)] = []
    for (value, weight) in zip(values, weights).sorted(by: { $0.0 < $1.0 }) where weight > 0 {
      if let last = distinct.last, last.value == value {
        distinct[distinct.count - 1].weight += weight
      } else {
        distinct.append((value, weight))
      }
    }
    let total = distinct.reduce(0) { $0 + $1.weight }
    var sum = 0.0
    var cumulative = distinct.map { entry in
      sum += entry.weight
      return sum / total
    }
    if !cumulative.isEmpty { cumulative[cumulative.count - 1] = 1 }
    self.values = distinct.map(\.value)
    self.chances = distinct.map { $0.weight / total }
    self.cumulative = cumulative
  }

  var moments: (mean: Double, variance: Double) {
    let mean = zip(values, chances).reduce(0) { $0 + $1.0 * $1.1 }
    let variance = zip(values, chances).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 }
    return (mean, variance)
  }

  /// The likeliest value, unless two are equally likely.
  var mode: Double? {
    guard let greatest = chances.max() else { return nil }
    let places = chances.indices.filter { chances[$0] == greatest }
    return places.count == 1 ? values[places[0]] : nil
  }

  /// The value drawn by a number in [0, 1): the first whose running sum exceeds it.
  func value(drawnBy u: Double) -> Double {
    values[firstIndex(below: values.count - 1) { cumulative[$0] > u }]
  }

  /// The smallest value whose running sum reaches `p`.
  func quantile(_ p: Double) -> Double {
    values[firstIndex(below: values.count - 1) { cumulative[$0] >= p }]
  }

  /// The chance of `x` or less.
  func cumulative(_ x: Double) -> Double {
    let count = firstIndex(below: values.count) { values[$0] > x }
    return count == 0 ? 0 : cumulative[count - 1]
  }
}
