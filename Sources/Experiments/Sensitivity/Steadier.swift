internal import Government
internal import Playing

/// What the study's other trials tell of the figures of a value, where these go with the study's trial by trial (control variates;
/// Lavenberg and Welch 1981): those of the baseline, and every policy's difference to it, each where it varies less so.
///
/// A policy that comes to do what the baseline does has none of the study's differences left: no figure of the two differs then.
struct Steadier: Sendable {
  /// How much of the study's own deviation is taken out of a figure: the baseline's and the policy's, each 0 or 1 in the end.
  private struct Weights {
    var base = 0.0
    var own = 0.0
  }

  private let anchor: Anchor
  /// By policy and figure.
  private let weights: [[Weights]]

  /// Nil where the study has not played these trials, or measures other things.
  init?(_ anchor: Anchor, of trials: [TrialResult]) {
    guard let first = trials.first, let shape = anchor.trials.first, first.values.count == shape.values.count,
      trials.allSatisfy({ anchor.trials.indices.contains($0.trial) }),
      zip(first.values, shape.values).allSatisfy({ $0.isEmpty || $0.count == $1.count })
    else { return nil }
    self.anchor = anchor
    let figures = shape.values.first?.indices ?? 0..<0
    let same = trials.map { anchor.trials[$0.trial] }
    let base = figures.map { Self.weight(trials, same, 0, $0, against: nil) }
    weights = first.values.indices.map { policy in
      guard policy > 0 else { return base.map { Weights(base: 0, own: $0 ?? 0) } }
      guard !first.values[policy].isEmpty, !first.values[0].isEmpty else { return figures.map { _ in Weights() } }
      let isNew = Self.isIdle(policy, in: trials) && !Self.isIdle(policy, in: same)
      return figures.map { figure in
        guard let base = base[figure], let own = Self.weight(trials, same, policy, figure, against: 0) else {
          return Weights()
        }
        let kept = isNew ? 0 : own
        return Weights(base: base - kept, own: kept)
      }
    }
  }

  /// Where the study's figure taken out leaves less spread 1, else 0; nil where one is absent.
  private static func weight(
    _ trials: [TrialResult], _ anchors: [TrialResult], _ policy: Int, _ figure: Int, against other: Int?
  ) -> Double? {
    let value = { (trial: TrialResult) in
      let own = trial.values[policy].isEmpty ? .nan : trial.values[policy][figure]
      return other.map { own - trial.values[$0][figure] } ?? own
    }
    var (raw, rest) = (Spread(), Spread())
    for (trial, anchor) in zip(trials, anchors) {
      let (own, its) = (value(trial), value(anchor))
      raw.add(own)
      rest.add(own - its)
    }
    guard raw.squares.isFinite, rest.squares.isFinite else { return nil }
    return rest.squares <= raw.squares ? 1 : 0
  }

  private static func isIdle(_ policy: Int, in trials: [TrialResult]) -> Bool {
    trials.allSatisfy { zip($0.values[policy], $0.values[0]).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN } }
  }

  /// The trial as it would be on average over the study's other trials.
  func steadied(_ trial: TrialResult) -> TrialResult {
    let own = anchor.trials[trial.trial].values
    return shifted(trial) { anchor.means[$0][$1] - own[$0][$1] }
  }

  /// The same as a resample of the study's own trials has it.
  func resampled(_ trial: TrialResult, _ resample: Int) -> TrialResult {
    let offsets = anchor.offsets[resample % anchor.offsets.count]
    return shifted(trial) { offsets[$0][$1] }
  }

  private func shifted(_ trial: TrialResult, by offset: (_ policy: Int, _ figure: Int) -> Double) -> TrialResult {
    var shifted = trial
    for policy in trial.values.indices {
      for figure in trial.values[policy].indices {
        let weights = weights[policy][figure]
        if weights.base != 0 { shifted.values[policy][figure] += weights.base * offset(0, figure) }
        if weights.own != 0 { shifted.values[policy][figure] += weights.own * offset(policy, figure) }
      }
    }
    return shifted
  }
}

/// Squared deviations from the mean (Welford 1962); NaN for good once a value is.
private struct Spread {
  private(set) var squares = 0.0
  private var count = 0.0
  private var mean = 0.0

  mutating func add(_ value: Double) {
    count += 1
    let distance = value - mean
    mean += distance / count
    squares += distance * (value - mean)
  }
}
