import Government

/// What happens at a unit that a policy shares with the baseline stands in the baseline's books alone, until the unit is
/// detached or the trial ends.
///
/// Turnaround is counted over sets of units: while a policy shares, its counts are what it has more or less than the baseline,
/// whole numbers that add up exactly.
extension Books {
  /// From now on the units are shared with the baseline.
  mutating func share() { for place in histograms.indices { histograms[place].reset() } }

  /// Takes over what the baseline's books say of a unit so far.
  mutating func takeOver(_ unit: Int, from base: inout Books) {
    for window in 0..<model.windowCount {
      let place = window * units + unit
      loads[place] = base.loads[place]
      cohorts[place] = base.cohorts[place]
      for cause in model.layout.causeStarts[unit]..<model.layout.causeStarts[unit + 1] {
        waiting[window * causes + cause] = base.waiting[window * causes + cause]
      }
    }
    for service in model.layout.services.indices where model.layout.services[service].unit == unit {
      flows.takeOver(service, from: base.flows)
    }
  }

  /// Takes out of the turnaround what the baseline's had of a day at a unit that is shared no longer.
  mutating func withdraw(_ outcomes: Pool<JudgedOutcome>, servedAt unit: Int) {
    for home in model.plans[unit].homesServed {
      forEachTurnaround(outcomes, of: home) { $0.remove(outcomes, of: home, in: $1) }
    }
  }

  /// Adds the baseline's turnaround, at the end of the trial.
  mutating func addTurnaround(of base: inout Books) {
    for place in histograms.indices { histograms[place].add(base.histograms[place]) }
  }

  /// Calls `body` with the counts and the window of every set of units with `unit`, in windows that the outcomes lie in.
  @inline(__always)
  mutating func forEachTurnaround(
    _ outcomes: Pool<JudgedOutcome>, of unit: Int, _ body: (inout TurnaroundHistogram, _ window: Int) -> Void
  ) {
    var windows = outcomes.reduce(0) { $0 | $1.windows }
    while windows != 0 {
      let window = windows.trailingZeroBitCount
      windows &= windows - 1
      for position in model.scopeStarts[unit]..<model.scopeStarts[unit + 1] {
        body(&histograms[window * model.scopeCount + model.scopeLists[position]], window)
      }
    }
  }
}
