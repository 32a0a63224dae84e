internal import CStochastics

/// Counts whose law is negative binomial with a mean of which the logarithm is linear in known columns.
///
/// The coefficients have a normal prior; what is known of them after the data is taken as normal around the most likely ones
/// (Laplace's approximation; Tierney and Kadane 1986). A count of mean μ and size φ has the variance μ + μ²/φ (Lawless 1987).
public struct CountRegression: Sendable {
  public let rows: SparseRows
  public let counts: [Int]
  /// Which size a row's count has: an index of `sizes`.
  public let classes: [Int]
  /// The columns.
  public let width: Int
  let firsts: [Int]
  /// The different counts of each class, with how many rows have them.
  private let tally: [[(count: Int, rows: Int)]]

  /// - Parameters:
  ///   - rows: a row of columns for each count.
  ///   - counts: 0 and more.
  ///   - classes: of each row, the index of its size.
  ///   - width: how many columns there are, those without an entry too.
  ///   - chain: how many of the first columns the prior may chain.
  public init(rows: SparseRows, counts: [Int], classes: [Int], width: Int, chain: Int) {
    precondition(
      rows.count == counts.count && rows.count == classes.count, "CountRegression: rows and counts differ in number")
    self.rows = rows
    self.counts = counts
    self.classes = classes
    self.width = width
    var firsts = Array(0..<width)
    for column in firsts.indices.dropFirst().prefix(max(0, chain - 1)) { firsts[column] = column - 1 }
    for row in 0..<rows.count {
      let columns = rows.columns[rows.starts[row]..<rows.starts[row + 1]]
      guard let first = columns.first else { continue }
      for column in columns where first < firsts[column] { firsts[column] = first }
    }
    self.firsts = firsts
    var tally = Array(repeating: [Int: Int](), count: (classes.max() ?? -1) + 1)
    for (row, count) in counts.enumerated() { tally[classes[row]][count, default: 0] += 1 }
    self.tally = tally.map { counts in counts.sorted { $0.key < $1.key }.map { (count: $0.key, rows: $0.value) } }
  }

  /// The part of the log-likelihood that depends on the sizes alone.
  func constant(sizes: [Double]) -> Double {
    var sum = 0.0
    for (place, counts) in tally.enumerated() where !counts.isEmpty {
      let size = sizes[place]
      let atZero = lgamma(size)
      let scale = size * log(size)
      for entry in counts {
        let count = Double(entry.count)
        sum += Double(entry.rows) * (lgamma(count + size) - atZero - lgamma(count + 1) + scale)
      }
    }
    return sum
  }

  /// The rest of it, at the given coefficients.
  func rest(_ coefficients: [Double], sizes: [Double]) -> Double {
    var sum = 0.0
    let logMeans = rows.products(coefficients)
    for (row, logMean) in logMeans.enumerated() {
      let (count, size) = (Double(counts[row]), sizes[classes[row]])
      sum += count * logMean - (count + size) * log(size + exp(logMean))
    }
    return sum
  }
}
