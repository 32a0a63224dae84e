internal import Government

extension Regrets {
  /// - Parameter looks: how much error each look may spend on one of all statements.
  init(_ measure: Measure, _ worlds: [WorldTrials], _ looks: Looks) {
    let gaps = worlds.map { Gaps($0, measure, looks) }
    let tolerance = worlds.first?.world.scenario.comparison.tolerance(of: measure) ?? 0
    let policies = gaps.first?.policies ?? 0..<0
    let found = gaps.map { gap in policies.map { Regret(gap.regret(of: $0), tolerance: tolerance) } }
    self.measure = measure
    self.tolerance = tolerance
    values = gaps.map(\.values)
    regrets = found
    let largest = policies.map { policy in Self.largest(found.map { $0[policy].estimate }) }
    self.largest = largest
    let sign: Double = measure.smallerIsBetter == true ? -1 : 1
    // Of values of which more is better the worst is the smallest: the largest with the other sign.
    let worst = policies.map { policy in Self.largest(gaps.map { $0.values[policy].scaled(by: -sign) }) }
    self.worst = worst.map { Extreme(estimate: $0.estimate.scaled(by: -sign), world: $0.world) }
    leastRegret = Self.choice(largest, of: found.map { $0.map(\.estimate) }, gaps, tolerance)
    bestWorst = Self.choice(worst, of: gaps.map { gap in gap.values.map { $0.scaled(by: -sign) } }, gaps, tolerance)
  }

  /// The largest over worlds, with the interval that follows from all of theirs.
  private static func largest(_ estimates: [Estimate]) -> Extreme {
    var world = 0
    for index in estimates.indices where !(estimates[index].mean <= estimates[world].mean) {
      if estimates[index].mean.isFinite { world = index }
    }
    let (mean, trials) = (estimates[world].mean, estimates[world].trials)
    let isBounded = estimates.allSatisfy(\.upper.isFinite)
    return Extreme(
      estimate: Estimate(
        mean: mean, lower: estimates.map(\.lower).filter(\.isFinite).max() ?? .nan,
        upper: isBounded ? estimates.map(\.upper).max() ?? .nan : .nan, trials: trials,
        isReach: estimates.contains(where: \.isReach)),
      world: world)
  }

  /// The policy whose loss in its worst world is least by the means; of equals the first.
  ///
  /// Its loss exceeds another's by no more than their difference in a world that may be its worst, since there the other loses no
  /// more than in its own worst.
  private static func choice(
    _ worst: [Extreme], of losses: [[Estimate]], _ gaps: [Gaps], _ tolerance: Double
  ) -> Choice {
    let order = worst.indices.filter { worst[$0].estimate.mean.isFinite }
    guard let chosen = order.min(by: { (worst[$0].estimate.mean, $0) < (worst[$1].estimate.mean, $1) }) else {
      return Choice(policy: 0, rivals: Array(worst.indices.dropFirst()))
    }
    let own = worst[chosen].estimate
    let mayBeWorst = gaps.indices.filter { !(losses[$0][chosen].upper < own.lower) }
    let rivals = worst.indices.filter { other in
      guard other != chosen else { return false }
      let behind = mayBeWorst.map { gaps[$0].gain(of: other, over: chosen).upper }
      let paired = behind.allSatisfy(\.isFinite) ? behind.max() ?? .infinity : .infinity
      let apart = own.upper - worst[other].estimate.lower
      return !(min(paired, apart.isFinite ? apart : .infinity) <= tolerance)
    }
    return Choice(policy: chosen, rivals: rivals)
  }
}

extension Regrets.Regret {
  fileprivate init(_ estimate: Estimate, tolerance: Double) {
    self.estimate = estimate
    verdict =
      estimate.upper <= tolerance ? .best : estimate.lower > 0 && estimate.mean > tolerance ? .behind : .open
  }
}

/// The paired differences of all policies in a world, in one measure.
struct Gaps: Sendable {
  let policies: Range<Int>
  let values: [Estimate]
  /// By policy: how much better it is than each of those before it.
  private let gains: [[Estimate]]

  init(_ trials: WorldTrials, _ measure: Measure, _ looks: Looks) {
    let policies = trials.world.scenario.policies.indices
    let own = policies.map { trials.values(measure, policy: $0) }
    let sign: Double = measure.smallerIsBetter == true ? -1 : 1
    let most = measure.range == 0...1 ? 1 : Double.infinity
    self.policies = policies
    values = own.map {
      looks.estimate(of: $0, \.choice) {
        // A wider range than that of a share would bound a value by what nobody believes.
        measure.range == 0...1
          ? Estimate(of: $0, in: measure.range, confidence: $1) : Estimate(of: $0, confidence: $1)
      }
    }
    gains = policies.map { policy in
      (0..<policy).map { other in
        let gain = zip(own[policy], own[other]).map { sign * ($0 - $1) }
        let estimate = looks.estimate(of: gain, \.choice) { Estimate(of: $0, within: most, confidence: $1) }
        let isKnown = !trials.mayDiffer[policy] && !trials.mayDiffer[other] && estimate.mean == 0
        return isKnown ? Estimate(mean: 0, lower: 0, upper: 0, trials: estimate.trials) : estimate
      }
    }
  }

  /// How much better a policy is than another.
  func gain(of policy: Int, over other: Int) -> Estimate {
    if policy == other { return Estimate(mean: 0, lower: 0, upper: 0, trials: values[policy].trials) }
    return policy > other ? gains[policy][other] : gains[other][policy].scaled(by: -1)
  }

  /// How far a policy lies behind the best; by the means 0 for the best.
  func regret(of policy: Int) -> Estimate {
    let gains = policies.map { gain(of: $0, over: policy) }
    let means = gains.map(\.mean).filter(\.isFinite)
    let isKnown = gains.allSatisfy(\.upper.isFinite)
    return Estimate(
      mean: values[policy].mean.isFinite ? means.max() ?? .nan : .nan,
      lower: gains.map(\.lower).filter(\.isFinite).max() ?? .nan,
      upper: isKnown ? gains.map(\.upper).max() ?? .nan : .nan,
      trials: gains.map(\.trials).min() ?? 0,
      isReach: gains.max { $0.upper < $1.upper }?.isReach ?? false)
  }
}

extension Estimate {
  /// In another unit, or with the other sign.
  func scaled(by factor: Double) -> Estimate {
    let ends = [lower * factor, upper * factor]
    return Estimate(
      mean: mean * factor, lower: factor < 0 ? ends[1] : ends[0], upper: factor < 0 ? ends[0] : ends[1], trials: trials,
      isReach: isReach)
  }
}
