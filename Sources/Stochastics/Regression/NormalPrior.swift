internal import CStochastics

/// What is believed of coefficients before their data: normal with mean 0, independent, or along a chain.
public struct NormalPrior: Sendable {
  /// The diagonal of the precision, one for each coefficient; all positive.
  public private(set) var diagonal: [Double]
  /// The entries beside it: that of row i + 1 and column i; 0 where they are independent.
  public private(set) var beside: [Double]
  /// The logarithm of the determinant of the precision.
  public private(set) var logDeterminant: Double

  /// Independent coefficients with these standard deviations.
  public init(deviations: [Double]) {
    diagonal = deviations.map { 1 / ($0 * $0) }
    beside = Array(repeating: 0, count: max(0, deviations.count - 1))
    logDeterminant = diagonal.reduce(0) { $0 + log($1) }
  }

  /// A stationary chain of first order in place of the first coefficients, as a level by knots is.
  ///
  /// - Parameters:
  ///   - count: how many of the first coefficients form the chain.
  ///   - deviation: standard deviation of each.
  ///   - correlation: of neighbours, 0 to below 1.
  public mutating func chain(count: Int, deviation: Double, correlation: Double) {
    guard count > 1 else { return }
    let scale = 1 / (deviation * deviation * (1 - correlation * correlation))
    for place in 0..<count {
      logDeterminant -= log(diagonal[place])
      diagonal[place] = scale * (place == 0 || place == count - 1 ? 1 : 1 + correlation * correlation)
      if place > 0 { beside[place - 1] = -scale * correlation }
    }
    logDeterminant += log(scale) * Double(count - 1) - 2 * log(deviation)
  }

  /// The product of the precision with a vector.
  func product(_ vector: [Double]) -> [Double] {
    var result = zip(diagonal, vector).map(*)
    for (place, value) in beside.enumerated() where value != 0 {
      result[place] += value * vector[place + 1]
      result[place + 1] += value * vector[place]
    }
    return result
  }
}
