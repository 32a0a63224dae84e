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
    /// How often all targets are met at once; nil without targets. Of a combination that is the policy the grid is made from, with
    /// the interval that this one has in the answer.
    public let attainment: JointAttainment?
    public let decision: GridDecision
    /// Whether it does what the policy does that the grid is made from, so that it is one of those written out.
    public let isWritten: Bool
  }

  /// A combination that meets all targets often enough with the least of the first axis, then of the second, …
  public enum Smallest: Sendable {
    case found(Point)
    /// None does; the least of those that meet them most often, nil where all do equally often.
    case insufficient(best: Point?)
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
  /// Whether it is settled: the smallest is enough, and none of those before it are; or none is.
  public let isSettled: Bool
}

extension Comparison {
  /// One for each policy that is varied.
  public var doseResponses: [DoseResponse] { result.scenario.variations.map(doseResponse) }

  func doseResponse(_ variation: Variation) -> DoseResponse {
    let shown = attainments.first { $0.window == focus.window && $0.scope == focus.scope } ?? attainments.first
    let measure = shown?.measure ?? .onTime
    let (scope, window) = (shown?.scope ?? focus.scope, shown?.window ?? focus.window)
    let decisions = decisions(variation)
    let written = variation.policies.filter { isWritten($0, as: variation.base) }
    let point = { (policy: Int, values: [Variation.Value], decision: GridDecision) in
      DoseResponse.Point(
        policy: policy, values: values,
        estimate: estimate(policy: policy, window: window, scope: scope, measure: measure),
        attainment: jointAttainment(policy: written.contains(policy) ? variation.base : policy), decision: decision,
        isWritten: written.contains(policy))
    }
    let points = variation.policies.enumerated().map { point($1, variation.values(of: $0), decisions[$0]) }
    let (smallest, isSettled) = Self.smallest(points, variation, decisions)
    return DoseResponse(
      variation: variation, measure: measure, scope: scope, window: window,
      target: shown.map { result.scenario.targets[$0.target] }, points: points, base: point(variation.base, [], .open),
      smallest: smallest, isSettled: isSettled)
  }

  /// Whether a combination does what the policy does that its grid is made from, and was played in as many trials.
  private func isWritten(_ policy: Int, as base: Int) -> Bool {
    result.scenario.policies[policy].actions == result.scenario.policies[base].actions
      && result.played[policy] == result.played[base] && result.isSame(policy, as: base, in: result.played[base])
  }

  /// The first in ascending order whose share is enough, and whether that is settled: it is enough, and all before it are not.
  private static func smallest(
    _ points: [DoseResponse.Point], _ variation: Variation, _ decisions: [GridDecision]
  ) -> (DoseResponse.Smallest?, isSettled: Bool) {
    let ascending = variation.ascending
      .compactMap { place in points[place].attainment.map { (place: place, share: $0.probability.mean) } }
      .filter(\.share.isFinite)
    let tooFew = ascending.prefix { $0.share < DoseResponse.enough }
    let areTooFew = tooFew.allSatisfy { decisions[$0.place] == .notEnough }
    if tooFew.count < ascending.count {
      let least = ascending[tooFew.count].place
      return (.found(points[least]), areTooFew && decisions[least] == .enough)
    }
    guard let most = ascending.map(\.share).max() else { return (nil, false) }
    // Of equals none is the best.
    let best = ascending.contains { $0.share < most } ? ascending.first { $0.share == most } : nil
    return (.insufficient(best: best.map { points[$0.place] }), areTooFew)
  }
}
