internal import Foundation
internal import Stochastics

/// What the years' rushes of one name have in common, and what the next one may be.
public struct SurgeYears: Sendable, Hashable {
  public let name: String
  public let years: [SurgeFit]
  /// Geometric means over the years.
  public let peak: FittedValue
  public let fades: FittedValue
  /// The next year's peak: the mean, and how far the years lie apart beyond what chance explains. Nil of one year.
  public let nextPeak: FittedValue?

  init?(_ years: [SurgeFit]) {
    guard let first = years.first else { return nil }
    name = first.name
    self.years = years
    peak = Self.mean(years.map(\.peak))
    fades = Self.mean(years.map(\.fades))
    nextPeak = years.count > 1 ? Self.next(years.map(\.peak)) : nil
  }

  /// Logarithms with their standard errors, from the ends of the intervals.
  private static func logs(_ values: [FittedValue]) -> [(middle: Double, error: Double)] {
    values.map { (log($0.value), log($0.upper / $0.lower) / (2 * 1.96)) }
  }

  /// Standard deviation between years beyond the errors (DerSimonian and Laird 1986).
  private static func between(_ logs: [(middle: Double, error: Double)]) -> Double {
    let weights = logs.map { 1 / ($0.error * $0.error) }
    let sum = weights.reduce(0, +)
    let mean = zip(weights, logs).reduce(0) { $0 + $1.0 * $1.1.middle } / sum
    let heterogeneity = zip(weights, logs).reduce(0) { $0 + $1.0 * ($1.1.middle - mean) * ($1.1.middle - mean) }
    let scale = sum - weights.reduce(0) { $0 + $1 * $1 } / sum
    return scale > 0 ? max(0, (heterogeneity - Double(logs.count - 1)) / scale).squareRoot() : 0
  }

  private static func pooled(_ values: [FittedValue]) -> (middle: Double, error: Double, between: Double) {
    let logs = logs(values)
    let apart = between(logs)
    let weights = logs.map { 1 / ($0.error * $0.error + apart * apart) }
    let sum = weights.reduce(0, +)
    return (zip(weights, logs).reduce(0) { $0 + $1.0 * $1.1.middle } / sum, (1 / sum).squareRoot(), apart)
  }

  private static func mean(_ values: [FittedValue]) -> FittedValue {
    let (middle, error, _) = pooled(values)
    return value(values, middle, error)
  }

  private static func next(_ values: [FittedValue]) -> FittedValue {
    let (middle, error, apart) = pooled(values)
    return value(values, middle, (error * error + apart * apart).squareRoot())
  }

  private static func value(_ values: [FittedValue], _ middle: Double, _ error: Double) -> FittedValue {
    FittedValue(
      values[0].name, exp(middle), exp(middle - 1.96 * error), exp(middle + 1.96 * error),
      observations: values.reduce(0) { $0 + $1.observations })
  }
}
