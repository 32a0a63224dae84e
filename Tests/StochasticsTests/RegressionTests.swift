import Foundation
import Testing

@testable import Stochastics

@Suite("Regression of counts")
struct RegressionTests {
  /// One count a row, every row with the same single column.
  private func intercept(_ counts: [Int]) -> CountRegression {
    var rows = SparseRows()
    for _ in counts { rows.append([(0, 1)]) }
    return CountRegression(rows: rows, counts: counts, classes: counts.map { _ in 0 }, width: 1, chain: 0)
  }

  @Test func `the likelihood is that of negative binomial laws`() {
    var rows = SparseRows()
    for value in [2.5, 2.5, 6, 10] { rows.append([(0, log(value))]) }
    let regression = CountRegression(rows: rows, counts: [0, 3, 7, 12], classes: [0, 0, 0, 0], width: 1, chain: 0)
    // scipy 1.17, stats.nbinom.logpmf.
    #expect(
      (regression.rest([1], sizes: [1.7]) + regression.constant(sizes: [1.7]) + 9.646_943_481_526_506).magnitude < 1e-10
    )
  }

  @Test func `the evidence is near the integral over the coefficient`() throws {
    let fit = try #require(
      intercept([4, 6, 9, 2, 5, 8, 7, 3]).fit(prior: NormalPrior(deviations: [1.5]), sizes: [2.3]))
    // scipy 1.17, integrate.quad.
    #expect((fit.logEvidence + 22.412_373_553_648_436).magnitude < 0.01)
  }

  @Test func `without a prior to speak of, a mean is the mean of the counts`() throws {
    let fit = try #require(
      intercept([4, 6, 9, 2, 5, 8, 7, 3]).fit(prior: NormalPrior(deviations: [1e4]), sizes: [2.3]))
    #expect((exp(fit.coefficients[0]) - 5.5).magnitude < 1e-3)
    // 1/√(nμφ/(φ+μ)), the standard error of theory.
    #expect((fit.standardError(of: [1]) - (1 / (8 * 5.5 * 2.3 / 7.8)).squareRoot()).magnitude < 1e-3)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `coefficients are found again within their errors`(_ seed: UInt64) throws {
    var source = RandomSource(seed: seed)
    let truth = [0.3, -0.2, 0.1, 2.0, 0.5]
    var (rows, counts) = (SparseRows(), [Int]())
    for row in 0..<2000 {
      let entries = [(row % 3, 1.0), (3, 1.0), (4, source.normal())].map { (column: $0.0, value: $0.1) }
      rows.append(entries)
      let mean = exp(entries.reduce(0) { $0 + $1.value * truth[$1.column] })
      counts.append(Int(source.poisson(mean: source.gamma(shape: 4, scale: mean / 4))))
    }
    let regression = CountRegression(rows: rows, counts: counts, classes: counts.map { _ in 0 }, width: 5, chain: 0)
    let fit = try #require(regression.fit(prior: NormalPrior(deviations: [0.5, 0.5, 0.5, 3, 3]), sizes: [4]))
    for (weights, value) in [([0.0, 0, 0, 0, 1], 0.5), ([1, -1, 0, 0, 0], 0.5), ([1, 0, 0, 1, 0], 2.3)] {
      let found = zip(weights, fit.coefficients).reduce(0) { $0 + $1.0 * $1.1 }
      #expect((found - value).magnitude < 4 * fit.standardError(of: weights))
    }
  }

  @Test func `draws have the mean and the covariance of what is known`() throws {
    var rows = SparseRows()
    let counts = [3, 8, 1, 12, 5, 7]
    for row in 0..<6 { rows.append([(0, 1), (1, Double(row) / 3)]) }
    let regression = CountRegression(rows: rows, counts: counts, classes: counts.map { _ in 0 }, width: 2, chain: 2)
    let fit = try #require(regression.fit(prior: NormalPrior(deviations: [2, 2]), sizes: [3]))
    var source = RandomSource(seed: 5)
    let draws = (0..<20_000).map { _ in fit.draw(from: &source) }
    for weights in [[1.0, 0], [0, 1], [1, 1], [1, -1]] {
      let values = draws.map { $0[0] * weights[0] + $0[1] * weights[1] }
      let mean = values.reduce(0, +) / 20_000
      let spread = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000).squareRoot()
      let error = fit.standardError(of: weights)
      let expected = fit.coefficients[0] * weights[0] + fit.coefficients[1] * weights[1]
      #expect((mean - expected).magnitude < 5 * error / 20_000.0.squareRoot())
      #expect((spread / error - 1).magnitude < 0.025)
    }
  }

  @Test func `a chain's precision is the inverse of its covariance`() {
    var prior = NormalPrior(deviations: [1, 1, 1, 1, 2])
    prior.chain(count: 4, deviation: 0.3, correlation: 0.8)
    for column in 0..<4 {
      let covariance = (0..<5).map { row in row < 4 ? 0.09 * pow(0.8, Double(abs(row - column))) : 0 }
      for (row, value) in prior.product(covariance).enumerated() {
        #expect((value - (row == column ? 1 : 0)).magnitude < 1e-12)
      }
    }
    // numpy 2.4, linalg.slogdet of the same covariance.
    let determinant = 4 * log(0.09) + 3 * log(1 - 0.64)
    #expect((prior.logDeterminant + determinant + log(4)).magnitude < 1e-12)
  }

  @Test func `a matrix that is not positive definite has no factor`() {
    var matrix = EnvelopeFactor(firsts: [0, 0])
    matrix.add(1, row: 0, column: 0)
    matrix.add(2, row: 1, column: 0)
    matrix.add(3, row: 1, column: 1)
    let isFactored = matrix.factor()
    #expect(!isFactored)
  }

  @Test func `a factor solves what it was made of`() {
    var source = RandomSource(seed: 9)
    let firsts = [0, 0, 1, 2, 0, 0]
    var matrix = EnvelopeFactor(firsts: firsts)
    var full = Array(repeating: Array(repeating: 0.0, count: 6), count: 6)
    for row in 0..<6 {
      for column in firsts[row]...row {
        let value = row == column ? 8 : source.normal()
        matrix.add(value, row: row, column: column)
        full[row][column] = value
        full[column][row] = value
      }
    }
    let isFactored = matrix.factor()
    #expect(isFactored)
    let sought = [1.0, -2, 3, 0.5, 4, -1]
    var solved = full.map { zip($0, sought).reduce(0) { $0 + $1.0 * $1.1 } }
    matrix.solve(&solved)
    #expect(zip(solved, sought).allSatisfy { ($0 - $1).magnitude < 1e-12 })
  }

  @Test func `a simplex finds the bottom of a bent valley`() throws {
    let found = try #require(
      Simplex.minimum(from: [-1.2, 1], steps: [0.5, 0.5], mostCalls: 2000, size: 1e-7) { point in
        let (a, b) = (1 - point[0], point[1] - point[0] * point[0])
        return a * a + 100 * b * b
      })
    #expect((found[0] - 1).magnitude < 1e-5 && (found[1] - 1).magnitude < 1e-5)
  }
}
