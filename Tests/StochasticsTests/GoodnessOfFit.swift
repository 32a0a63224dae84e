import Stochastics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The greatest distance between the empirical distribution function of the draws and the law's own.
///
/// The law is asked on either side of a draw: where draws of a continuous law fall together, because there are no numbers
/// between them, that is no distance, and for a law of counts it is the distance of counts. Draws within 1e-30 standard
/// deviations count as equal: GSL's samplers of laws that are spiked at an end lose what is smaller than any number.
func kolmogorovSmirnov(_ draws: [Double], _ law: Distribution) -> Double {
  let sorted = draws.sorted()
  let count = Double(sorted.count)
  let near = 1e-30 * law.variance.squareRoot()
  var (greatest, first) = (0.0, 0)
  while first < sorted.count {
    let value = sorted[first]
    var next = first + 1
    while next < sorted.count && sorted[next] == value { next += 1 }
    greatest = max(greatest, law.cumulative(min(value.nextDown, value - near)) - Double(first) / count)
    greatest = max(greatest, Double(next) / count - law.cumulative(max(value.nextUp, value + near)))
    first = next
  }
  return greatest
}

/// The distance that draws of the law itself exceed with chance `alpha` (Kolmogorov 1933, for many draws).
func criticalDistance(alpha: Double, draws: Int) -> Double {
  (-log(alpha / 2) / (2 * Double(draws))).squareRoot()
}

/// Pearson's statistic over whole-number cells with at least 20 draws expected, and its degrees of freedom.
func chiSquare(_ draws: [Double], _ law: Distribution) -> (statistic: Double, freedom: Int) {
  let sorted = draws.sorted()
  let count = Double(draws.count)
  var (statistic, cells, next, covered) = (0.0, 0, 0, 0.0)
  var edge = -1.0
  while covered < 1 {
    var upTo = covered
    while upTo < 1, (upTo - covered) * count < 20 || (1 - upTo) * count < 20 {
      edge += 1
      upTo = (1 - law.cumulative(edge)) * count < 20 ? 1 : law.cumulative(edge)
    }
    let first = next
    while next < sorted.count, upTo == 1 || sorted[next] <= edge { next += 1 }
    let expected = (upTo - covered) * count
    statistic += (Double(next - first) - expected) * (Double(next - first) - expected) / expected
    cells += 1
    covered = upTo
  }
  return (statistic, cells - 1)
}

/// The value that Pearson's statistic exceeds with chance `alpha` (Wilson, Hilferty 1931).
func criticalChiSquare(alpha: Double, freedom: Int) -> Double {
  let spread = 2 / (9 * Double(freedom))
  let root = 1 - spread + (Estimates.normalQuantile(1 - alpha) ?? .nan) * spread.squareRoot()
  return Double(freedom) * root * root * root
}
