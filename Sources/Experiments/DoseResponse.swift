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
  /// Whether intervals bear it out: that of the smallest lies at or above `enough`, those of all smaller ones below; or
  /// all lie below where none is enough.
  public let isSettled: Bool
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
    let (smallest, isSettled) = Self.smallest(points, variation)
    return DoseResponse(
      variation: variation, measure: measure, scope: scope, window: window,
      target: shown.map { result.scenario.targets[$0.target] }, points: points, base: point(variation.base, []),
      smallest: smallest, isSettled: isSettled)
  }

  /// By number along each axis, or by the order of the file where an axis has no numbers.
  private static func smallest(
    _ points: [DoseResponse.Point], _ variation: Variation
  ) -> (DoseResponse.Smallest?, isSettled: Bool) {
    let sizes = points.enumerated().map { place, point in
      zip(variation.coordinates(of: place), point.values).map { $1.number ?? Double($0) }
    }
    let ascending = points.indices.sorted { sizes[$0].lexicographicallyPrecedes(sizes[$1]) }
      .compactMap { place in points[place].attainment.map { (point: points[place], share: $0.probability) } }
      .filter { $0.share.mean.isFinite }
    let tooFew = ascending.prefix { $0.share.mean < DoseResponse.enough }
    let areTooFew = tooFew.allSatisfy { $0.share.upper < DoseResponse.enough }
    if tooFew.count < ascending.count {
      let least = ascending[tooFew.count]
      return (.found(least.point), areTooFew && least.share.lower >= DoseResponse.enough)
    }
    // Of equals, the least.
    let best = ascending.max { $0.share.mean < $1.share.mean }
    return (best.map { .insufficient(best: $0.point) }, areTooFew)
  }
}
