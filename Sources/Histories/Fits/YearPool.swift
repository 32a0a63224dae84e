internal import Foundation

/// What several years of one value have in common: normal years around a mean, how far apart they lie being averaged over
/// (Gelman et al. 2013, section 5.4).
///
/// On logarithms. The spread between years is believed to be half-normal with scale .3 before, a rush being a third more or less than
/// the last: three years alone tell next to nothing of it.
struct YearPool {
  private struct Part {
    let weight: Double
    let middle: Double
    let error: Double
    /// Standard deviation of one more year.
    let errorOfNext: Double
  }

  private let parts: [Part]
  private let name: String
  private let observations: Int
  private static let (steps, widest, scale) = (60, 1.5, 0.3)

  /// - Parameters:
  ///   - values: one a year, one at least; all positive.
  ///   - name: what they are.
  init(_ values: [FittedValue], name: String) {
    let logs = values.map { (middle: log($0.value), error: log($0.upper / $0.lower) / (2 * 1.96)) }
    let spreads = (0..<Self.steps).map { (Double($0) + 0.5) * Self.widest / Double(Self.steps) }
    let found = spreads.map { spread -> (logWeight: Double, part: (Double, Double, Double)) in
      let weights = logs.map { 1 / ($0.error * $0.error + spread * spread) }
      let sum = weights.reduce(0, +)
      let middle = zip(weights, logs).reduce(0) { $0 + $1.0 * $1.1.middle } / sum
      let misfit = zip(weights, logs).reduce(0) { $0 + $1.0 * ($1.1.middle - middle) * ($1.1.middle - middle) }
      let logWeight =
        weights.reduce(0) { $0 + log($1) / 2 } - log(sum) / 2 - misfit / 2
        - spread * spread / (2 * Self.scale * Self.scale)
      return (logWeight, (middle, (1 / sum).squareRoot(), (1 / sum + spread * spread).squareRoot()))
    }
    let highest = found.map(\.logWeight).max() ?? 0
    let total = found.reduce(0) { $0 + exp($1.logWeight - highest) }
    parts = found.map {
      Part(
        weight: exp($0.logWeight - highest) / total, middle: $0.part.0, error: $0.part.1, errorOfNext: $0.part.2)
    }
    self.name = name
    observations = values.reduce(0) { $0 + $1.observations }
  }

  /// The geometric mean over years.
  var mean: FittedValue { value(\.error) }

  /// One more year.
  var next: FittedValue { value(\.errorOfNext) }

  private func value(_ error: KeyPath<Part, Double>) -> FittedValue {
    func quantile(_ level: Double) -> Double {
      var (low, high) = (-20.0, 20.0)
      for _ in 0..<60 {
        let middle = (low + high) / 2
        let below = parts.reduce(0) { sum, part in
          sum + part.weight * erfc((part.middle - middle) / part[keyPath: error] / 2.0.squareRoot()) / 2
        }
        if below < level { low = middle } else { high = middle }
      }
      return exp((low + high) / 2)
    }
    return FittedValue(
      name, quantile(0.5), quantile(0.025), quantile(0.975), observations: observations)
  }
}
