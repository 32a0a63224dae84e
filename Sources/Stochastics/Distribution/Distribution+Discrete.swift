extension Distribution {
  /// Counts of events that come at a constant rate, with mean from 0 to 1,000,000.
  public static func poisson(mean: Double) throws(DistributionError) -> Distribution {
    try Check("poisson").within(mean, 0, 1_000_000, "mean")
    if mean < Check.smallest { return fixed(0) }
    return Distribution(.poisson(mean: mean), mean: mean, variance: mean)
  }

  /// Counts more spread than Poisson ones: variance = mean + mean² / size.
  ///
  /// - Parameters:
  ///   - mean: From 0 to 1,000,000.
  ///   - size: From 0.01 (very uneven) to 100,000 (nearly Poisson); the shape of the gamma law that the rate of a
  ///     Poisson count follows (Greenwood, Yule 1920).
  public static func negativeBinomial(mean: Double, size: Double) throws(DistributionError) -> Distribution {
    let check = Check("negativeBinomial")
    try check.within(mean, 0, 1_000_000, "mean")
    try check.within(size, 0.01, 100_000, "size")
    if mean < Check.smallest { return fixed(0) }
    return Distribution(
      .negativeBinomial(mean: mean, size: size), mean: mean, variance: mean + mean * mean / size)
  }

  /// The given values, each with a chance in proportion to its weight.
  ///
  /// - Parameters:
  ///   - values: At least one finite number, in any order; equal ones count together.
  ///   - weights: One for each value, 0 or above, not all 0.
  public static func discrete(values: [Double], weights: [Double]) throws(DistributionError) -> Distribution {
    let check = Check("discrete")
    try check.require(!values.isEmpty, 0, "values", "a list of at least one number", "daftar sedikitnya satu bilangan")
    try check.require(
      weights.count == values.count, Double(weights.count), "weights",
      "a list as long as values (\(values.count))",
      "daftar sepanjang values (\(values.count))")
    for (index, value) in values.enumerated() {
      try check.finite(value, "values[\(index)]")
    }
    for (index, weight) in weights.enumerated() {
      try check.require(
        weight >= 0 && weight <= Check.largest, weight, "weights[\(index)]", "a number from 0 to 1e60",
        "bilangan dari 0 sampai 1e60")
    }
    let total = weights.reduce(0, +)
    try check.require(total >= Check.smallest, total, "weights", "above 0 in sum", "berjumlah di atas 0")
    let table = Table(values: values, weights: weights)
    let (mean, variance) = table.moments
    return Distribution(.discrete(table), mean: mean, variance: variance)
  }

  /// The values of a sample, drawn with replacement: all equally likely, equal ones counting together.
  ///
  /// - Parameter sample: At least one finite number, in any order. `mean` and `variance` are the sample's own
  ///   (the sum of squares divided by n, not n - 1).
  public static func empirical(_ sample: [Double]) throws(DistributionError) -> Distribution {
    let check = Check("empirical")
    try check.require(!sample.isEmpty, 0, "sample", "a list of at least one number", "daftar sedikitnya satu bilangan")
    for (index, value) in sample.enumerated() {
      try check.finite(value, "sample[\(index)]")
    }
    let mean = sample.reduce(0) { $0 + $1 / Double(sample.count) }
    let variance = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) / Double(sample.count) }
    return Distribution(.empirical(sorted: sample.sorted()), mean: mean, variance: variance)
  }
}
