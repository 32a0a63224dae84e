public import Government
internal import Playing

/// What the policies of a study do in each world.
public struct WorldsResult: Sendable {
  /// The study as planned, then the others.
  public let worlds: [World]
  /// Window and receiving unit of the study as planned.
  public let focus: Focus
  /// The receiving unit's name.
  public let unit: String
  /// Trials in each world.
  public let trials: Int
  /// Of all that is said, taken together.
  public let confidence: Double
  /// On time, then turnaround p90, at the receiving unit.
  public let measures: [Regrets]
  /// Index into `measures`: the first in which some policies differ by more than the tolerance in a world, by the means.
  public let deciding: Int
  /// By world and policy: whether it meets the targets; nil without targets.
  public let targets: [[TargetsInWorld]]?

  /// Whether the means of a policy meet all targets of a world.
  public enum TargetsInWorld: String, Sendable {
    case met
    case missed
    case open = "not settled"
  }

  public var policies: [Policy] { worlds.first?.scenario.policies ?? [] }

  /// What the answer is about.
  public var decided: Regrets { measures[deciding] }

  /// Whether more trials would change nothing of what is said of the worst worlds.
  public var isSettled: Bool { decided.leastRegret.isSettled && decided.bestWorst.isSettled }

  /// Worlds in which a policy is settled to meet its targets, to those in which it is not settled to miss them; nil without targets.
  public func worldsMet(by policy: Int) -> ClosedRange<Int>? {
    guard let targets else { return nil }
    let own = targets.map { $0[policy] }
    return own.count { $0 == .met }...own.count { $0 != .missed }
  }
}

extension WorldsResult {
  init(_ observed: [WorldTrials], trials: Int) {
    let comparison = observed[0].world.scenario.comparison
    let looks = Looks(observed, trials: trials)
    let measures = Comparison.deciding.map { Regrets($0, observed, looks) }
    worlds = observed.map(\.world)
    focus = observed[0].focus
    unit = observed[0].unit
    self.trials = trials
    confidence = comparison.confidence
    self.measures = measures
    deciding = measures.firstIndex { $0.tellsApart } ?? measures.firstIndex { $0.isObserved } ?? 0
    let hasTargets = observed.contains { !$0.goals.isEmpty }
    targets = hasTargets ? observed.map { $0.targetsMet(looks) } : nil
  }
}

extension Regrets {
  fileprivate var tellsApart: Bool { regrets.joined().contains { $0.estimate.mean > tolerance } }
  fileprivate var isObserved: Bool { values.joined().contains { $0.mean.isFinite } }
}

extension WorldTrials {
  /// By policy.
  fileprivate func targetsMet(_ looks: Looks) -> [WorldsResult.TargetsInWorld] {
    world.scenario.policies.indices.map { policy in
      let verdicts = goals.map { goal -> Bool? in
        let mean = looks.estimate(of: values(goal, policy: policy), \.choice) { Estimate(of: $0, confidence: $1) }
        guard mean.lower.isFinite else { return nil }
        let ends = (goal.target.isMet(by: mean.lower), goal.target.isMet(by: mean.upper))
        return ends.0 == ends.1 ? ends.0 : nil
      }
      if verdicts.contains(false) { return .missed }
      return verdicts.contains(nil) ? .open : .met
    }
  }
}

extension Looks {
  /// Every statement of every world has the same share of the error (Bonferroni): the differences of all pairs of policies and
  /// the mean of each, in each deciding measure, and the means held against targets.
  fileprivate init(_ observed: [WorldTrials], trials: Int) {
    let (comparison, policies) = (observed[0].world.scenario.comparison, observed[0].world.scenario.policies.count)
    let statements = observed.reduce(0) { sum, world in
      sum + Comparison.deciding.count * (policies * (policies - 1) / 2 + policies) + policies * world.goals.count
    }
    let range = comparison.trials
    self.init(
      range: range,
      families: (0...range.round(of: trials)).map {
        Family(each: 1 - (1 - comparison.confidence) * range.errorPart(of: $0) / Double(statements))
      }, areExact: false)
  }
}
