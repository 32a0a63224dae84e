public import Government

/// What a grid of policies says: a measure at every combination, and the smallest that is enough.
public struct DoseResponse: Sendable {
  /// One combination, or the policy that the grid is made from.
  public struct Point: Sendable {
    public let policy: Int
    /// One of each axis; empty for the policy that the grid is made from.
    public let values: [Variation.Value]
    /// Mean of the measure over trials with its own interval (not simultaneous with others).
    public let estimate: Estimate
    /// How often all targets are met at once; nil without targets.
    public let attainment: JointAttainment?
  }

  /// A combination that meets all targets often enough with the least of the first axis, then of the second, …
  public enum Smallest: Sendable {
    case found(Point)
    /// None does; the one that meets them most often.
    case insufficient(best: Point)
  }

  /// Share of trials in which all targets must be met to be enough.
  public static let enough = 0.9

  public let variation: Variation
  public let measure: Measure
  public let scope: Int
  public let window: Int
  /// What the measure is to reach; nil where no target speaks of it.
  public let target: Target?
  /// All combinations in the order of the variation.
  public let points: [Point]
  public let base: Point
  /// nil without targets or without trials.
  public let smallest: Smallest?
}

extension Comparison {
  /// One for each policy that is varied.
  public var doseResponses: [DoseResponse] { result.scenario.variations.map(doseResponse) }

  func doseResponse(_ variation: Variation) -> DoseResponse {
    let shown = attainments.first { $0.window == focus.window && $0.scope == focus.scope } ?? attainments.first
    let measure = shown?.measure ?? .onTime
    let (scope, window) = (shown?.scope ?? focus.scope, shown?.window ?? focus.window)
    let point = { (policy: Int, values: [Variation.Value]) in
      DoseResponse.Point(
        policy: policy, values: values,
        estimate: estimate(policy: policy, window: window, scope: scope, measure: measure),
        attainment: jointAttainment(policy: policy))
    }
    let points = variation.policies.enumerated().map { point($1, variation.values(of: $0)) }
    return DoseResponse(
      variation: variation, measure: measure, scope: scope, window: window,
      target: shown.map { result.scenario.targets[$0.target] }, points: points, base: point(variation.base, []),
      smallest: Self.smallest(points, variation))
  }

  /// By number along each axis, or by the order of the file where an axis has no numbers.
  private static func smallest(_ points: [DoseResponse.Point], _ variation: Variation) -> DoseResponse.Smallest? {
    let sized = points.enumerated().map { place, point in
      let sizes = zip(variation.coordinates(of: place), point.values).map { $1.number ?? Double($0) }
      return (point, sizes, point.attainment?.probability.mean ?? .nan)
    }.filter { $0.2.isFinite }
    let least = sized.filter { $0.2 >= DoseResponse.enough }.min { $0.1.lexicographicallyPrecedes($1.1) }
    if let least { return .found(least.0) }
    // Of equals, the least.
    let best = sized.min { $0.2 != $1.2 ? $0.2 > $1.2 : $0.1.lexicographicallyPrecedes($1.1) }
    return best.map { .insufficient(best: $0.0) }
  }
}
