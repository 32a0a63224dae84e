internal import Foundation
internal import Stochastics

/// How far days scatter around their mean: a size φ for each weekday, and what special days multiply it by.
enum DaySizes {
  static let usual = 8.0

  /// Believed before, of logarithms: the common size around the usual one, that of a weekday around the common one, the factor
  /// of special days around 1.
  private static let (ofCommon, ofWeekday, ofSpecial) = (1.5, 1.0, 0.7)
  private static let weekdays = 7

  /// The most likely sizes at the means of a fit, allowing for how well these are known.
  static func likeliest(_ regression: CountRegression, _ fit: CountRegression.Fit) -> [Double] {
    let means = regression.rows.products(fit.coefficients).map { exp($0) }
    let variances = fit.variances(regression.rows)
    let byClass = (0..<DemandColumns.dayClasses).map { place in
      regression.classes.indices.filter { regression.classes[$0] == place }
    }
    func likelihood(_ place: Int, _ logSize: Double) -> Double {
      let size = exp(logSize)
      let constant = size * logSize - lgamma(size)
      return byClass[place].reduce(0) { sum, row in
        let (count, mean) = (Double(regression.counts[row]), means[row])
        let weight = size * mean * (count + size) / ((size + mean) * (size + mean))
        return sum + lgamma(count + size) + constant - (count + size) * log(size + mean) - variances[row] / 2 * weight
      }
    }
    var logs = Array(repeating: log(usual), count: weekdays)
    var factor = 0.0
    for _ in 0..<3 {
      let (own, shared) = (1 / (ofCommon * ofCommon), Double(weekdays) / (ofWeekday * ofWeekday))
      let common = (logs.reduce(0, +) / Double(weekdays) * shared + log(usual) * own) / (shared + own)
      for weekday in 0..<weekdays {
        logs[weekday] = highest(-3.5...6) {
          likelihood(weekday, $0) + likelihood(weekday + weekdays, $0 + factor) - square(($0 - common) / ofWeekday) / 2
        }
      }
      factor = highest(-3...2) { factor in
        (0..<weekdays).reduce(-square(factor / ofSpecial) / 2) { $0 + likelihood($1 + weekdays, logs[$1] + factor) }
      }
    }
    return logs.map { exp($0) } + logs.map { exp($0 + factor) }
  }

  private static func square(_ value: Double) -> Double { value * value }

  /// Where a function with one peak is highest, to a hundredth, by the golden section (Kiefer 1953).
  private static func highest(_ range: ClosedRange<Double>, _ function: (Double) -> Double) -> Double {
    let ratio = (5.0.squareRoot() - 1) / 2
    var (low, high) = (range.lowerBound, range.upperBound)
    var (a, b) = (high - ratio * (high - low), low + ratio * (high - low))
    var (atA, atB) = (function(a), function(b))
    while high - low > 0.01 {
      if atA > atB {
        (high, b, atB) = (b, a, atA)
        a = high - ratio * (high - low)
        atA = function(a)
      } else {
        (low, a, atA) = (a, b, atB)
        b = low + ratio * (high - low)
        atB = function(b)
      }
    }
    return (low + high) / 2
  }
}
