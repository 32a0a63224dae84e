internal import Playing
internal import Stochastics

/// The study as it stands, played in many trials: by it a few trials of another study tell as much as many, where the two go
/// together trial by trial (`Steadier`).
struct Anchor: Sendable {
  let evaluation: Evaluation
  let trials: [TrialResult]
  /// Of each figure by policy, and by how much those of resamples of the trials lie off them.
  let means: [[Double]]
  let offsets: [[[Double]]]

  init(_ evaluation: Evaluation, _ trials: [TrialResult], resamples: Int, seed: UInt64) {
    self.evaluation = evaluation
    self.trials = trials
    let means = Self.means(trials)
    self.means = means
    var source = RandomSource(seed: seed ^ StableHash.of("anchor"))
    offsets = (0..<resamples).map { resample in
      source.begin(trial: UInt64(resample))
      let drawn = trials.indices.map { _ in trials[Int(source.index(below: UInt64(trials.count)))] }
      return Self.less(Self.means(drawn), means)
    }
  }

  /// NaN where a figure is absent in all trials.
  private static func means(_ trials: [TrialResult]) -> [[Double]] {
    (trials.first?.values ?? []).indices.map { policy in
      var sums = [Double](repeating: 0, count: trials.first?.values[policy].count ?? 0)
      var counts = sums
      for trial in trials {
        for (figure, value) in trial.values[policy].enumerated() where value.isFinite {
          sums[figure] += value
          counts[figure] += 1
        }
      }
      return zip(sums, counts).map { $0 / $1 }
    }
  }

  private static func less(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
    zip(a, b).map { zip($0, $1).map { $0 - $1 } }
  }
}
