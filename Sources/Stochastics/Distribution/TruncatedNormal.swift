internal import CGSL
internal import CStochastics

/// A normal law held within bounds, by inversion of its distribution function, also far in a tail.
struct TruncatedNormal: Sendable, Hashable {
  private let center: Double
  private let spread: Double
  private let from: Double
  private let to: Double
  private let region: Region

  private enum Region: Hashable {
    /// Chances of the untruncated normal below `from`, above `to` and between.
    case middle(below: Double, above: Double, between: Double)
    /// Both bounds beyond 30 standard deviations on one side, where these chances run out of digits: the nearer
    /// bound's distance in standard deviations, and the chance beyond the farther bound relative to that beyond
    /// the nearer. `mirrored`: the left tail.
    case tail(distance: Double, beyond: Double, mirrored: Bool)
  }

  /// Nil when the bounds are so close together that the density is constant within them to 1e-6.
  init?(center: Double, spread: Double, from: Double, to: Double) {
    let a = (from - center) / spread
    let b = (to - center) / spread
    let width = (to - from) / spread
    guard width * max(1, a.magnitude, b.magnitude) >= 1e-6 else { return nil }
    self.center = center
    self.spread = spread
    self.from = from
    self.to = to
    if a > Self.tailStart || b < -Self.tailStart {
      let distance = a > 0 ? a : -b
      region = .tail(
        distance: distance, beyond: Self.relativeSurvival(width, distance), mirrored: a < 0)
    } else {
      let below = gsl_cdf_ugaussian_P(a)
      let above = gsl_cdf_ugaussian_Q(b)
      region = .middle(below: below, above: above, between: Self.chance(between: a, and: b))
    }
  }

  /// From whichever tail holds both, so that digits are kept.
  private static func chance(between a: Double, and b: Double) -> Double {
    if a > 0 { return gsl_cdf_ugaussian_Q(a) - gsl_cdf_ugaussian_Q(b) }
    if b < 0 { return gsl_cdf_ugaussian_P(b) - gsl_cdf_ugaussian_P(a) }
    return 1 - gsl_cdf_ugaussian_P(a) - gsl_cdf_ugaussian_Q(b)
  }

  var mode: Double { min(max(center, from), to) }

  /// The value with chance `p` (0 to 1) below it.
  func quantile(_ p: Double) -> Double {
    if p <= 0 { return from }
    if p >= 1 { return to }
    let value: Double
    switch region {
    case .middle(let below, let above, let between):
      let lower = below + p * between
      let z = lower < 0.5 ? gsl_cdf_ugaussian_Pinv(lower) : gsl_cdf_ugaussian_Qinv(above + (1 - p) * between)
      value = center + spread * z
    case .tail(let distance, let beyond, let mirrored):
      // Written so that a small p of the left tail is not lost beside 1.
      let survival = mirrored ? beyond + p * (1 - beyond) : 1 - p * (1 - beyond)
      let excess = spread * Self.excess(survival, distance)
      value = mirrored ? to - excess : from + excess
    }
    return min(max(value, from), to)
  }

  /// The chance of `x` or less.
  func cumulative(_ x: Double) -> Double {
    if x < from { return 0 }
    if x >= to { return 1 }
    switch region {
    case .middle(let below, let above, let between):
      let z = (x - center) / spread
      let chance =
        z < 0
        ? (gsl_cdf_ugaussian_P(z) - below) / between
        : 1 - (gsl_cdf_ugaussian_Q(z) - above) / between
      return min(max(chance, 0), 1)
    case .tail(let distance, let beyond, let mirrored):
      let excess = (mirrored ? to - x : x - from) / spread
      let nearer = min(max((1 - Self.relativeSurvival(excess, distance)) / (1 - beyond), 0), 1)
      return mirrored ? 1 - nearer : nearer
    }
  }
}

// MARK: - Far in a tail

extension TruncatedNormal {
  private static let tailStart = 30.0

  /// Q(distance + excess) / Q(distance), Q being the upper tail of the standard normal law.
  private static func relativeSurvival(_ excess: Double, _ distance: Double) -> Double {
    exp(-excess * (distance + excess / 2)) * millsRatio(distance + excess) / millsRatio(distance)
  }

  /// The excess with a given relative survival (above 0, at most 1): Newton's method on its logarithm.
  private static func excess(_ survival: Double, _ distance: Double) -> Double {
    let target = -log(survival)
    var excess = 2 * target / (distance + (distance * distance + 2 * target).squareRoot())
    for _ in 0..<2 {
      let ratio = millsRatio(distance + excess)
      excess += (target - excess * (distance + excess / 2) + log(ratio / millsRatio(distance))) * ratio
    }
    return max(excess, 0)
  }

  /// Q(z) / density(z) for z of 30 and more, to 12 digits: Laplace's asymptotic series.
  private static func millsRatio(_ z: Double) -> Double {
    let t = 1 / (z * z)
    return (1 - t * (1 - 3 * t * (1 - 5 * t * (1 - 7 * t)))) / z
  }
}

// MARK: - Moments

extension TruncatedNormal {
  /// Mean and variance by Simpson's rule over the part that carries weight, measured from the mode: the closed
  /// formulas lose all their digits in a tail.
  func moments() -> (mean: Double, variance: Double) {
    let z = (mode - center) / spread
    let reach = 120 / (z.magnitude + (z * z + 120).squareRoot())
    let low = max((from - mode) / spread, -reach)
    let high = min((to - mode) / spread, reach)
    let panels = 4000
    var sums = (0.0, 0.0, 0.0)
    for index in 0...panels {
      let t = low + (high - low) * Double(index) / Double(panels)
      let weight = (index == 0 || index == panels ? 1 : index % 2 == 1 ? 4 : 2) * exp(-t * (z + t / 2))
      sums = (sums.0 + weight, sums.1 + weight * t, sums.2 + weight * t * t)
    }
    let shift = sums.1 / sums.0
    return (mode + spread * shift, spread * spread * max(sums.2 / sums.0 - shift * shift, 0))
  }
}
