internal import CStochastics

/// The Cholesky factor L of a symmetric positive definite matrix, A = L·Lᵀ, of which each row is kept from its first entry that is
/// not 0 (George and Liu 1981, chapter 4): where the first columns form a band, the work is that of the last rows alone.
struct EnvelopeFactor {
  /// The column of each row's first entry.
  let firsts: [Int]
  /// Where each row begins in `values`; the row's last entry is its diagonal.
  private let starts: [Int]
  private(set) var values: [Double]

  var count: Int { firsts.count }

  /// An empty matrix, to be filled by `add` and then factored.
  ///
  /// - Parameter firsts: the first column of each row that may be filled, at most the row itself.
  init(firsts: [Int]) {
    self.firsts = firsts
    var starts = [0]
    for (row, first) in firsts.enumerated() { starts.append(starts[row] + row - first + 1) }
    self.starts = starts
    values = Array(repeating: 0, count: starts[firsts.count])
  }

  /// Adds to an entry of the lower half; it must lie within the envelope.
  mutating func add(_ value: Double, row: Int, column: Int) {
    values[starts[row] + column - firsts[row]] += value
  }

  mutating func clear() {
    for place in values.indices { values[place] = 0 }
  }

  /// Adds Σ wᵢ·rᵢ·rᵢᵀ over all rows; their columns ascend and lie within the envelope.
  mutating func addSquares(of rows: SparseRows, weights: [Double]) {
    let (firsts, starts) = (firsts, starts)
    values.withUnsafeMutableBufferPointer { values in
      for row in 0..<rows.count {
        let range = rows.starts[row]..<rows.starts[row + 1]
        for place in range {
          let column = rows.columns[place]
          let (start, weight) = (starts[column] - firsts[column], weights[row] * rows.values[place])
          for other in range.lowerBound...place { values[start + rows.columns[other]] += weight * rows.values[other] }
        }
      }
    }
  }

  /// Turns the matrix into its factor, in place; false where it is not positive definite.
  mutating func factor() -> Bool {
    let (firsts, starts, count) = (firsts, starts, count)
    return values.withUnsafeMutableBufferPointer { values in
      for row in 0..<count {
        let (first, start) = (firsts[row], starts[row])
        for column in first..<row {
          let other = starts[column] - firsts[column]
          var sum = values[start + column - first]
          for k in max(first, firsts[column])..<column { sum -= values[start + k - first] * values[other + k] }
          values[start + column - first] = sum / values[other + column]
        }
        var pivot = values[start + row - first]
        for k in first..<row { pivot -= values[start + k - first] * values[start + k - first] }
        guard pivot > 0, pivot.isFinite else { return false }
        values[start + row - first] = pivot.squareRoot()
      }
      return true
    }
  }

  /// The logarithm of the determinant of A.
  var logDeterminant: Double {
    (0..<count).reduce(0) { $0 + 2 * log(values[starts[$1 + 1] - 1]) }
  }

  /// Solves A·x = b, in place.
  func solve(_ x: inout [Double]) {
    solveLower(&x)
    solveTransposed(&x)
  }

  /// bᵀ·A⁻¹·b; `b` is overwritten.
  func squaredNorm(solving b: inout [Double]) -> Double {
    solveLower(&b)
    return b.reduce(0) { $0 + $1 * $1 }
  }

  private func solveLower(_ x: inout [Double]) {
    for row in 0..<count {
      var sum = x[row]
      for column in firsts[row]..<row { sum -= values[starts[row] + column - firsts[row]] * x[column] }
      x[row] = sum / values[starts[row + 1] - 1]
    }
  }

  /// Solves Lᵀ·x = b, in place: of independent standard normal b, x has the covariance A⁻¹.
  func solveTransposed(_ x: inout [Double]) {
    for row in (0..<count).reversed() {
      x[row] /= values[starts[row + 1] - 1]
      for column in firsts[row]..<row { x[column] -= values[starts[row] + column - firsts[row]] * x[row] }
    }
  }
}
