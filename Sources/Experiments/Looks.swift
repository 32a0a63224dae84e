internal import Government

/// The looks at the trials, one after each round, and how much each may spend.
struct Looks: Sendable {
  let range: TrialRange
  /// By round.
  let families: [Family]
  /// Whether means are taken as they are: an interval is then the mean itself.
  let areExact: Bool

  /// Looks that take means as they are.
  static func exact(_ range: TrialRange) -> Looks { Looks(range: range, families: [], areExact: true) }
}

extension Looks {
  init(_ result: ExperimentResult, _ focus: Focus, confidence: Double) {
    let range = result.scenario.comparison.trials
    let families = (0...range.round(of: result.count)).map {
      Family(result.scenario, focus, error: (1 - confidence) * range.errorPart(of: $0))
    }
    self.init(range: range, families: families, areExact: false)
  }

  /// What all looks at values in trial order leave: they hold together, and so does the intersection of their intervals. What is
  /// settled once stays so.
  ///
  /// Where the mean has moved out of it, the interval of the last look stands.
  func estimate(
    of values: [Double], _ part: (Family) -> Double, _ make: ([Double], Double) -> Estimate
  ) -> Estimate {
    if areExact { return Estimate(exactly: values) }
    let rounds = range.round(of: values.count)
    let last = make(values, part(families[rounds]))
    var (lower, upper) = (last.lower, last.upper)
    for round in 0..<rounds {
      let early = make(Array(values.prefix(range.trials(after: round))), part(families[round]))
      if early.lower.isFinite { lower = lower.isFinite ? max(lower, early.lower) : early.lower }
      if early.upper.isFinite { upper = upper.isFinite ? min(upper, early.upper) : early.upper }
    }
    guard lower <= last.mean, last.mean <= upper else { return last }
    return Estimate(mean: last.mean, lower: lower, upper: upper, trials: last.trials, isReach: last.isReach)
  }
}

extension Looks {
  /// The share of trials that met something.
  func share(of met: [Bool], _ part: (Family) -> Double) -> Estimate {
    estimate(of: met.map { $0 ? 1 : 0 }, part) { values, confidence in
      Estimate(met: values.count { $0 == 1 }, of: values.count, confidence: confidence)
    }
  }
}
