internal import Government
internal import Playing
internal import Stochastics

extension ExperimentResult {
  /// The policy that the means recommend, 0 for nobody moves; nil where nothing can be said.
  var answerByMeans: Int? { Comparison(byMeansOf: self).answerByMeans }

  /// By policy, the share of resamples of the trials, and of those that steadied them, whose means recommend it, and of those in
  /// which the means of `asked` meet all targets (nil without any); the same resamples for the same number of trials.
  ///
  /// - Parameter trials: those of the result.
  func answers(of trials: [TrialResult], resamples: Int, _ asked: Int, _ steadier: Steadier?) -> (
    shares: [Double], meets: Double?
  ) {
    var counts = [Int](repeating: 0, count: scenario.policies.count)
    var meets: Int? = scenario.targets.isEmpty ? nil : 0
    var source = RandomSource(seed: scenario.comparison.seed ^ StableHash.of("resamples"))
    for resample in 0..<resamples {
      source.begin(trial: UInt64(resample))
      let drawn = trials.indices.map { _ in
        let trial = trials[Int(source.index(below: UInt64(trials.count)))]
        return steadier?.resampled(trial, resample) ?? trial
      }
      let comparison = Comparison(
        byMeansOf: ExperimentResult(
          scenario: scenario, layout: layout, trials: drawn,
          played: played.map { min($0, trials.count) }))
      if let answer = comparison.answerByMeans { counts[answer] += 1 }
      if comparison.meetsTargets(asked) == true { meets? += 1 }
    }
    return (counts.map { Double($0) / Double(resamples) }, meets.map { Double($0) / Double(resamples) })
  }
}

extension Comparison {
  fileprivate var answerByMeans: Int? {
    let answer = recommend()
    switch answer.outcome {
    case .take: return answer.policy
    case .notNeeded, .costsMore, .overloaded, .noPolicyHelps: return 0
    case .open, .tooFewTrials, .noDemand, .nothingToCompare: return nil
    }
  }
}
