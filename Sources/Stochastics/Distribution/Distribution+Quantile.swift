internal import CGSL
internal import CStochastics

extension Distribution {
  /// The smallest `x` with a chance of at least `p` of `x` or less.
  ///
  /// Nil for `p` outside 0 to 1, and for 1 where the values have no upper limit. For 0 it is the lower end of the
  /// values. By closed formula where there is one; otherwise by halving the range of floating-point numbers until
  /// one is left, because GSL's inverses of gamma and beta fail or lose digits in the tails.
  public func quantile(_ p: Double) -> Double? {
    guard p >= 0, p <= 1 else { return nil }
    let value = uncheckedQuantile(p)
    return value.isFinite ? value : nil
  }

  private func uncheckedQuantile(_ p: Double) -> Double {
    switch law {
    case .constant(let value):
      value
    case .uniform(let from, let to):
      min(from + p * (to - from), to)
    case .triangular(let from, let mode, let to):
      Self.triangular(from, mode, to, at: p)
    case .exponential(let mean):
      -mean * log1p(-p)
    case .lognormal(let mu, let sigma):
      p > 0 && p < 1 ? exp(mu + sigma * gsl_cdf_ugaussian_Pinv(p)) : p / (1 - p)
    case .weibull(let shape, let scale):
      scale * pow(-log1p(-p), 1 / shape)
    case .gamma:
      p < 1 ? firstNumber(upTo: .greatestFiniteMagnitude) { cumulative($0) >= p } : .infinity
    case .truncatedNormal(let normal):
      normal.quantile(p)
    case .beta(let alpha, let beta, let from, let to):
      p < 1
        ? from + (to - from) * firstNumber(upTo: 1) { (Self.betaCumulative(alpha, beta, $0) ?? 1) >= p }
        : to
    case .poisson, .negativeBinomial:
      p < 1 ? firstCount(reaching: p) : .infinity
    case .discrete(let table):
      table.quantile(p)
    case .empirical(let sorted):
      sorted[firstIndex(below: sorted.count - 1) { Double($0 + 1) / Double(sorted.count) >= p }]
    }
  }

  private func firstCount(reaching p: Double) -> Double {
    var high = 1
    while cumulative(Double(high)) < p, high < UInt32.max { high *= 2 }
    return Double(firstIndex(below: high) { cumulative(Double($0)) >= p })
  }
}

/// The smallest number from 0 to `limit` that satisfies a predicate which never turns false again; else `limit`.
///
/// Floating-point numbers that are not negative are in the order of their bit patterns: 63 halvings at most.
func firstNumber(upTo limit: Double, where satisfies: (Double) -> Bool) -> Double {
  let index = firstIndex(below: Int(limit.bitPattern)) { satisfies(Double(bitPattern: UInt64($0))) }
  return Double(bitPattern: UInt64(index))
}

/// The smallest index from 0 that satisfies a predicate which never turns false again; `count` if there is none.
func firstIndex(below count: Int, where satisfies: (Int) -> Bool) -> Int {
  var low = 0
  var high = count
  while low < high {
    let middle = low + (high - low) / 2
    if satisfies(middle) {
      high = middle
    } else {
      low = middle + 1
    }
  }
  return low
}
