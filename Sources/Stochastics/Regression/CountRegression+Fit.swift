internal import CStochastics

extension CountRegression {
  /// The most likely coefficients and what is known around them.
  public struct Fit: Sendable {
    public let coefficients: [Double]
    /// The factor of their precision after the data.
    let factor: EnvelopeFactor
    /// The logarithm of the probability of the data, the coefficients averaged over: what compares two models.
    public let logEvidence: Double

    /// The standard error of the sum of some coefficients, each taken so often.
    public func standardError(of weights: [Double]) -> Double {
      var solved = weights
      factor.solve(&solved)
      return zip(weights, solved).reduce(0) { $0 + $1.0 * $1.1 }.squareRoot()
    }

    /// The variance of each row's logarithm of the mean.
    public func variances(_ rows: SparseRows) -> [Double] {
      (0..<rows.count).map { row in
        var part = Array(repeating: 0.0, count: coefficients.count)
        for place in rows.starts[row]..<rows.starts[row + 1] { part[rows.columns[place]] = rows.values[place] }
        return factor.squaredNorm(solving: &part)
      }
    }

    /// Coefficients drawn from what is known of them.
    public func draw(from source: inout RandomSource) -> [Double] {
      var draw = coefficients.map { _ in source.normal() }
      factor.solveTransposed(&draw)
      for place in draw.indices { draw[place] += coefficients[place] }
      return draw
    }
  }

  private static let mostSteps = 60
  /// The search ends where the next step would gain less than this of the logarithm of the probability: far less than what tells two
  /// models apart.
  private static let leastGain = 1e-5

  /// Finds the most likely coefficients by Newton's method with halved steps; nil where it does not come to rest.
  ///
  /// - Parameters:
  ///   - prior: of all columns.
  ///   - sizes: φ of each class, positive.
  ///   - start: coefficients near those sought, as those of a similar prior are.
  public func fit(prior: NormalPrior, sizes: [Double], start: [Double]? = nil) -> Fit? {
    var coefficients = start ?? Array(repeating: 0, count: width)
    var factor = EnvelopeFactor(firsts: firsts)
    var value = objective(coefficients, prior, sizes)
    for _ in 0..<Self.mostSteps {
      var step = gradient(coefficients, prior, sizes, &factor)
      let slope = step
      guard factor.factor() else { return nil }
      factor.solve(&step)
      let gain = zip(slope, step).reduce(0) { $0 + $1.0 * $1.1 } / 2
      if gain < Self.leastGain {
        let evidence = value + constant(sizes: sizes) + prior.logDeterminant / 2 - factor.logDeterminant / 2
        return evidence.isFinite ? Fit(coefficients: coefficients, factor: factor, logEvidence: evidence) : nil
      }
      var length = 1.0
      while true {
        let next = zip(coefficients, step).map { $0 + length * $1 }
        let reached = objective(next, prior, sizes)
        if reached >= value + 1e-4 * length * gain {
          (coefficients, value) = (next, reached)
          break
        }
        length /= 2
        if length < 1e-8 { return nil }
      }
    }
    return nil
  }

  /// The logarithm of likelihood and prior, without what does not depend on the coefficients.
  private func objective(_ coefficients: [Double], _ prior: NormalPrior, _ sizes: [Double]) -> Double {
    let penalty = zip(coefficients, prior.product(coefficients)).reduce(0) { $0 + $1.0 * $1.1 } / 2
    return rest(coefficients, sizes: sizes) - penalty
  }

  /// The slope of the objective; `matrix` becomes its curvature, with the sign turned.
  private func gradient(
    _ coefficients: [Double], _ prior: NormalPrior, _ sizes: [Double], _ matrix: inout EnvelopeFactor
  ) -> [Double] {
    matrix.clear()
    var slope = prior.product(coefficients).map { -$0 }
    for column in 0..<width { matrix.add(prior.diagonal[column], row: column, column: column) }
    for (column, value) in prior.beside.enumerated() where value != 0 {
      matrix.add(value, row: column + 1, column: column)
    }
    var weights = Array(repeating: 0.0, count: rows.count)
    for (row, logMean) in rows.products(coefficients).enumerated() {
      let mean = exp(logMean)
      let (count, size) = (Double(counts[row]), sizes[classes[row]])
      let residual = size * (count - mean) / (size + mean)
      weights[row] = size * mean * (count + size) / ((size + mean) * (size + mean))
      for place in rows.starts[row]..<rows.starts[row + 1] {
        slope[rows.columns[place]] += residual * rows.values[place]
      }
    }
    matrix.addSquares(of: rows, weights: weights)
    return slope
  }
}
