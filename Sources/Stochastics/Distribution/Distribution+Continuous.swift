internal import CStochastics

extension Distribution {
  /// The smallest and the largest coefficient of variation above 0 that `gamma` and `lognormal` take.
  static let variation = 0.002...100.0

  /// Always the same value, a finite number.
  public static func constant(_ value: Double) throws(DistributionError) -> Distribution {
    try Check("constant").finite(value, "value")
    return fixed(value)
  }

  /// Every value from `from` to `to` equally likely; a constant when they are equal.
  public static func uniform(from: Double, to: Double) throws(DistributionError) -> Distribution {
    let check = Check("uniform")
    try check.finite(from, "from")
    try check.atLeast(to, from, called: "from", "to")
    if from == to { return fixed(from) }
    let width = to - from
    return Distribution(.uniform(from: from, to: to), mean: from + width / 2, variance: width * width / 12)
  }

  /// Least, most likely and greatest value, with `from <= mode <= to`; a constant when all are equal.
  public static func triangular(
    from: Double, mode: Double, to: Double
  ) throws(DistributionError) -> Distribution {
    let check = Check("triangular")
    try check.finite(from, "from")
    try check.atLeast(mode, from, called: "from", "mode")
    try check.atLeast(to, mode, called: "mode", "to")
    if from == to { return fixed(from) }
    let (rise, fall, width) = (mode - from, to - mode, to - from)
    return Distribution(
      .triangular(from: from, mode: mode, to: to),
      mean: from + (rise + width) / 3,
      variance: (rise * rise + rise * fall + fall * fall) / 18)
  }

  /// Times between events that come at a constant rate, with mean above 0.
  public static func exponential(mean: Double) throws(DistributionError) -> Distribution {
    try Check("exponential").positive(mean, "mean")
    return Distribution(.exponential(mean: mean), mean: mean, variance: mean * mean)
  }

  /// The sum of `shape` (1 to 250,000) exponential times; `mean` above 0 is that of the sum.
  public static func erlang(shape: Int, mean: Double) throws(DistributionError) -> Distribution {
    let check = Check("erlang")
    try check.within(Double(shape), 1, 250_000, "shape")
    try check.positive(mean, "mean")
    let scale = mean / Double(shape)
    return Distribution(.gamma(shape: Double(shape), scale: scale), mean: mean, variance: mean * scale)
  }

  /// Gamma with mean above 0 and coefficient of variation from 0.002 to 100, or 0 for a constant.
  public static func gamma(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    guard try isSpread(mean: mean, cv: cv, "gamma") else { return fixed(mean) }
    let scale = mean * cv * cv
    return Distribution(.gamma(shape: 1 / (cv * cv), scale: scale), mean: mean, variance: mean * scale)
  }

  /// Weibull (1951) with mean above 0 and shape from 0.05 (heavy tail) through 1 (exponential) to 1000 (narrow).
  public static func weibull(mean: Double, shape: Double) throws(DistributionError) -> Distribution {
    let check = Check("weibull")
    try check.positive(mean, "mean")
    try check.within(shape, 0.05, 1000, "shape")
    let unitMean = tgamma(1 + 1 / shape)
    let squaredVariation = tgamma(1 + 2 / shape) / (unitMean * unitMean) - 1
    return Distribution(
      .weibull(shape: shape, scale: mean / unitMean), mean: mean, variance: mean * mean * squaredVariation)
  }

  /// Lognormal with mean above 0 and coefficient of variation from 0.002 to 100, or 0 for a constant.
  ///
  /// Both are those of the values themselves, not of their logarithms.
  public static func lognormal(mean: Double, cv: Double) throws(DistributionError) -> Distribution {
    guard try isSpread(mean: mean, cv: cv, "lognormal") else { return fixed(mean) }
    let logVariance = log1p(cv * cv)
    return Distribution(
      .lognormal(mu: log(mean) - logVariance / 2, sigma: logVariance.squareRoot()),
      mean: mean, variance: mean * mean * cv * cv)
  }

  /// A normal law held within `from` to `to`; `mean` and `standardDeviation` (above 0) are those before truncation.
  ///
  /// The interval may lie far in a tail. Where it is so narrow that the density changes by less than 1e-6 of
  /// itself, the law is `uniform`.
  public static func truncatedNormal(
    mean: Double, standardDeviation: Double, from: Double, to: Double
  ) throws(DistributionError) -> Distribution {
    let check = Check("truncatedNormal")
    try check.finite(mean, "mean")
    try check.positive(standardDeviation, "standardDeviation")
    try check.finite(from, "from")
    try check.atLeast(to, from, called: "from", "to")
    let normal = TruncatedNormal(center: mean, spread: standardDeviation, from: from, to: to)
    guard let normal else { return try uniform(from: from, to: to) }
    let moments = normal.moments()
    return Distribution(.truncatedNormal(normal), mean: moments.mean, variance: moments.variance)
  }

  /// Beta stretched over `from` to `to`, a constant when they are equal; `alpha` and `beta` from 0.001 to 100,000.
  public static func beta(
    alpha: Double, beta: Double, from: Double = 0, to: Double = 1
  ) throws(DistributionError) -> Distribution {
    let check = Check("beta")
    try check.within(alpha, 0.001, 100_000, "alpha")
    try check.within(beta, 0.001, 100_000, "beta")
    try check.finite(from, "from")
    try check.atLeast(to, from, called: "from", "to")
    if from == to { return fixed(from) }
    let (sum, width) = (alpha + beta, to - from)
    return Distribution(
      .beta(alpha: alpha, beta: beta, from: from, to: to),
      mean: from + width * alpha / sum,
      variance: width * width * (alpha / sum) * (beta / sum) / (sum + 1))
  }

  static func fixed(_ value: Double) -> Distribution {
    Distribution(.constant(value), mean: value, variance: 0)
  }

  private static func isSpread(mean: Double, cv: Double, _ name: String) throws(DistributionError) -> Bool {
    let check = Check(name)
    try check.positive(mean, "mean")
    try check.require(
      cv == 0 || variation.contains(cv), cv, "cv", "0, or a number from 0.002 to 100",
      "0, atau bilangan dari 0.002 sampai 100")
    return cv > 0
  }
}
