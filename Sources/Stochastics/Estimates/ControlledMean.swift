/// The mean of values less what controls explain of it: numbers observed with each value whose means are known to be 0.
///
/// x̄ − b·c̄ with the coefficients b of least squares (Lavenberg and Welch 1981, "A perspective on the use of control variables to
/// increase the efficiency of Monte Carlo simulations", eq. 7 to 12).
public struct ControlledMean: Sendable, Hashable {
  public let mean: Double
  /// The values less what the controls explain of each: as many, with this mean.
  public let rest: [Double]
  /// How many controls vary.
  public let controls: Int
  /// The variance of the values' own mean over that of this one, what b is uncertain by included: so many times as many values
  /// would say as much without the controls. Below 1 where they explain nothing.
  public let gain: Double

  /// Values for each control below which nothing is said.
  public static let fewestForEach = 10

  /// - Parameters:
  ///   - values: finite.
  ///   - controls: by control: one number for each value, finite; those that do not vary are left out.
  /// - Returns: nil for fewer than `fewestForEach` values for each control and for the mean, values that are all equal, or a number
  ///   that is not finite. O(n q²).
  public init?(of values: [Double], controls: [[Double]]) {
    let varying = controls.filter { column in column.contains { $0 != column.first } }
    let (count, used) = (values.count, varying.count)
    let own = Summary(values)
    guard used > 0, count >= Self.fewestForEach * (used + 1), own.variance > 0, own.variance.isFinite,
      varying.allSatisfy({ $0.count == count && $0.allSatisfy(\.isFinite) }),
      let fit = LeastSquares.coefficients(values, of: values.indices.map { row in [1] + varying.map { $0[row] } })
    else { return nil }
    rest = values.indices.map { row in
      zip(varying, fit.dropFirst()).reduce(values[row]) { $0 - $1.1 * $1.0[row] }
    }
    let left = Summary(rest)
    let (n, q) = (Double(count), Double(used))
    mean = left.mean
    self.controls = used
    // Residual variance with n − q − 1 degrees of freedom, and (n − 2)/(n − q − 2) for the coefficients.
    gain = own.variance / (left.variance * (n - 1) / (n - q - 1)) * (n - q - 2) / (n - 2)
  }
}
